import Foundation
import MeetCore
import TestSupport
import Testing

@testable import MeetTUI

/// All that reads what somebody types, on the kept inputs, among them each that ever did harm, and on changes of them. `scripts/fuzz` does it
/// for hours.
struct ProgramFuzzTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../FuzzCorpus").standardized

    @Test(arguments: ProgramFuzzTarget.allCases)
    func nothingThatIsTypedDoesHarm(_ target: ProgramFuzzTarget) throws {
        let folder = Self.folder.appending(path: target.rawValue).path
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        let kept = names.map { Array(FileManager.default.contents(atPath: folder + "/" + $0) ?? Data()) }
        #expect(kept.count > 1)
        for (name, input) in zip(names, kept) {
            do { try target.check(input) } catch { Issue.record("\(target.rawValue)/\(name): \(error)") }
        }
        var dice = SeededRandom(seed: 11)
        var mutator = FuzzMutator(seed: 11, words: target.words)
        for _ in 0..<300 {
            let input = mutator.changed(kept.randomElement(using: &dice) ?? [], kept.randomElement(using: &dice) ?? [])
            do {
                try target.check(input)
            } catch {
                Issue.record("\(error)\n\(Data(input).base64EncodedString())")
                return
            }
        }
    }
}
