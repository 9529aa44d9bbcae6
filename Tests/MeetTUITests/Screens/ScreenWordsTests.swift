import MeetCore
import Testing

@testable import MeetTUI

/// That each case of the screens leads to a text of its own in both languages.
struct ScreenWordsTests {
    private func expectOwn(
        _ names: [String], same: Set<String> = [], sourceLocation: SourceLocation = #_sourceLocation, _ text: (Words, String) -> String
    ) {
        for language in Language.allCases {
            let texts = names.map { text(Words(language), $0) }
            #expect(Set(texts).count == texts.count, "\(texts)", sourceLocation: sourceLocation)
            #expect(texts.allSatisfy { !$0.isEmpty }, sourceLocation: sourceLocation)
        }
        for name in names where !same.contains(name) {
            #expect(text(Words(.swedish), name) != text(Words(.english), name), "\(name)", sourceLocation: sourceLocation)
        }
    }

    @Test func movesScreensAndChoices() {
        expectOwn(ListMove.allCases.map(\.rawName)) { $0.move($1) }
        expectOwn(ScreenName.allCases.map { "\($0.rawValue)" }) { $0.screen(Int($1) ?? 0) }
        expectOwn(StartChoice.allCases.map { "\($0.rawValue)" }) { $0.startChoice(Int($1) ?? 0) }
        expectOwn(StartChoice.allCases.map { "\($0.rawValue)" }) { $0.startChoiceShort(Int($1) ?? 0) }
        expectOwn(StartChoice.allCases.map { "\($0.rawValue)" }) { $0.startChoiceLong(Int($1) ?? 0) }
    }

    @Test func theEditorsOfRules() {
        expectOwn(RuleSection.allCases.map(\.rawValue)) { $0.ruleSection($1) }
        // Editors of different things may use the same word.
        for field in RuleField.allCases {
            let (swedish, english) = (Words(.swedish).ruleField(field.rawValue), Words(.english).ruleField(field.rawValue))
            #expect(swedish != english && (field == .lastDay || swedish != Words(.swedish).ruleField("lastDay")), "\(field)")
        }
    }

    @Test func namesOfKeysAreInTheLanguageOfThePerson() {
        var glyphs = GlyphSet.ascii
        #expect(Key.character(" ").label(glyphs) == "Space" && Key.up.label(glyphs) == "Up")
        glyphs.keyNames = KeyNames(Words(.swedish))
        #expect(
            [Key.character(" "), .backTab, .backspace, .up, .down, .left, .right].map { $0.label(glyphs) } == [
                "Mellanslag", "Skift-Tab", "Backsteg", "Upp", "Ned", "Vänster", "Höger",
            ])
        #expect(Key.pageDown.label(glyphs) == "PgDn" && Key.escape.label(glyphs) == "Esc")
    }
}
