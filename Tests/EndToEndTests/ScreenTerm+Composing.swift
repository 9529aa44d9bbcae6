import Foundation
import MeetCore
import TestSupport
import Testing

// Cohorts are composed and tuned, and what is missing is found.
extension ScreenTerm {
    /// The field of the form in which each category is chosen.
    private static let axes = [
        "etablerad": "Etablering", "ny i Stockholm": "Etablering", "ungdom": "Inflytande", "makthavare": "Inflytande", "villa": "Boende",
        "miljonprogram": "Boende", "kvinna": "Kön", "man": "Kön", "icke-binär": "Kön",
    ]

    /// All cohorts are composed; what cannot be is said, and what would mend it is found: three people are recruited.
    func compose() throws {
        try sit { screen in
            try screen.see("0 har plats")
            screen.type("M")
            try screen.see("men bara 5 kan komma. u ångrar")
            try screen.choose(">!Grupp ")
            screen.press(.enter)
            try screen.see("Sätt samman · Grupp")
            screen.type("r")
            try screen.see("┌ Rekrytera till Grupp ")
            try screen.seeSelected("> 1 ")
            try screen.see("som kan komma")
            let wanted = try wantedBackground(screen)
            #expect(wanted.contains("makthavare"))
            screen.press(.escape)
            try screen.seeNo("┌ Rekrytera")
            screen.type("2")
            try screen.see("260 av 260")
            for name in ["Åskel Vinterfrö", "Börk Vinterfrö", "Cillan Vinterfrö"] {
                try add(name, wanted, screen)
            }
        }
        #expect(try term.score().hard == 1)
        try sit(steps: 3000) { screen in
            try screen.see("263 anmälda")
            screen.type("M")
            try screen.see("Klart: alla grupper: energi ")
        }
        #expect(try term.score().hard == 0 && term.score().unfilled == 0)
    }

    /// The categories of the person who is looked for first, as they stand under the list, where they are not cut; what is neither is left out.
    private func wantedBackground(_ screen: Sitting) throws -> [String] {
        let text = screen.screen.lines.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "│ ")) }.joined(separator: " ")
        let before = try #require(text.components(separatedBy: ", som kan komma").first)
        // After the last row of the list and its energy.
        let told = before.components(separatedBy: "  ").last?.components(separatedBy: "→").last ?? ""
        return told.drop { $0.isNumber || $0 == " " }.components(separatedBy: ", ").filter { !$0.hasPrefix("varken ") }
    }

    /// Enters somebody who can come on Wednesdays, with a background as it is looked for.
    private func add(_ name: String, _ background: [String], _ screen: Sitting) throws {
        screen.type("a")
        try screen.see("┌ Ny person")
        try screen.fill("Namn", name)
        try screen.fill("Stadsdel", "Farsta")
        try screen.fill("Samtycke", term.today)
        for category in background { try screen.pick(try #require(Self.axes[category], "\(category)"), category) }
        try screen.toggle("Kan komma", ["onsdag kväll"])
        screen.press(.enter)
        try screen.see("Sparat: \(name) tillagd")
    }

    /// One is pinned, one kept out and replaced, two change places and back; a version is kept and compared.
    func tune() throws {
        let group = try term.members("c001").prefix(2).map(name)
        try sit { screen in
            try screen.see("263 anmälda")
            screen.type("3")
            try screen.see("· Sätt samman · ")
            try screen.turn(to: "Grupp 1")
            screen.press(.tab)
            try screen.seeCursor(onTheRight: true)
            try screen.choose(short(group[0]))
            screen.type("p")
            try screen.see("\(group[0]) är fäst i Grupp 1")
            try replace(group[1], screen)

            screen.press(.tab)
            try screen.seeCursor(onTheRight: false)
            screen.type("/")
            try screen.see("Enter till listan")
            screen.type(group[1])
            try screen.see("Sök: \(group[1])")
            screen.press(.enter)
            try screen.see("Enter lägg till")
            try screen.seeSelected(short(group[1]))
            screen.type("x")
            try screen.see("\(group[1]) hålls utanför Grupp 1")
            screen.press(.escape)
            try screen.seeNo("Sök: \(group[1])")
            screen.type("v")
            try screen.see("┌ Versioner")
            screen.type("N")
            try screen.see("Namn:")
            screen.type("före bytet")
            screen.press(.enter)
            try screen.see("Sparat: före bytet")
        }
        let before = try term.data().composition
        #expect(try term.score().hard == 0)
        try sit { screen in
            try screen.see("263 anmälda")
            screen.type("3")
            try screen.see("· Sätt samman · ")
            try exchange("Grupp 3", "Grupp 6", screen)
            screen.type("v")
            try screen.see("┌ Versioner")
            try screen.seeSelected("före bytet")
            screen.type("c")
            try screen.see("före bytet och nu")
            try screen.see("Bara nu: 1")
            screen.press(.escape)
            try screen.see("┌ Versioner")
            try screen.seeSelected("före bytet")
            screen.type("u")
            try screen.see("Ångrade: ")
            screen.type("\u{12}")
            try screen.see("Gjorde om: ")
            screen.type("A")
            try screen.see("Grupperna som i före bytet")
            screen.press(.escape)
            try screen.seeNo("┌ Versioner")
        }
        #expect(try term.data().composition == before)
    }

    /// The one who can take the place of a member best gets it; one is among the members. Answers what the energy is then.
    @discardableResult
    func replace(_ member: String, _ screen: Sitting) throws -> Int {
        try screen.choose(short(member))
        screen.type("w")
        try screen.see("┌ Ersättare för \(member)")
        try screen.seeSelected(" → ")
        let energy = screen.selected.split(separator: "→").last?.split(separator: " ").first.flatMap { Int($0) }
        screen.press(.enter)
        try screen.see(" i stället för ")
        return try #require(energy)
    }

    /// Two members of two cohorts change places: the first of one, and the first of the other with whom no rule breaks.
    private func exchange(_ first: String, _ second: String, _ screen: Sitting) throws {
        try screen.turn(to: first)
        screen.press(.tab)
        try screen.seeCursor(onTheRight: true)
        try screen.toTop()
        screen.type(" ")
        try screen.see(" är märkt.")
        try screen.turn(to: second)
        try screen.toTop()
        func breaksRule() -> Bool { screen.screen.lines.contains { $0.hasPrefix("│Energi") && $0.contains(" ! ") } }
        for _ in 0..<24 where breaksRule() {
            try screen.step(.down)
            try screen.settle()
        }
        screen.type(" ")
        try screen.see(" bytte plats. u ångrar")
    }
}
