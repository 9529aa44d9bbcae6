import MeetCore

/// What a choice of the plain mode does with its answers.
indirect enum PlainStep {
    /// Runs a command.
    case run([String])
    /// Runs a command once it was told what it would do; where that breaks a rule, and the person wants it all the same, with `--anyway`.
    case runMeant([String])
    /// Runs a command that saves sheets of a cohort, under the name that they have everywhere; where there is a file of it, under another.
    case save([String], SheetKind, cohort: String, session: Int?, SheetFormat)
    /// Asks for something more, and goes on with what is made of the answer and of the term.
    case then(PlainQuestion, (String, TermData?) -> [PlainStep])
    /// Says what would become of who sits where, a cohort or all.
    case tellComposing(String)
    /// Asks who came to a session, line by line.
    case callRoll(cohort: String, session: Int)
    /// Goes on only where the person says yes.
    case confirm
}
