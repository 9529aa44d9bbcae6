import Glibc

/// Where the build put the program, so that tests may start it.
public enum BuiltProduct {
    /// The path of the program `meet`, or of another product of the package, beside the tests; nil when it is not there.
    public static func path(of name: String = "meet") -> String? {
        folders.map { $0 + "/" + name }.first { access($0, X_OK) == 0 }
    }

    /// The path of the tests that run now, for a test that starts itself in a terminal; nil when it cannot be told.
    public static var testBundle: String? {
        ([executable] + CommandLine.arguments).first { $0.hasSuffix(".xctest") && access($0, X_OK) == 0 }
    }

    private static var executable: String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        return count > 0 ? String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self) : ""
    }

    private static var folders: [String] {
        ([executable] + CommandLine.arguments).compactMap { path in
            path.lastIndex(of: "/").map { String(path[..<$0]) }
        }
    }
}
