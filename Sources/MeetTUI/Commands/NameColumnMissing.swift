import MeetCore

/// A file of people in which no header means the name, with the option by which one can be made to.
struct NameColumnMissing: SpokenError {
    private let fault: ExchangeError

    /// Nil where something else is wrong with the file.
    init?(_ fault: ExchangeError) {
        guard case .missingColumn = fault else { return nil }
        self.fault = fault
    }

    func message(_ words: Words) -> String { fault.message(words) + "\n" + words.nameColumnAdvice }
}
