import Foundation
import TestSupport
import Testing

@testable import MeetCore

/// Every reader on the kept inputs, among them each that ever did harm, and on changes of them. `scripts/fuzz` does it for hours.
struct FuzzTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../FuzzCorpus").standardized

    private static func kept(_ target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
        let folder = folder.appending(path: target.rawValue).path
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
            ("\(target.rawValue)/\(name)", Array(FileManager.default.contents(atPath: folder + "/" + name) ?? Data()))
        }
    }

    @Test(arguments: FuzzTarget.allCases)
    func nothingThatIsReadDoesHarm(_ target: FuzzTarget) throws {
        let kept = try Self.kept(target)
        #expect(kept.count > 1)
        for input in kept {
            do { try target.check(input.bytes) } catch { Issue.record("\(input.name): \(error)") }
        }
        let short = kept.map(\.bytes).filter { $0.count <= 2000 }
        var dice = ExchangeDice(7)
        var mutator = FuzzMutator(seed: 7)
        for _ in 0..<150 {
            let input = mutator.changed(short.randomElement(using: &dice) ?? [], short.randomElement(using: &dice) ?? [])
            do {
                try target.check(input)
            } catch {
                Issue.record("\(error)\n\(Data(input).base64EncodedString())")
                return
            }
        }
    }

    /// What a fuzzer finds nothing in proves little: each of these is found.
    @Test func whatIsWrongIsFound() {
        #expect(throws: FuzzFailure.self) { try FuzzTarget.demandSafe { _ in "a\u{1B}[2J" } }
        #expect(throws: FuzzFailure.self) { try FuzzTarget.demandClean("a\nb") }
        #expect(throws: FuzzFailure.self) { try FuzzTarget.demand(false, "") }
        #expect(throws: Never.self) { try FuzzTarget.demandClean("a\nb", hasLines: true) }
    }
}
