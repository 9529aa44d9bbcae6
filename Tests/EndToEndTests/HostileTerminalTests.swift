import Foundation
import MeetCore
import TestSupport
import Testing

@testable import MeetTUI

/// The built program in a terminal, on people whose every text somebody wrote to do harm: what is sent is what the program draws, and nothing that
/// comes from a text does anything but stand there.
struct HostileTerminalTests {
    /// A database in which the texts stand as another program might have written them, not cleaned on their way in.
    private func makeTerm(at path: String) throws {
        var programme = try SampleFiles.read()
        // The database itself takes no NUL.
        let texts = HostileText.values.map { String(String.UnicodeScalarView($0.text.unicodeScalars.prefix(200).filter { $0 != "\0" })) }
        programme.name = texts[10]
        for place in programme.cohorts.indices { programme.cohorts[place].name = texts[(place + 11) % texts.count] }
        let people = texts.enumerated().map { place, text in
            var person = Person(id: PersonID("p\(1000 + place)"), name: text.isEmpty ? "N" : text)
            person.notes = texts[(place + 7) % texts.count]
            person.email = texts[(place + 13) % texts.count]
            person.phone = texts[(place + 21) % texts.count]
            return person
        }
        let now = Timestamp(seconds: 1_800_000_000)
        let store = try Store.create(path: path, programme: programme, at: now, who: "anna")
        try store.perform(.importParticipants(count: people.count), at: now, who: "anna") { changes in
            for person in people { try changes.put(person) }
        }
        store.close()
    }

    @Test func nothingOfATextMovesTheTerminal() throws {
        let desktop = try Desktop()
        try makeTerm(at: desktop.path("t.db"))
        let terminal = try desktop.screen(["--db", "t.db", "--lang", "sv"], rows: 50, columns: 120)
        try terminal.waitFor(text: "2 Personer")
        for screen in "23456781" {
            terminal.send(String(screen))
            try terminal.waitFor("screen \(screen)") { $0.lines.joined().contains("q") }
            for key in ["\u{1B}[B", "\u{1B}[B", "\t", "?", "\u{1B}"] { terminal.send(key) }
        }
        // Each person on the list of people, and the form of one of them.
        terminal.send("2")
        try terminal.waitFor(text: "\(HostileText.values.count) av \(HostileText.values.count)")
        for _ in HostileText.values { terminal.send("\u{1B}[B") }
        terminal.send("\r")
        try terminal.waitFor("the form") { !$0.contains("\(HostileText.values.count) av") || $0.contains("Esc") }
        terminal.send("\u{1B}")
        terminal.send("\u{C}")
        try terminal.waitFor(text: "\(HostileText.values.count) av \(HostileText.values.count)")
        #expect(terminal.screen.unknown.isEmpty, "\(terminal.screen.unknown)")
        // What some of the texts would send: titles of windows, the clipboard, requests to answer, 8-bit sequences.
        var sent = String(decoding: terminal.output, as: UTF8.self)
        // The program itself asks once for the colour of the background.
        if let question = sent.range(of: ColorAnswer.question) { sent.removeSubrange(question) }
        let bad = sent.unicodeScalars.first {
            (0x80..<0xA0).contains($0.value) || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
        }
        #expect(bad == nil, "U+\(String(bad?.value ?? 0, radix: 16))")
        for piece in ["\u{1B}]", "\u{1B}P", "\u{1B}_", "\u{1B}^", "\u{1B}X"] { #expect(!sent.contains(piece), "\(piece.debugDescription)") }
        try terminal.quit()
    }

    @Test func theTerminalShowsWhatIsDrawn() throws {
        let desktop = try Desktop()
        try makeTerm(at: desktop.path("t.db"))
        let terminal = try desktop.screen(["--db", "t.db", "--lang", "sv"], rows: 80, columns: 140)
        try terminal.waitFor(text: "2 Personer")
        terminal.send("2")
        let counted = "\(HostileText.values.count) av \(HostileText.values.count)"
        try terminal.waitFor(text: counted)
        // The same, without a terminal.
        let store = try Store.open(path: desktop.path("t.db"), readOnly: true)
        defer { store.close() }
        let desk = try StoreRunner(store, words: Words(.swedish), who: "anna").load()
        var state = AppState(words: Words(.swedish))
        let app = MeetApp()
        _ = app.update(&state, .resized(Size(rows: 80, columns: 140)))
        let request = state.nextRequest()
        state.loading.insert(request)
        _ = app.update(&state, .start(request: request))
        _ = app.update(&state, .loaded(request: request, desk))
        _ = app.update(&state, .turnTo(.people))
        var canvas = Canvas(size: state.size)
        app.draw(state, into: &canvas)
        func row(_ number: Int, _ text: (Int) -> String) -> String { (0..<140).map(text).joined().trimmingCharacters(in: .whitespaces) }
        let drawn = (0..<80).map { number in row(number) { Array(canvas.row(number))[$0].text } }
        let list = drawn.indices.filter { drawn[$0].hasPrefix("│") }
        #expect(list.count > 40)
        try terminal.waitFor("what is drawn") { screen in
            list.allSatisfy { number in row(number) { screen[number, $0].text } == drawn[number] }
        }
        try terminal.quit()
    }
}
