// What the command `overview` says beside what the screen does.
extension Words {
    package var helpOverview: String {
        pick(
            "visar hur varje grupp ligger till, vad som är att göra och träffarna de närmaste sju dagarna",
            "shows how each cohort stands, what is to do and the sessions of the next seven days")
    }
    /// What is due, with the command that tells more of it or does it.
    package func dueByCommand(_ sentence: String, _ command: String) -> String { "\(sentence): meet \(command)" }
    package var nextColumn: String { pick("Nästa", "Next") }
}
