/// An error that can say to a person what is wrong, where, and what to do.
public protocol SpokenError: Error, Sendable {
    /// What is wrong and where, as a sentence; then, where there is some, advice on lines of their own. A guess begins with "Maybe" ("Kanske"), what can be tried with "Try" ("Prova").
    func message(_ words: Words) -> String
}

extension Words {
    /// What an error says; of one that has no sentence, that it was not expected, with what the system calls it.
    package func said(of error: any Error) -> String {
        if let spoken = error as? any SpokenError { return spoken.message(self) }
        return pick(
            "Något oväntat hände (\(error)).\nKanske är det ett fel i programmet: berätta gärna för dem som gör det.",
            "Something unexpected happened (\(error)).\nMaybe it is a mistake in the program: please tell those who make it.")
    }
}
