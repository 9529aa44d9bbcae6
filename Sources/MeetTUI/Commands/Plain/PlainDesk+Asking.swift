import Foundation
import MeetCore

// The questions of the plain mode: each is asked until its answer can be used; Enter alone goes back, and `?` says what can be answered.
extension PlainDesk {
    /// What is answered; nil where the input ended.
    /// - Throws: `PlainLeave`: `q` is that wherever it is typed, and nobody's name.
    func heard(_ question: String) throws -> String? {
        let answer = console.ask(question)
        if answer?.lowercased() == "q" { throw PlainLeave() }
        return answer
    }

    /// Asks for a yes; what is neither yes nor no is asked again. The answer is empty for no.
    func agrees(_ question: String) throws -> PlainAnswer {
        try answer(question, help: [words.plainYesOrNo]) { text in
            switch text.lowercased().first {
            case let first? where Words.yesLetters.contains(first): return text
            case "n": return ""
            default:
                console.line(words.plainYesOrNo)
                return nil
            }
        }
    }

    /// The answer to a question, as a word of the command line.
    ///
    /// - Parameter answers: those to the questions before it.
    func ask(_ question: PlainQuestion, after answers: [String]) throws -> PlainAnswer {
        switch question {
        case .when(_, let question): return try ask(question, after: answers)
        case .text(let sentence): return try answer(sentence(words), help: [words.plainAnything]) { $0 }
        case .file: return try answer(words.plainWhichFile, help: words.plainFileHelp) { Self.path($0) }
        case .day(let sentence):
            return try answer(sentence(words), help: [words.plainDayHelp]) { text in
                if let word = MarkWord(typed: text), word.state == nil { return "" }
                guard let day = CivilDate(text) else {
                    console.line(words.plainNoDay(text))
                    return nil
                }
                return day.description
            }
        case .choice(let sentence, let choices): return try pick(choices.map { ($0.word, $0.name(words)) }, sentence(words))
        case .cohort(let all):
            let cohorts = try programme()?.cohorts ?? []
            return try pick(cohorts.map { ($0.id.text, $0.name) } + (all ? [("", words.plainAll)] : []), words.plainWhichCohort)
        case .session(let place, let all): return try askSession(of: answers[place], all: all)
        case .venue(let cohort, let session): return try askVenue(Int(answers[session]).map { SessionKey(CohortID(answers[cohort]), $0) })
        case .person(let among, let sentence): return try askPerson(among, sentence(words), answers)
        }
    }

    /// Asks until an answer is understood.
    ///
    /// - Parameters:
    ///   - help: what `?` reads.
    ///   - understand: makes of a text the word of the command line; nil where it cannot be used, which it has said.
    private func answer(_ question: String, help: @autoclosure () throws -> [String], _ understand: (String) throws -> String?) throws
        -> PlainAnswer
    {
        while let text = try heard(question) {
            switch text {
            case "": return .back
            case "?":
                for line in try help() + [words.plainLeave] { console.line(line) }
            default: if let word = try understand(text) { return .given(word) }
            }
        }
        return .ended
    }

    /// One of some choices, by its number, its word, its name or the beginning of that.
    private func pick(_ choices: [(word: String, name: String)], _ question: String) throws -> PlainAnswer {
        let lines = choices.enumerated().map { place, choice in words.plainItem(place + 1, choice.name) }
        lines.forEach(console.line)
        return try answer(question, help: lines + [words.plainChoiceHelp]) { text in
            if let number = Int(text), choices.indices.contains(number - 1) { return choices[number - 1].word }
            if let choice = Self.choice(text, choices) { return choice }
            console.line(words.plainUnknownChoice(text, choices.count))
            return nil
        }
    }

    /// The choice that a text names: by its word or its name; else the only one whose name begins so.
    private static func choice(_ text: String, _ choices: [(word: String, name: String)]) -> String? {
        let folded = TextFolding.fold(text)
        if let whole = choices.first(where: { $0.word == text || TextFolding.fold($0.name) == folded }) { return whole.word }
        if let word = ChoiceWord.find(text, among: choices.map(\.word)) { return word }
        let begun = choices.filter { TextFolding.fold($0.name).hasPrefix(folded) }
        return begun.count == 1 && !folded.isEmpty ? begun[0].word : nil
    }

    /// A path as it was typed, or dropped into the terminal: without quotes, and with the home folder for `~`.
    private static func path(_ text: String) -> String {
        let isQuoted = text.count > 2 && (text.first == "'" || text.first == "\"") && text.first == text.last
        return (String(isQuoted ? text.dropFirst().dropLast() : text[...]) as NSString).expandingTildeInPath
    }

    // MARK: Sessions and houses

    /// A session by its number, its day (`2027-02-01`) or the beginning of that as it was read (`1 feb`).
    private func askSession(of id: String, all: Bool) throws -> PlainAnswer {
        guard let programme = try programme(), let cohort = programme.cohort(CohortID(id)) else { return .ended }
        let sessions = SessionCalendar.sessions(of: cohort, in: programme)
        let count = max(sessions.count, programme.sessionsPerCohort)
        let lines =
            (1...max(1, count)).map { number -> String in
                guard let session = sessions.first(where: { $0.key.number == number }) else {
                    return words.plainItem(number, words.noDateYet)
                }
                let parts = [session.date.full(words), session.theme, session.isCancelled ? words.calledOff : ""].filter { !$0.isEmpty }
                return words.plainItem(number, parts.joined(separator: ", "))
            }
            + (all ? [words.plainItem(max(1, count) + 1, words.plainAllSessions)] : [])
        lines.forEach(console.line)
        return try answer(words.plainWhichSession, help: lines + [words.plainSessionHelp]) { text in
            if all, Int(text) == count + 1 || Self.isWord(text, words.plainAllSessions) { return "" }
            if let number = Int(text), (1...count).contains(number) { return String(number) }
            let day = CivilDate(text)
            let found = sessions.filter { $0.date == day || Self.isDay($0.date.full(words), text) }
            if found.count == 1 { return String(found[0].key.number) }
            console.line(words.plainNoSession(text, count))
            return nil
        }
    }

