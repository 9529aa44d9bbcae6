import Foundation

/// What `scripts/test` asks of a sanitizer, which holds for the programs that tests start with an environment of their own, too.
public enum Sanitizer {
    /// The variables of it; none where there is no sanitizer.
    public static let options = ProcessInfo.processInfo.environment.filter { ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key) }
}
