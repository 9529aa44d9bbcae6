import Glibc

/// Looks for bytes among others.
enum ByteSearch {
    /// Whether bytes occur among others; the C library looks for the first one, which is the quick part.
    static func contains(_ text: UnsafeRawBufferPointer, _ part: [UInt8]) -> Bool {
        guard let start = text.baseAddress, let first = part.first else { return part.isEmpty }
        var offset = 0
        while offset + part.count <= text.count, let found = memchr(start + offset, Int32(first), text.count - offset - part.count + 1) {
            if memcmp(found, part, part.count) == 0 { return true }
            offset = found - UnsafeMutableRawPointer(mutating: start) + 1
        }
        return false
    }
}
