import MeetCore
import Testing

@testable import MeetTUI

/// The help fits a terminal of 80 columns and tells all.
struct HelpTextTests {
    @Test(arguments: Language.allCases)
    func noLineIsWiderThanATerminal(_ language: Language) {
        let words = Words(language)
        for text in [HelpText.program(words)] + CommandTable.shown.map({ HelpText.command($0.syntax, words) }) {
            for line in text.split(separator: "\n") { #expect(TextWidth.columns(of: String(line)) <= 80, "\(line)") }
        }
    }

    @Test(arguments: Language.allCases)
    func everyOptionStandsThereWithWhatItDoes(_ language: Language) {
        let words = Words(language)
        func flat(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        for command in CommandTable.shown {
            let text = flat(HelpText.command(command.syntax, words))
            // An option of the command hides the one of its name that all have.
            let own = Set(command.syntax.options.map(\.name))
            for option in command.syntax.options + CommandOption.common.filter({ !own.contains($0.name) }) where !option.isHidden {
                #expect(
                    text.contains(option.name + " ") && text.contains(flat(option.help(words))), "\(command.syntax.name) \(option.name)")
            }
        }
    }

    @Test func placesForValuesAreSwedishInSwedish() {
        let words = Words(.swedish)
        let english: Set = ["FILE", "DIR", "DATE", "NAME", "STATE", "SHELL", "WORD", "WORDS", "VALUE", "YYYY-Www", "HH:MM"]
        for text in [HelpText.program(words), ManualPage.text(words)] + CommandTable.shown.map({ HelpText.command($0.syntax, words) }) {
            let tokens = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != ":" }.map(String.init)
            #expect(english.isDisjoint(with: tokens), "\(english.intersection(tokens))")
        }
    }
}
