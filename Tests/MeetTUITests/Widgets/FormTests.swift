import MeetCore
import Testing

@testable import MeetTUI

/// A form by itself: what keys write, what is said of it, and how it is drawn.
struct FormTests {
    /// A made-up form of every kind of field, which is short of a name and does not like the district Nowhere.
    private static func form(_ state: FormState<String>, isLocked: Bool = false) -> Form<String> {
        var name = Form<String>.Field("name", "Namn", .text)
        name.group = "Person"
        name.problem = state["name"].typed.isEmpty ? "Namnet saknas." : nil
        var district = Form<String>.Field("district", "Stadsdel", .text)
        let known = ["Skarpnäck", "Skärholmen", "Spånga-Tensta"]
        let typed = state["district"].typed
        district.suggestions = typed.isEmpty ? [] : known.filter { $0 != typed && $0.lowercased().hasPrefix(typed.lowercased()) }
        district.remark = typed.isEmpty || known.contains(typed) ? nil : "\(typed) är ingen känd stadsdel; resväg räknas inte."
        district.note = "Skriv början av namnet."
        var date = Form<String>.Field("date", "Samtycke", .date)
        date.problem = typed == "Nowhere" ? "Fel." : nil
        var axis = Form<String>.Field("axis", "Etablering", .choice([.init("", "vet ej"), .init("new", "ny"), .init("old", "etablerad")]))
        axis.group = "Bakgrund"
        axis.lock = isLocked ? "Utan samtycke sparas ingen bakgrund." : nil
        let days = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
        let slots = Form<String>.Field("slots", "Kan komma", .choices(days.map { .init($0, $0) }))
        let flag = Form<String>.Field("flag", "Skyddad", .flag(yes: "ja", no: "nej"))
        return Form(fields: [name, district, date, axis, slots, flag], words: Words(.swedish))
    }

    private static let empty = FormState<String>(
        ["name": .text(""), "district": .text(""), "date": .text(""), "axis": .choice(""), "slots": .choices([]), "flag": .flag(false)],
        focus: "name")

    /// A person at the form: keys as they are given, and what came of the last.
    private struct Typist {
        var state = FormTests.empty
        var isLocked = false
        var answer = FormAnswer.nothing

        mutating func type(_ text: String) { for letter in text { give(.edit(.insert(String(letter)))) } }
        mutating func give(_ messages: FormMessage...) {
            for message in messages { answer = state.update(message, FormTests.form(state, isLocked: isLocked)) }
        }
        func drawn(rows: Int = 18, columns: Int = 60) -> Canvas {
            var canvas = Canvas(size: Size(rows: rows, columns: columns))
            FormTests.form(state, isLocked: isLocked).draw(state, into: &canvas, area: canvas.area)
            return canvas
        }
    }

    @Test func isDrawnWithTheCursorInTheField() {
        var typist = Typist()
        typist.type("Åsa Öberg")
        typist.give(.move(1))
        typist.type("Sk")
        expectSnapshot(typist.drawn(), "form")
    }

