import Foundation

@testable import MeetCore

/// A database with a person who has a mark of their own in every field and in every table, who was edited, renamed, moved and undone: what is
/// to be in an extract, and what is to be gone once the person is erased.
struct MarkedTerm {
    static let id: PersonID = "zqid-7731"
    static let name = "Ulrika Märkesdotter-Žižkå"
    static let oldName = "Ursula Fornmärke"
    static let others: [Person] = [
        Person(
            id: "p2", name: "Grannen Grannesson", notes: "kom med Ulrika  MÄRKESDOTTER-žižkå, ring henne", available: ["wed-eve"],
            apart: [id, "p3"]),
        Person(id: "p3", name: "Tredje Tredjesson", available: ["wed-eve"], together: "zqlabel"),
        Person(id: "p4", name: "Fjärde Fjärdesson", available: ["wed-eve"]),
        Person(id: "p5", name: "Ulrika Märkesdotters", notes: "ingen annan", available: ["wed-eve"]),
    ]
    /// Every text that is the person's own, as it was typed at some time.
    static let marks = [
        id.text, name, oldName, "Zqvisning", "zq.mail@example.org", "zq.forna@example.org", "0799-zq-112233", "zqanteckning om hälsan",
        "zqförening", "zqtrakt", "1907", "interpreter:ti",
    ]

    static let programme = Programme(
        name: "Märkt programme", slots: StoreSample.programme.slots,
        axes: [
            Axis(
                id: "settlement", kind: .contrast, label: Label(sv: "Etablering", en: "Settlement"),
                categories: [
                    Category(id: "established", label: Label(sv: "etablerad", en: "established")),
                    Category(id: "zqnew", label: Label(sv: "nyligen", en: "newly")),
                ]),
            Axis(
                id: "age", kind: .spread, label: Label(sv: "Ålder", en: "Age"),
                categories: [Category(id: "old", label: Label(sv: "gammal", en: "old"), from: ["100-130"]), Category(id: "young")],
                from: .age),
        ],
        sessions: [SessionPlan(number: 1, theme: "Lära känna", exercise: "fika hos Zqvisning")],
        cohorts: [
            Cohort(
                id: "c1", name: "Grupp ett", slot: "wed-eve", seats: 0...24,
                schedule: .dates([StoreSample.date("2027-01-20"), StoreSample.date("2027-01-27")])),
            Cohort(
                id: "c2", name: "Grupp två", slot: "wed-eve", seats: 0...24, schedule: .dates([StoreSample.date("2027-02-03")])),
        ])

    static var person: Person {
        Person(
            id: id, name: name, displayName: "Zqvisning", email: "zq.mail@example.org", phone: "0799-zq-112233", birthYear: 1907,
            notes: "zqanteckning om hälsan", source: "zqförening", values: ["settlement": "zqnew"], district: "zqtrakt",
            available: ["wed-eve"], unavailable: [StoreSample.date("2031-07-03")], needs: [.interpreter("ti")], together: "zqlabel",
            apart: ["p4"], registered: StoreSample.date("2026-09-17"), consent: .given(StoreSample.date("2026-09-18")))
    }

    let store: Store

    /// A term at a path, in which all of the above was done.
    init(at path: String) throws {
        store = try Store.create(path: path, programme: Self.programme, people: [], at: StoreSample.now, who: "kim")
        let person = Self.person
        let id = Self.id
        var former = person
        former.name = Self.oldName
        former.email = "zq.forna@example.org"
        try perform(.importParticipants(count: 5)) { changes in
            var plain = Self.others
            plain[0].apart = ["p3"]
            try changes.enter(plain + [former])
        }
        try perform(.editPerson("p2")) { try $0.enter([Self.others[0]]) }
        try perform(.editPerson(id)) { try $0.enter([person]) }
        try perform(.addSeat(id, "c2")) { try $0.setSeat(id, in: "c2") }
        try perform(.moveSeat(id, from: "c2", to: "c1")) { try $0.setSeat(id, in: "c1") }
        try perform(.compose(["c1"])) { changes in
            try changes.replaceComposition(of: ["c1"], with: Composition(["c1": [id, "p2", "p3"]]))
            try changes.keep(Self.draw, at: StoreSample.now, who: "kim", program: "0")
        }
        try perform(.pin(id, "c1")) { try $0.setPin(id, in: "c1") }
        try perform(.exclude(id, "c2")) { try $0.setExclusion(id, from: "c2", true) }
        try perform(.keepVersion(0)) {
            try $0.keepVersion("Förslag A", of: ["c1"], Composition(["c1": [id, "p2"]]), at: StoreSample.now, who: "kim")
        }
        try perform(.seatTables(["c1"])) { try $0.put(TablePlan([1: [[id, "p2"], ["p3"]], 2: [["p2", "p3"], [id]]]), of: "c1") }
        try perform(.markPerson(id, SessionKey("c1", 1))) { try $0.mark(.present, id, at: SessionKey("c1", 1)) }
        try perform(.markPerson(id, SessionKey("c2", 1))) { try $0.mark(.late, id, at: SessionKey("c2", 1)) }
        // What was undone, and not done again, is kept too.
        var undone = person
        undone.notes = "zqanteckning om hälsan"
        undone.phone = "0799-zq-112233"
        undone.displayName = "Zqvisning"
        undone.district = ""
        try perform(.editPerson(id)) { try $0.enter([undone]) }
        try store.undo(at: StoreSample.now, who: "kim")
    }

    private static let draw = Draw(
        seed: 7, selection: .lottery, cohorts: ["c1"],
        search: Draw.Search(stepsAllowed: 1, secondsAllowed: nil, steps: 1, wasStopped: false),
        score: CompositionScore(hard: 0, unfilled: 0, mix: 0, absences: 0), roll: String(repeating: "ab", count: 32), pool: "pool",
        rules: 1,
        people: 5,
        entries: [
            Draw.Entry(person: "p3", pot: 0, party: Draw.Party(number: 0, size: 2), cohort: "c1", registered: nil, print: 3),
            Draw.Entry(
                person: id, pot: 0, party: Draw.Party(number: 0, size: 2), cohort: "c1", registered: StoreSample.date("2026-09-17"),
                print: 4),
        ])

    func perform(_ kind: ChangeKind, _ body: (Changes) throws -> Void) throws {
        try store.perform(kind, at: StoreSample.now, who: "kim", body)
    }
}
