import Foundation
import MeetCore

/// The five files in which 260 people apply, made from a seed: as a coordinator gets them, each in its own form.
struct TermFiles {
    /// A file and its bytes.
    struct File {
        let name: String
        let bytes: [UInt8]
    }

    /// The list of a house, kept in a Swedish Excel: semicolons, Windows-1252, Swedish headings.
    let applications: File
    /// What a form on the web gives: commas, moments, questions as headings, English labels.
    let form: File
    /// A partner's list with people of the first one, and with two twice.
    let partner: File
    /// A list typed by hand with a mistake in two rows of five.
    let mistakes: File
    /// The first list some weeks later: some people changed, two are new.
    let again: File

    /// Who stands in each, in the order of the rows.
    let people: (applications: [TermPerson], form: [TermPerson], partner: [TermPerson], mistakes: [TermPerson], again: [TermPerson])
    /// What is wrong in the file of mistakes, and what stands in its place once it is mended; the last two cannot be.
    let mends: [(wrong: String, right: String)]

    /// The headings of the form, and the columns that they mean.
    static let formColumns = [
        "What do we call you?=name", "Mail=email", "Mobile=phone", "When were you born?=birth_year",
        "How long have you lived here?=settlement",
        "Are you one of these?=influence", "Where do you live?=housing", "What part of town?=district", "Which times suit you?=available",
        "May we keep your answers?=consent", "Timestamp=registered",
    ]

    init(seed: UInt64) {
        var makers = TermPeople(seed: seed)
        let first = makers.make(110)
        let second = makers.make(89)
        let third = makers.make(30, isWide: true)
        var fourth = makers.make(30)
        // What is wrong is looked at only where there is consent.
        for place in fourth.indices { fourth[place].hasConsent = true }
        let late = makers.make(2)

        var changed = first
        for place in stride(from: 4, to: 110, by: 10) {
            changed[place].district = changed[place].district == "Farsta" ? "Järva" : "Farsta"
            changed[place].available = ["mon-eve", "wed-eve", "thu-eve"]
        }
        // A new telephone: the same person all the same.
        changed[17].phone = "070-1740604"
        changed += late

        // Six are in the first list too, two of them with another address; two stand here twice.
        var listed = third
        for (place, person) in [3, 20, 41, 66, 80, 97].enumerated() {
            var same = first[person]
            if place < 2 { same.email = "annan\(place)@example.org" }
            listed.insert(same, at: 4 * place + 1)
        }
        listed += [third[5], third[12]]

        let wrong: [(column: Int, wrong: String, right: String)] = [
            (3, "19777", "1977"), (3, "född 82", "1982"), (5, "nyinflyttad", "ny i Stockholm"), (6, "chef", "makthavare"),
            (7, "hyreslägenhet", "miljonprogram"), (9, "fredag kväll", "torsdag kväll"), (10, "2027-02-30", "2027-02-11"),
            (11, "glutenfri", ""), (12, "i höstas", "2026-10-20"), (13, "x", "ja"), (4, "?", ""), (13, "kanske", "kanske"),
        ]
        var rows = fourth.map(Self.swedish)
        for (place, slip) in wrong.enumerated() { rows[2 * place + 1][slip.column] = slip.wrong }

        people = (first, second, listed, fourth, changed)
        mends = wrong.filter { $0.wrong != $0.right }.map { ($0.wrong, $0.right) }
        applications = File(name: "ansökningar.csv", bytes: Self.latin(Self.table(Self.headings, first.map(Self.swedish), ";")))
        form = File(
            name: "Form responses.csv",
            bytes: Array(
                Self.table(["Timestamp"] + Self.questions, second.enumerated().map { Self.english($0.element, $0.offset) }, ",").utf8))
        partner = File(
            name: "folkhögskolan.csv", bytes: [0xEF, 0xBB, 0xBF] + Array(Self.table(Self.headings, listed.map(Self.swedish), ";").utf8))
        mistakes = File(name: "handskrivet.csv", bytes: Array(Self.table(Self.headings, rows, ";").utf8))
        again = File(
            name: "ansökningar 2.csv", bytes: [0xEF, 0xBB, 0xBF] + Array(Self.table(Self.headings, changed.map(Self.swedish), ";").utf8))
    }

    private static let headings = [
        "Namn", "E-post", "Telefon", "Födelseår", "Kön", "Etablering", "Inflytande", "Boende", "Stadsdel", "Kan komma", "Borta", "Behov",
        "Anmäld", "Samtycke",
    ]

    private static let questions = [
        "What do we call you?", "Mail", "Mobile", "When were you born?", "Gender", "How long have you lived here?", "Are you one of these?",
        "Where do you live?", "What part of town?", "Which times suit you?", "Needs", "May we keep your answers?",
    ]

    private static let swedishLabels = [
        "woman": "kvinna", "man": "man", "nonbinary": "icke-binär", "established": "etablerad", "new": "ny i Stockholm", "youth": "ungdom",
        "decision_maker": "makthavare", "house": "villa", "estate": "miljonprogram", "mon-eve": "måndag kväll", "tue-eve": "tisdag kväll",
        "wed-eve": "onsdag kväll", "thu-eve": "torsdag kväll", "sat-day": "lördag eftermiddag", "wheelchair": "rullstol",
        "hearing_loop": "hörslinga", "childcare": "barnpassning", "interpreter:ar": "tolk:ar", "interpreter:so": "tolk:so",
    ]

    private static let englishLabels = [
        "nonbinary": "non-binary", "decision_maker": "decision-maker", "estate": "housing estate", "mon-eve": "Monday evening",
        "tue-eve": "Tuesday evening", "wed-eve": "Wednesday evening", "thu-eve": "Thursday evening", "sat-day": "Saturday afternoon",
    ]

    private static func swedish(_ person: TermPerson) -> [String] {
        func label(_ id: String) -> String { swedishLabels[id] ?? id }
        return [
            person.name, person.email, person.phone, String(person.birthYear), label(person.gender), label(person.settlement),
            label(person.influence), label(person.housing), person.district, person.available.map(label).joined(separator: ", "),
            person.unavailable.joined(separator: ", "), person.needs.map(label).joined(separator: ", "), person.registered,
            person.hasConsent ? person.registered : "",
        ]
    }

    private static func english(_ person: TermPerson, _ place: Int) -> [String] {
        func label(_ id: String) -> String { englishLabels[id] ?? id }
        let moment = person.registered.replacingOccurrences(of: "-", with: "/") + " \(1 + place % 11):\(10 + place % 50):07 PM GMT+2"
        return [
            moment, person.name, person.email, person.phone, String(person.birthYear), label(person.gender), label(person.settlement),
            label(person.influence), label(person.housing), person.district, person.available.map(label).joined(separator: ", "),
            person.needs.map(label).joined(separator: ", "), person.hasConsent ? "Yes" : "No",
        ]
    }

    private static func table(_ header: [String], _ rows: [[String]], _ separator: Character) -> String {
        let lines = ([header] + rows).map { row in
            row.map { $0.contains(separator) || $0.contains("\"") ? "\"\($0.replacingOccurrences(of: "\"", with: "\"\""))\"" : $0 }
                .joined(separator: String(separator))
        }
        return lines.joined(separator: "\r\n") + "\r\n"
    }

    private static func latin(_ text: String) -> [UInt8] { Array(text.data(using: .windowsCP1252) ?? Data()) }
}
