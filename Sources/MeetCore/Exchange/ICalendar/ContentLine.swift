/// One line of an iCalendar file after unfolding (RFC 5545, 3.1): a name, parameters and a value.
struct ContentLine: Hashable, Sendable {
    /// A parameter, such as `TZID=Europe/Stockholm`.
    struct Parameter: Hashable, Sendable {
        /// The name in capitals.
        var name: String
        /// The values without quotes; more than one where they stand with commas between them.
        var values: [String]
    }

    /// The name in capitals, without a group.
    var name: String
    /// The parameters in order.
    var parameters: [Parameter] = []
    /// The value as it stands, with its escapes.
    var value: String
    /// The physical line on which it begins, from 1; 0 for a line that is made here.
    var number = 0

    /// The first value of a parameter, its name in capitals; nil where the line has none.
    func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.values.first }

    /// The value as a text, for a property of the type TEXT: without escapes, and cleaned.
    var text: String { CleanText.lines(ICalendarText.unescaped(value)) }

    /// The value in capitals without spaces round it, for properties that take one of some words.
    var word: String { String(decoding: value.utf8.filter { $0 != 0x20 }.prefix(1000), as: UTF8.self).uppercased() }
}
