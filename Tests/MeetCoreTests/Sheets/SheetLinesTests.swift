import Testing

@testable import MeetCore

/// A sheet for a voice: each line is understood by itself.
struct SheetLinesTests {
    @Test func aRowIsSaidWithItsHeadings() {
        let table = SheetTable(
            columns: [.init("Out"), .init("In"), .init(Phrase("Energy"), .number), .init(Phrase(""), .sign), .init("Sign", isBlank: true)],
            rows: [
                ["Tariq", "Gustav", "103 → 90", "!", ""], ["Samir", "–", "−6", "", ""], ["Sum", "", "84", "", ""], ["", "", "", "", ""],
            ],
            emptyRows: 1, sumRows: 1)
        let sheet = Sheet(title: "Advice", subtitle: "Cohort 1", blocks: [.heading("Swaps"), .table(table)])
        #expect(
            SheetLines(Words(.english)).render(sheet) == """
                Advice
                Cohort 1

                Swaps

                Out: Tariq; In: Gustav; Energy: 103 to 90; !
                Out: Samir; Energy: minus 6
                Out: Sum; Energy: 84

                """)
    }

    @Test func whatARowIsAboutIsSaidFirstAndItsIdLast() {
        let table = SheetTable(
            columns: [.init(Phrase("Id"), .key), .init("Way", isNumber: true), .init(Phrase("Venue"), .prose)],
            rows: [["abf", "0 km", "ABF: free"], ["city", "2 km", "Stadshuset: taken"]])
        #expect(
            SheetLines(Words(.english)).render(Sheet(title: "T", blocks: [.table(table)]))
                == "T\n\nVenue: ABF: free; Way: 0 km; Id: abf\nVenue: Stadshuset: taken; Way: 2 km; Id: city\n")
    }

    @Test func aRowIsNumberedOnce() {
        func said(_ numbers: [String]) -> String {
            let table = SheetTable(columns: [.init(""), .init("Day")], rows: zip(numbers, ["Mon", "Tue"]).map { [$0, $1] })
            return SheetLines(Words(.english)).render(Sheet(title: "T", blocks: [.table(table)]))
        }
        #expect(said(["1", "2"]) == "T\n\n1. Day: Mon\n2. Day: Tue\n")
        // Not where the numbers are others than those of the rows.
        #expect(said(["2", "3"]) == "T\n\n2; Day: Mon\n3; Day: Tue\n")
    }

    @Test func whatStandsAloneOverRowsIsAHeading() {
        let table = SheetTable(columns: [.init("Category"), .init("Count", isNumber: true)], rows: [["Home", ""], ["  villa", "3"]])
        #expect(SheetLines(Words(.english)).render(Sheet(title: "T", blocks: [.table(table)])) == "T\n\nHome\nCategory: villa; Count: 3\n")
    }

    @Test func fieldsBarsAndListsAreLines() {
        let sheet = Sheet(
            title: "T",
            blocks: [
                .fields([.init("Place", "Stadshuset"), .init("Leader", "–")]),
                .bars(SheetBars("Mix", maximum: 4, bars: [.init("new", 2, text: "2 of 4")])),
                .lists(SheetLists(kind: Phrase("Table"), name: Phrase("Name"), [.init(title: Phrase("Table 1"), names: ["A", "B"])])),
                .signatures([Phrase("Leader")]), .cards([SheetCard("A", note: "Cohort 1")]),
            ])
        #expect(
            SheetLines(Words(.english)).render(sheet)
                == "T\n\nPlace: Stadshuset\nLeader: nothing\n\nMix\nnew: 2 of 4\n\nTable 1: A, B\n\nA, Cohort 1\n")
    }

    /// No sign that a voice names or leaves out, and no column of spaces, is left in any sheet of a whole term.
    @Test(arguments: Language.allCases)
    func nothingIsLaidOutInColumns(_ language: Language) {
        let table = SheetTable(columns: [.init("A"), .init("B")], rows: [["x   y", "a → b"], ["− 1", "±2"]])
        let text = SheetLines(Words(language)).render(Sheet(title: "T", blocks: [.table(table)]))
        #expect(!text.contains("  ") && !text.contains("→") && !text.contains("−"))
    }
}
