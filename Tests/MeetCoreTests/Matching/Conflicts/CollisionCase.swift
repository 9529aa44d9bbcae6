import Testing

@testable import MeetCore

/// Rules that collide in a sample, and what is said of it.
struct CollisionCase: CustomTestStringConvertible, Sendable {
    let rules: Set<BrokenRule.Kind>
    let sample: ConflictSample
    let english: String
    let swedish: String

    init(_ rules: Set<BrokenRule.Kind>, _ sample: ConflictSample, _ english: String, _ swedish: String) {
        self.rules = rules
        self.sample = sample
        self.english = english
        self.swedish = swedish
    }

    var testDescription: String { BrokenRule.Kind.allCases.filter(rules.contains).map(\.rawValue).joined(separator: " and ") }
}
