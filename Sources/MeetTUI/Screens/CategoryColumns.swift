import MeetCore

/// The columns of a list of persons that show their categories: whole words where there is room, else as many letters as fit.
struct CategoryColumns {
    /// A column for each axis.
    let columns: [Table.Column]
    /// How many letters of a word are shown.
    private let letters: Int

    /// In the narrowest list: fewer say nothing, and a mark for what was cut would take one of them.
    private static let leastLetters = 5

    /// The columns of the axes, in so many columns of the screen.
    init(_ axes: [Axis], _ language: String, room: Int) {
        let widths = axes.map { axis in
            ([axis.name(language)] + axis.categories.map { $0.name(language) }).reduce(0) { max($0, TextWidth.columns(of: $1)) }
        }
        let longest = max(Self.leastLetters, widths.max() ?? 0)
        let letters =
            (Self.leastLetters...longest).last { letters in widths.reduce(0) { $0 + min($1, letters) + 1 } <= room } ?? Self.leastLetters
        self.letters = letters
        columns = zip(axes, widths).enumerated().map { place, axis in
            Table.Column(
                Self.abbreviated(axis.0.name(language), letters), .fixed(min(axis.1, letters)), priority: 7 - min(6, place))
        }
    }

    /// What is shown of a category.
    func text(_ category: String) -> String { Self.cut(category, letters) }

    /// A title that is cut ends with a full stop, as what is cut short is written.
    private static func abbreviated(_ text: String, _ letters: Int) -> String {
        TextWidth.columns(of: text) <= letters ? text : cut(text, letters - 1) + "."
    }

    private static func cut(_ text: String, _ letters: Int) -> String {
        var cut = TextWidth.prefix(text, columns: letters)
        while cut.last == " " { cut = cut.dropLast() }
        return String(cut)
    }
}
