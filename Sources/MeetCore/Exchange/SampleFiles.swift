/// The invented programme of `data/sample`, so that the program can show itself wherever it is installed.
///
/// `scripts/make-sample` writes these files; a test holds them together with `data/sample`. No person in them is real.
public enum SampleFiles {
    /// The programme.
    /// - Throws: `ExchangeError`, which would be a mistake of the program.
    public static func read() throws -> Programme { try ProgrammeJSON.read(Array(programme.utf8)).programme }
}
