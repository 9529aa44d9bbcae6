import MeetCore
import TestSupport
import Testing

@testable import MeetTUI

/// Whatever is typed, in whatever window and however late the answers come, the program stays sound.
struct RandomKeysTests {
    private static let keys: [Key] =
        "123388adDJxpmMfonb[]/uPqjkghlG?serwvsvtcNnA   åé".map { .character($0) }
        + [
            .enter, .enter, .enter, .escape, .escape, .tab, .tab, .backTab, .up, .down, .down, .left, .right, .pageUp, .pageDown, .home,
            .end, .backspace, .delete, .control("r"), .control("l"), .control("z"), .control("u"), .control("c"), .function(1), .insert,
        ]
    private static let sizes = [(24, 80), (24, 80), (60, 200), (20, 60), (40, 120), (19, 60), (3, 7), (0, 0)]

    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
    func theStateStaysSound(seed: UInt64) throws {
        var random = SeededRandom(seed: seed, stream: 7)
        let data = RandomProgramme.make(seed: seed) { size in
            size.people = 40
            size.cohorts = 3
            size.pins = 0.05
        }
        var story = Story(data, seed % 2 == 0 ? .swedish : .english)
        for step in 1...1000 {
            switch random.below(20) {
            case 0:
                let size = Self.sizes[random.below(Self.sizes.count)]
                story.resize(rows: size.0, columns: size.1)
            case 1: story.isSlow.toggle()
            case 2: story.answerNext()
            case 3: if random.below(4) == 0 { story.trouble = story.trouble == nil ? "busy" : nil }
            case 4: if story.match != nil { story.matchComes(to: data.composition, used: random.unit()) }
            case 5: if story.match != nil { try story.finishMatch(steps: 300, isStopped: random.below(2) == 0) }
            case 6: story.play(.paste("person 1"))
            case 7:
                let kinds: [MouseEvent.Kind] = [.press, .release, .doubleClick, .wheelUp, .wheelDown]
                let place = Position(row: random.below(40), column: random.below(120))
                story.play(.mouse(MouseEvent(position: place, kind: kinds[random.below(kinds.count)])))
            default: story.press(Self.keys[random.below(Self.keys.count)])
            }
            if step % 20 == 0 { story.expectSound(plainScore: step % 100 == 0, "seed \(seed), step \(step)") }
        }
        // When everything is answered, the screen and the store agree.
        story.trouble = nil
        story.isSlow = false
        story.answerAll()
        if story.match != nil { try story.finishMatch(steps: 100) }
        let desk = try story.desk()
        #expect(desk.working.composition == story.store.data.composition, "seed \(seed)")
        #expect(desk.working.currentPins == story.store.data.pins, "seed \(seed)")
        story.expectSound(plainScore: true, "seed \(seed)")
    }
}
