/// The digest of FIPS 180-4 with 256 bits: a short number that stands for a text, and from which nobody can tell the text.
///
/// A value: what was taken in so far can be copied and gone on from, so that a common beginning is worked out once.
public struct SHA256: Sendable {
    private var state: SIMD8<UInt32> = [
        0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
    ]
    /// What does not make a whole block yet.
    private var rest: [UInt8] = []
    private var byteCount: UInt64 = 0

    /// The digest of nothing yet.
    public init() {}

    /// The digest of the UTF-8 of a text, as 64 hexadecimal digits.
    public static func hexDigits(of text: String) -> String {
        var digest = SHA256()
        digest.update(text)
        return hexDigits(digest.finish())
    }

    /// Bytes as hexadecimal digits.
    public static func hexDigits(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// Takes in the UTF-8 of a text.
    public mutating func update(_ text: String) {
        var text = text
        text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
    }

    /// Takes in bytes.
    public mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { update($0) }
    }

    /// Takes in bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        byteCount &+= UInt64(bytes.count)
        var place = 0
        if !rest.isEmpty {
            place = min(64 - rest.count, bytes.count)
            rest.append(contentsOf: bytes[..<place])
            guard rest.count == 64 else { return }
            let whole = rest
            whole.withUnsafeBytes { mix($0, from: 0) }
            rest.removeAll(keepingCapacity: true)
        }
        while bytes.count - place >= 64 {
            mix(bytes, from: place)
            place += 64
        }
        if place < bytes.count { rest.append(contentsOf: bytes[place...]) }
    }

    /// The 32 bytes of the digest of all that was taken in; this value itself can go on.
    public func finish() -> [UInt8] {
        var last = self
        var padding = [UInt8](repeating: 0, count: (rest.count < 56 ? 64 : 128) - rest.count)
        padding[0] = 0x80
        padding.withUnsafeMutableBytes {
            $0.storeBytes(of: (byteCount &* 8).bigEndian, toByteOffset: $0.count - 8, as: UInt64.self)
        }
        last.update(padding)
        return [UInt8](unsafeUninitializedCapacity: 32) { bytes, count in
            for word in 0..<8 {
                UnsafeMutableRawBufferPointer(bytes).storeBytes(of: last.state[word].bigEndian, toByteOffset: word &* 4, as: UInt32.self)
            }
            count = 32
        }
    }

    /// One block of 64 bytes: the message schedule and the 64 rounds of section 6.2.2.
    private mutating func mix(_ bytes: UnsafeRawBufferPointer, from start: Int) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
            for word in 0..<16 {
                let four = bytes.loadUnaligned(fromByteOffset: start &+ word &* 4, as: UInt32.self)
                words.initializeElement(at: word, to: UInt32(bigEndian: four))
            }
            for word in 16..<64 {
                let (old, new) = (words[word &- 15], words[word &- 2])
                let first = (old >> 7 | old << 25) ^ (old >> 18 | old << 14) ^ (old >> 3)
                let second = (new >> 17 | new << 15) ^ (new >> 19 | new << 13) ^ (new >> 10)
                words.initializeElement(at: word, to: words[word &- 16] &+ first &+ words[word &- 7] &+ second)
            }
            var (a, b, c, d) = (state[0], state[1], state[2], state[3])
            var (e, f, g, h) = (state[4], state[5], state[6], state[7])
            Self.constants.withUnsafeBufferPointer { constants in
                for round in 0..<64 {
                    let high = (e >> 6 | e << 26) ^ (e >> 11 | e << 21) ^ (e >> 25 | e << 7)
                    let one = h &+ high &+ (e & f ^ ~e & g) &+ constants[round] &+ words[round]
                    let low = (a >> 2 | a << 30) ^ (a >> 13 | a << 19) ^ (a >> 22 | a << 10)
                    let two = low &+ (a & b ^ a & c ^ b & c)
                    (h, g, f, e, d, c, b, a) = (g, f, e, d &+ one, c, b, a, one &+ two)
                }
            }
            state &+= SIMD8(a, b, c, d, e, f, g, h)
        }
    }

    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    private static let constants: [UInt32] = [
        0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4, 0xAB1C_5ED5,
        0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174,
        0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
        0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967,
        0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85,
        0xA2BF_E8A1, 0xA81A_664B, 0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
        0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
        0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
    ]
}
