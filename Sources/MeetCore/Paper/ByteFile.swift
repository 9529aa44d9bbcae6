import Glibc

/// Bytes into an open file, all of them.
public enum ByteFile {
    /// Writes bytes, in as many pieces as the file takes them; answers whether it took all, and `errno` says why not.
    public static func put(_ bytes: UnsafeRawBufferPointer, into file: CInt) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(file, rest.baseAddress, rest.count)
            if count < 0 {
                if errno == EINTR { continue }
                return false
            }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
        return true
    }

    /// Writes what is made, as its bytes come.
    ///
    /// - Parameter body: makes it; what it is given takes bytes and answers whether it did.
    /// - Returns: what it made, or what it failed with; and where the file took no more, why, which says more than what came of that.
    public static func fill<Value>(
        _ file: CInt, _ body: (_ write: @escaping (UnsafeRawBufferPointer) -> Bool) throws -> Value
    ) -> (made: Result<Value, any Error>, trouble: String?) {
        var failure: CInt?
        let made = Result {
            try body { bytes in
                if failure == nil, !put(bytes, into: file) { failure = errno }
                return failure == nil
            }
        }
        return (made, failure.map { String(cString: strerror($0)) })
    }
}
