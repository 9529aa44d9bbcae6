import MeetCore

/// A form of the program without a screen: it does one thing and ends.
protocol Command: SendableMetatype {
    /// How it is written.
    static var syntax: CommandSyntax { get }

    /// Which of the screens' deeds it does; none where it does what only commands do.
    static var deeds: [Deed] { get }

    /// Does it.
    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode
}
