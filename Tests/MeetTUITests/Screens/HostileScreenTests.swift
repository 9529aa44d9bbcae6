import MeetCore
import TestSupport
import Testing

@testable import MeetTUI

/// Names and other texts that somebody wrote to do harm, on every screen and in all that lies over one: what reaches the terminal is what a
/// cell may hold, and each row is as wide as the window.
struct HostileScreenTests {
    /// The invented term in which every text is one of the hostile ones, as another program might have written it into the database.
    private func term(_ shift: Int, cut: Int) -> TermData {
        var data = SampleTerm.withVenues
        var place = shift
        func next() -> String {
            place += 1
            // By scalars: a heap of marks is one character. What comes through the program has no heap (`LimitTests`).
            let scalars = HostileText.values[place % HostileText.values.count].text.unicodeScalars.prefix(cut)
            return String(String.UnicodeScalarView(scalars))
        }
        for index in data.people.indices {
            data.people[index].name = next()
            data.people[index].email = next()
            data.people[index].phone = next()
            data.people[index].notes = next() + "\n" + next()
            data.people[index].source = next()
            data.people[index].district = next()
        }
        data.programme.name = next()
        for index in data.programme.cohorts.indices { data.programme.cohorts[index].name = next() }
        for index in data.programme.slots.indices { data.programme.slots[index].label = Label(sv: next(), en: next()) }
        for index in data.programme.axes.indices { data.programme.axes[index].label = Label(sv: next(), en: next()) }
        for index in data.programme.leaders.indices { data.programme.leaders[index].name = next() }
        for index in data.programme.sessions.indices {
            data.programme.sessions[index].theme = next()
            data.programme.sessions[index].exercise = next()
        }
        for index in data.venues.indices {
            data.venues[index].name = next()
            data.venues[index].address = next()
            data.venues[index].notes = next()
        }
        return data
    }

    private func expectHarmless(_ story: Story, _ place: String) {
        let canvas = story.canvas
        for row in 0..<canvas.size.rows {
            let cells = canvas.row(row)
            let width = cells.reduce(0) { $0 + Int($1.width) }
            #expect(width == canvas.size.columns, "\(place), row \(row): \(width) columns")
            for cell in cells where cell.width > 0 {
                let scalars = cell.text.unicodeScalars
                let isPlain = scalars.count <= 1 + Glyph.mostMarks && !scalars.contains { CleanText.isForbidden($0) || $0 == "\u{2028}" }
                #expect(isPlain, "\(place), row \(row): \(cell.text.unicodeScalars.map { String($0.value, radix: 16) })")
                #expect(TextWidth.columns(of: cell.text) == Int(cell.width), "\(place), row \(row): \(cell.text)")
            }
        }
    }

    @Test func noScreenShowsMoreThanText() {
        let terms = [0, 13].map { Story(term($0, cut: 300), $0 == 0 ? .swedish : .english) }
        for (number, place) in ScreenPlaces.all.enumerated() {
            var story = terms[number % terms.count]
            for key in place.keys { story.press(key) }
            expectHarmless(story, place.name)
        }
    }

    @Test func namesOfAHundredThousandCharactersAreShown() {
        var data = term(3, cut: 50)
        for index in data.people.indices.prefix(3) {
            data.people[index].name = String(repeating: "å", count: 100_000)
            data.people[index].notes = String(repeating: "x", count: 100_000)
        }
        data.programme.cohorts[0].name = String(repeating: "漢", count: 100_000)
        data.venues[0].name = String(repeating: "ab ", count: 33_000)
        var story = Story(data)
        for screen in "12345678" {
            story.press(.character(screen))
            expectHarmless(story, "screen \(screen)")
            story.press(.down, .enter)
            expectHarmless(story, "screen \(screen), in it")
            story.press(.escape, .escape)
        }
    }

    @Test func whatIsTypedAndPastedIsText() {
        for keys in ["2a", "2/", ":", "8jj\r"] {
            var place = Story(SampleTerm.withVenues)
            for key in keys { place.press(key == "\r" ? .enter : .character(key)) }
            for value in HostileText.values where value.text.utf8.count < 2000 {
                var story = place
                story.play(.paste(value.text))
                expectHarmless(story, "\(keys), \(value.what)")
            }
        }
    }
}
