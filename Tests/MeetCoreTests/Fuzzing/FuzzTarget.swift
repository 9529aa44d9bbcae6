import TestSupport

@testable import MeetCore

/// A reader of what comes from outside, and what must hold of it for every input.
///
/// libFuzzer drives it (`scripts/fuzz`), and so do the tests with the kept inputs and changes of them (`FuzzTests`).
enum FuzzTarget: String, CaseIterable, Sendable {
    /// `participants.csv`.
    case participants
    /// `venues.csv`.
    case venues
    /// `programme.json`.
    case programme
    /// JSON of any kind.
    case json
    /// A house's calendar.
    case calendar
    /// A rule of repetition, its first time on a line before it.
    case rule
    /// The bytes of a file as text.
    case bytes
    /// A name or another text, on its way into files and out of them.
    case text
    /// Dates, times, opening hours, layouts, needs, lists of values.
    case values

    /// Does with an input what the program does, and looks at what must hold.
    /// - Throws: `FuzzFailure` where it does not hold.
    func check(_ input: [UInt8]) throws {
        switch self {
        case .participants: try Self.checkParticipants(input)
        case .venues: try Self.checkVenues(input)
        case .programme: try Self.checkProgramme(input)
        case .json: try Self.checkJSON(input)
        case .calendar: try Self.checkCalendar(input)
        case .rule: try Self.checkRule(input)
        case .bytes: try Self.checkBytes(input)
        case .text: try Self.checkText(String(decoding: input, as: UTF8.self))
        case .values: try Self.checkValues(String(decoding: input, as: UTF8.self))
        }
    }

    /// The day on which all is read.
    static let today = CivilDate(dayNumber: 20_700)
    static let sample = (try? SampleFiles.read()) ?? Programme(name: "")
    private static let languages = Language.allCases.map { Words($0) }

    /// Fails where something does not hold.
    static func demand(_ holds: Bool, _ what: @autoclosure () -> String) throws {
        try FuzzFailure.demand(holds, what())
    }

    /// Fails where what is told in either language could do anything to a terminal but stand there.
    static func demandSafe(_ told: (Words) -> String) throws {
        for words in languages {
            let text = told(words)
            let bad = text.unicodeScalars.first { $0 != "\n" && CleanText.isForbidden($0) }
            try demand(bad == nil, "U+\(String(bad?.value ?? 0, radix: 16)) is told: \(text.prefix(300))")
        }
    }

    /// Fails where a text that is kept has what no text may have.
    static func demandClean(_ text: String, hasLines: Bool = false) throws {
        let isClean = text.unicodeScalars.allSatisfy { (hasLines && $0 == "\n") || !CleanText.isForbidden($0) }
        try demand(isClean, "kept with a forbidden character: \(text.debugDescription.prefix(300))")
    }
}