    /// Whether a day as it is read is what was typed: each word begins one of its words, and each number is one.
    private static func isDay(_ day: String, _ typed: String) -> Bool {
        let parts = TextFolding.fold(day).split(separator: " ")
        let wanted = TextFolding.fold(typed).split(separator: " ")
        return wanted.count > 1 && wanted.allSatisfy { word in parts.contains { Int(word) == nil ? $0.hasPrefix(word) : $0 == word } }
    }

    /// Whether a text is the first word of a choice.
    private static func isWord(_ text: String, _ choice: String) -> Bool {
        choice.split(separator: " ").first.map { TextFolding.fold(String($0)) } == TextFolding.fold(text)
    }

    /// A house by its number in the list that `?` reads, its id, or its name or the beginning of that; by a word the one that the session has.
    private func askVenue(_ session: SessionKey?) throws -> PlainAnswer {
        let term = try term()
        let choices = (term?.venues ?? []).map { (word: $0.id.text, name: $0.name) }
        let booking = term?.bookings.first { $0.session == session && $0.state.isActive }
        let present = booking.flatMap { booking in choices.first { $0.word == booking.venue.text } }
        if let booking, let present { console.line(words.plainVenueNow(present.name, words.bookingState(booking.state.rawValue))) }
        let lines = choices.enumerated().map { place, choice in words.plainItem(place + 1, choice.name) }
        // A number heard in another list would be another house.
        var isRead = false
        func read() -> [String] {
            isRead = true
            return lines
        }
        return try answer(words.plainWhichVenue, help: read()) { text in
            if let number = Int(text), choices.indices.contains(number - 1) {
                if isRead { return choices[number - 1].word }
                console.line(words.plainNumbersAreRead)
                return nil
            }
            if let present, TextFolding.fold(text) == TextFolding.fold(words.plainSame) { return said(present.word, choices, text) }
            if let word = Self.choice(text, choices) { return said(word, choices, text) }
            let beginnings = NameFilter(text)
            let fitting = choices.filter { beginnings.matches($0.name) }
            if fitting.count == 1 { return said(fitting[0].word, choices, text) }
            console.line(fitting.isEmpty ? words.plainNoVenue(text) : words.plainSeveral(text, fitting.map(\.name)))
            return nil
        }
    }

    /// Says which name was taken, where less was typed.
    private func said(_ word: String, _ choices: [(word: String, name: String)], _ typed: String) -> String {
        if let name = choices.first(where: { $0.word == word })?.name, TextFolding.fold(name) != TextFolding.fold(typed) {
            console.line(words.plainTaken(name))
        }
        return word
    }

    // MARK: People

    private func askPerson(_ among: PlainQuestion.Among, _ question: String, _ answers: [String]) throws -> PlainAnswer {
        guard let term = try term() else { return .ended }
        let people = PlainPeople(asked: Self.people(among, term, answers), everyone: term.people)
        // Those who were read last, by whose numbers one can be chosen; a number heard in another list would be somebody else.
        var offered: [Person] = []
        func read() -> [String] {
            if people.asked.count <= Self.mostRead { offered = people.asked }
            return words.plainPersonHelp + list(people.asked)
        }
        return try answer(question, help: read()) { text in
            if let number = Int(text) {
                if offered.indices.contains(number - 1) { return said(offered[number - 1], text) }
                console.line(offered.isEmpty ? words.plainNumbersAreRead : words.plainUnknownChoice(text, offered.count))
                return nil
            }
            switch people.find(text) {
            case .one(let person): return said(person, text)
            case .several(let several):
                offered = Array(several.prefix(12))
                let names = offered.enumerated().map { "\($0 + 1) \($1.shownName)" }
                console.line(words.plainSeveral(text, names, more: several.count - names.count))
            case .nobody(let near): console.line(words.plainNobody(text, near: near.map(\.shownName)))
            }
            return nil
        }
    }

    /// So many names are read; of more than these nobody keeps the numbers in mind.
    static let mostRead = 60

    private func list(_ people: [Person]) -> [String] {
        guard people.count <= Self.mostRead else { return [] }
        return people.enumerated().map { words.plainItem($0 + 1, $1.shownName) }
    }

    private func said(_ person: Person, _ typed: String) -> String {
        if TextFolding.fold(typed) != TextFolding.fold(person.shownName) { console.line(words.plainTaken(person.shownName)) }
        return person.id.text
    }

    private static func people(_ among: PlainQuestion.Among, _ term: TermData, _ answers: [String]) -> [Person] {
        switch among {
        case .everyone: return term.people
        case .seated, .waiting:
            let seats = term.composition.cohortOfPerson
            if case .seated = among { return term.people.filter { seats[$0.id] != nil } }
            return term.people.filter { seats[$0.id] == nil }
        case .members(let place):
            let members = Set(term.composition[CohortID(answers[place])])
            return term.people.filter { members.contains($0.id) }
        }
    }
}
