import MeetCore
import Testing

@testable import MeetTUI

/// What a screen can do, a command can; and each side says of what it has which deed it is for.
struct DeedTests {
    /// Deeds whose command is still to be written; one that has it must not stand here.
    private static let missing: Set<Deed> = []

    /// Commands for what no screen does: making and taking care of files, lists for other programs, and what is done once a year.
    private static let commandsAlone: Set<String> = [
        "draws", "export participants", "export programme", "export composition",
        "restore", "erase undo", "manual", "completions", "complete",
    ]

    @Test func everyDeedHasACommand() {
        let done = Set(CommandTable.commands.flatMap { $0.deeds })
        #expect(Set(Deed.allCases).subtracting(done) == Self.missing)
    }

    @Test func everyCommandSaysWhatItIsFor() {
        for command in CommandTable.commands {
            #expect(command.deeds.isEmpty == Self.commandsAlone.contains(command.syntax.name), "\(command.syntax.name)")
        }
    }

    /// All keys of all places are walked; what they are for is every deed, or there is one that no screen reaches.
    @Test func everyDeedHasAKey() {
        var found: Set<Deed> = [.backUp]
        for place in ScreenPlaces.all {
            var story = Story(SampleTerm.withVenues, .swedish)
            for key in place.keys { story.press(key) }
            for binding in AppKeys.map(story.state).bindings { found.formUnion(binding.message.deeds) }
        }
        for binding in AppKeys.map(AppState(words: Words(.swedish))).bindings { found.formUnion(binding.message.deeds) }
        found.formUnion(StartChoice.allCases.map(\.deed))
        #expect(Set(Deed.allCases).subtracting(found).isEmpty)
    }

    /// Backing up has no key of its own, and stands in the menu.
    @Test func backingUpStandsInTheMenu() {
        var story = Story(SampleTerm.composed, .swedish)
        story.press(.character(":"))
        guard case .palette(let palette) = story.state.overlay else {
            Issue.record("no menu")
            return
        }
        #expect(palette.entries.contains { $0.message.deeds == [.backUp] })
    }
}
