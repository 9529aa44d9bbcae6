import Foundation
import Testing

@testable import MeetCore

/// The digest is that of the standard, however the bytes come.
struct SHA256Tests {
    /// The examples of FIPS 180-4 and of NIST's validation system (SHA256ShortMsg, SHA256LongMsg).
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ])
    func theExamplesOfTheStandard(message: String, digest: String) {
        #expect(SHA256.hexDigits(of: message) == digest)
    }

    @Test func aMillionTimesA() {
        let message = String(repeating: "a", count: 1_000_000)
        #expect(SHA256.hexDigits(of: message) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test func theExamplesInBytes() {
        for (message, digest) in [
            ([0xD3], "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1"),
            ([0x11, 0xAF], "5ca7133fa735326081558ac312c620eeca9970d1e70a4b95533d956f072d1f98"),
            ([0x74, 0xBA, 0x25, 0x21], "b16aa56be3880d18cd41e68384cf1ec8c17680c45a02b1575dc1518923ae8b0e"),
        ] as [([UInt8], String)] {
            var sum = SHA256()
            sum.update(message)
            #expect(SHA256.hexDigits(sum.finish()) == digest)
        }
    }

    @Test func itDoesNotMatterHowTheBytesAreCutUp() {
        let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        for length in [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 127, 128, 129, 300] {
            var whole = SHA256()
            whole.update(Array(bytes[..<length]))
            for cut in [1, 3, 64, 65] {
                var parts = SHA256()
                for start in stride(from: 0, to: length, by: cut) { parts.update(Array(bytes[start..<min(length, start + cut)])) }
                #expect(parts.finish() == whole.finish(), "\(length) bytes in parts of \(cut)")
                #expect(parts.finish() == whole.finish(), "asked twice")
            }
        }
    }
}
