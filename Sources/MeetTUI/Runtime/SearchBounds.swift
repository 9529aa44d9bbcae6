import Foundation
import MeetCore

/// How long a search that was asked for on a screen may take, and how its chance begins.
enum SearchBounds {
    #if DEBUG
        /// The steps after which searches end, in a debug build that `MEET_STEPS` names a number to: then a search finds on every machine what a
        /// command finds with `--steps` and its usual seed, and a walk through a whole term by keys can be compared with one by commands.
        private static let steps = ProcessInfo.processInfo.environment["MEET_STEPS"].flatMap { Int($0) }
    #else
        private static let steps: Int? = nil
    #endif

    /// Stops after the usual time, or when the flag is set.
    static func stop(seconds: Double, _ flag: CancelFlag) -> StopRule {
        StopRule(seconds: steps == nil ? seconds : nil, steps: steps, cancel: flag)
    }

    /// The seed of a search that would have one of its own.
    static func seed(_ own: UInt64) -> UInt64 { steps == nil ? own : 1 }
}
