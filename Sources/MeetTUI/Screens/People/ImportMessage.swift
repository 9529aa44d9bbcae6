/// What can happen while a file of persons is looked at.
enum ImportMessage: Hashable, Sendable {
    case move(ListMove)
    /// Scroll what is told of what is selected.
    case scrollDetail(ListMove)
    /// Write the path on as far as it is plain.
    case complete
    /// Read the file of the path, or go into its folder.
    case take
    case nextPane
    /// Show the rows with the next fate.
    case nextFate
    /// The obvious on what is selected: choose a meaning, the same or not.
    case enter
    /// Read in.
    case carryOut
    /// Save the bad rows with the reasons in a file.
    case saveRejects
    case turn(Int)
    case answer
    case yes
    /// Back: from the meanings, from the question, from the preview, from the path; stops reading.
    case back
}