    @Test func theOptionUnderTheCursorIsSeenWhereTheFieldIsHigherThanTheForm() {
        var typist = Typist()
        typist.give(.move(1), .move(1), .move(1), .move(1))
        // In a narrow form each day has a row of its own, and five rows are seen.
        for day in ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "måndag"] {
            typist.state.fit(Self.form(typist.state), area: Area(row: 0, column: 0, rows: 5, columns: 36))
            let canvas = typist.drawn(rows: 5, columns: 36)
            let row = canvas.cursor?.row
            #expect(row.map { CanvasDrawing(canvas).rows[$0].contains(day) } == true, "\(day)")
            typist.give(.edit(.right))
        }
    }

    @Test func saysWhatIsWrongWhereItIs() {
        var typist = Typist()
        typist.give(.move(1), .move(1), .save)
        #expect(typist.answer == .nothing && typist.state.focus == "name")
        expectSnapshot(typist.drawn(), "form-problem")
        typist.type("Åsa")
        #expect(typist.answer == .changed)
        #expect(!CanvasDrawing(typist.drawn()).text.contains("saknas"))
        typist.give(.save)
        #expect(typist.answer == .save)
    }

    @Test func whatIsMissingIsNotSaidBeforeOneHasTriedButWhatIsTypedIs() {
        var typist = Typist()
        #expect(!CanvasDrawing(typist.drawn()).text.contains("saknas"))
        typist.type("x")
        typist.give(.edit(.deleteBackward))
        #expect(CanvasDrawing(typist.drawn()).text.contains("! Namn"))
        #expect(CanvasDrawing(typist.drawn()).text.contains("Namnet saknas."))
    }

    @Test func fieldsAreGoneThroughRoundAndRound() {
        var typist = Typist()
        var seen: [String] = []
        for _ in 0..<7 {
            seen.append(typist.state.focus)
            typist.give(.move(1))
        }
        #expect(seen == ["name", "district", "date", "axis", "slots", "flag", "name"])
        typist.give(.move(-1), .move(-1))
        #expect(typist.state.focus == "flag")
        typist.give(.move(-8))
        #expect(typist.state.focus == "name")
        typist.give(.move(8))
        #expect(typist.state.focus == "flag")
    }

    @Test func suggestionsAreTakenAtTheEndOfTheText() {
        var typist = Typist()
        typist.give(.move(1))
        typist.type("sk")
        typist.give(.edit(.right))
        #expect(typist.state["district"].typed == "Skarpnäck")
        typist.give(.edit(.deleteToStart))
        typist.type("sk")
        typist.give(.nextSuggestion, .edit(.left), .edit(.right))
        #expect(typist.state["district"].typed == "sk")
        typist.give(.edit(.right))
        #expect(typist.state["district"].typed == "Skärholmen")
        typist.type(" x")
        #expect(CanvasDrawing(typist.drawn()).text.contains("är ingen känd stadsdel"))
    }

    @Test func datesGetTheirHyphens() {
        let typed = [
            ("20270120", "2027-01-20"), ("2027-01-20", "2027-01-20"), ("2027/1", "2027-1"), ("2027-1-3", "2027-1-3"), ("20", "20"),
            ("2027-", "2027-"), ("i går", "i går"),
        ]
        for (keys, text) in typed {
            var typist = Typist()
            typist.give(.move(1), .move(1))
            typist.type(keys)
            #expect(typist.state["date"].typed == text, "\(keys)")
            var paste = Typist()
            paste.give(.move(1), .move(1), .edit(.insert(keys)))
            #expect(paste.state["date"].typed == text, "\(keys)")
        }
    }

    @Test func oneOfSeveralIsChosenByArrowsAndLetters() {
        var typist = Typist()
        typist.give(.move(1), .move(1), .move(1), .edit(.right))
        #expect(typist.state["axis"] == .choice("new") && typist.answer == .changed)
        typist.give(.edit(.right), .edit(.right))
        #expect(typist.state["axis"] == .choice(""))
        typist.type("E")
        #expect(typist.state["axis"] == .choice("old"))
        typist.type("q")
        #expect(typist.state["axis"] == .choice("old") && typist.answer == .nothing)
        typist.give(.move(-1), .move(1))
        #expect(typist.state.option == 2)
    }

    @Test func severalAreTickedWithTheSpace() {
        var typist = Typist()
        typist.give(.move(-1), .move(-1))
        typist.type(" ")
        typist.give(.edit(.right), .edit(.right))
        typist.type(" ")
        #expect(typist.state["slots"] == .choices(["måndag", "onsdag"]))
        typist.type("s ")
        #expect(typist.state["slots"] == .choices(["måndag", "onsdag", "söndag"]))
        typist.give(.edit(.home))
        typist.type(" ")
        #expect(typist.state["slots"] == .choices(["onsdag", "söndag"]))
        typist.give(.move(1))
        typist.type(" ")
        #expect(typist.state["flag"] == .flag(true))
        // Letters meant for something else tick nothing; the sign itself does.
        typist.type("zå5w")
        typist.give(.edit(.left), .edit(.right))
        #expect(typist.state["flag"] == .flag(true))
        typist.type("x")
        #expect(typist.state["flag"] == .flag(false))
    }

    @Test func aLockedFieldTakesNothingAndSaysWhy() {
        var typist = Typist(isLocked: true)
        typist.give(.move(1), .move(1), .move(1), .edit(.right))
        typist.type(" ")
        #expect(typist.state["axis"] == .choice("") && !typist.state.isChanged)
        let canvas = typist.drawn()
        #expect(CanvasDrawing(canvas).text.contains("Utan samtycke sparas ingen bakgrund."))
        #expect(canvas.cursor != nil)
        typist.give(.point(field: 3, option: 2))
        #expect(typist.state["axis"] == .choice(""))
    }

    @Test func leavingAsksOnlyWhereSomethingWouldBeLost() {
        var typist = Typist()
        typist.give(.close)
        #expect(typist.answer == .close)
        typist.type("Åsa")
        typist.give(.close)
        #expect(typist.answer == .nothing && typist.state.question == 2 && !typist.state.isTyping)
        expectSnapshot(typist.drawn(rows: 12), "form-question")
        typist.type("xyz")
        typist.give(.answer)
        #expect(typist.state.question == nil && typist.state["name"].typed == "Åsa")
        typist.give(.close, .turn(1), .answer)
        #expect(typist.answer == .save)
        typist.give(.close, .turn(-1), .answer)
        #expect(typist.answer == .close)
        // What is as it was is not lost, wherever the cursor stands.
        var other = Typist()
        other.type("x")
        other.give(.edit(.deleteBackward), .move(1), .close)
        #expect(other.answer == .close)
    }

    @Test func scrollsSoThatTheFieldIsInSight() {
        var typist = Typist()
        for rows in 1...12 {
            for step in [1, -1] {
                for _ in 0..<12 {
                    typist.give(.move(step))
                    typist.state.fit(Self.form(typist.state), area: Area(Size(rows: rows, columns: 40)))
                    let canvas = typist.drawn(rows: rows, columns: 40)
                    #expect(canvas.cursor != nil, "\(typist.state.focus) in \(rows) rows")
                }
            }
        }
    }

    @Test func theMouseFindsFieldsAndOptions() throws {
        var typist = Typist()
        let area = Area(Size(rows: 18, columns: 60))
        let layout = FormLayout(Self.form(typist.state), typist.state, area: area)
        let row = try #require(CanvasDrawing(typist.drawn()).rows.firstIndex { $0.contains("etablerad") })
        let column = layout.value(of: layout.body).column
        #expect(layout.message(at: Position(row: row, column: column + 1)) == .point(field: 3, option: 0))
        let message = try #require(layout.message(at: Position(row: row, column: column + 22)))
        #expect(message == .point(field: 3, option: 2))
        #expect(layout.message(at: Position(row: 0, column: 3)) == nil)
        typist.give(message)
        #expect(typist.state["axis"] == .choice("old") && typist.state.focus == "axis")
    }
}
