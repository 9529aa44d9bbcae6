import Testing

@testable import MeetCore

/// What somebody types stands whole in the tables of commands, and other columns give way for it.
struct SheetKeyTests {
    private let ids = ["ex-hagersten-medborgarhuset-stora-salen", "abf"]

    private func lines(_ columns: [SheetTable.Column], _ cells: [String]) -> [String] {
        let table = SheetTable(columns: columns, rows: ids.map { [$0] + cells })
        return SheetText().render(Sheet(title: "T", blocks: [.table(table)])).split(separator: "\n").map(String.init)
    }

    @Test func anIdIsWholeWhateverStandsBesideIt() {
        let names = Array(repeating: "Exempelmedborgarhuset i Hägersten-Älvsjö", count: 4)
        for columns in [1, 2, 3, 4] {
            for kind in [SheetTable.Column.Kind.text, .prose] {
                let wide = (0..<columns).map { _ in SheetTable.Column(Phrase("namn"), kind) }
                let lines = lines([.init(Phrase("Id"), .key)] + wide, Array(names.prefix(columns)))
                #expect(lines.contains { $0.hasPrefix(ids[0] + " ") }, "\(lines)")
                #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= SheetText.pageColumns }, "\(lines)")
                #expect(!lines.contains { $0.contains("…") }, "nothing is cut: \(lines)")
            }
        }
    }

    @Test func noNumberIsCutWhileATextCanGiveWay() {
        let numbers = (0..<4).map { _ in SheetTable.Column("kostnad per gång", isNumber: true) }
        let lines = lines(
            [.init(Phrase("Id"), .key)] + numbers.prefix(1) + [.init("namn")], ["123456789 kr", "Ett ganska långt namn på en lokal"])
        #expect(lines.contains { $0.contains("123456789 kr") } && !lines.contains { $0.contains("…") }, "\(lines)")
    }

    /// One that is wider than the page goes on below rather than being cut.
    @Test func evenAnIdThatIsTooWideIsAllThere() {
        let id = String(repeating: "ab-", count: 40)
        let table = SheetTable(columns: [.init(Phrase("Id"), .key), .init("namn")], rows: [[id, "x"]])
        let text = SheetText().render(Sheet(title: "T", blocks: [.table(table)]))
        let letters = text.split(separator: "\n").dropFirst(3).map { $0.prefix { $0 != " " } }.joined()
        #expect(letters == id, "\(text)")
    }
}
