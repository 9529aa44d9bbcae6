/// The person quits within a question (`q`), and not only at the choices.
struct PlainLeave: Error {
    /// What the last command said, where one was run since the choice was made.
    var last: ExitCode?
}
