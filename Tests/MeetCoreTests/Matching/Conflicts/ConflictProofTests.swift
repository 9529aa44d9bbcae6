import Testing
import TestSupport

@testable import MeetCore

/// What is called a conflict is one, and as small as can be: against trying every composition of tiny programmes.
struct ConflictProofTests {
    private static let seeds = 0..<400

    private func programme(_ seed: Int) -> TermData {
        RandomProgramme.make(seed: UInt64(1000 + seed)) {
            $0.people = 6
            $0.cohorts = 2
            $0.seats = [1...2, 2...3, 2...2, 0...3, 3...3][seed % 5]
            $0.availability = [0.5, 0.7, 0.9][seed % 3]
            $0.together = seed % 4 == 0 ? 0.4 : 0.1
            $0.apart = seed % 7 < 3 ? 0.4 : 0.1
            $0.away = [0.01, 0.05][seed % 2]
            $0.minimum = seed % 8 < 3 ? 1 : 0
            $0.limits = seed % 3 != 1
            $0.pins = [0.0, 0.1, 0.25][seed % 3]
        }
    }

    private func search(_ data: TermData) -> ConflictSearch {
        var search = ConflictSearch(WorkingComposition(MatchingProblem(data), pins: data.pins))
        search.run()
        return search
    }

    @Test func aConflictIsToldOfProgrammesThatCannotBeComposedAndOfNoOthers() {
        var impossible = 0
        var proven = 0
        for seed in Self.seeds {
            let data = programme(seed)
            let reference = PlainDemands(data)
            let canHold = reference.canHold(reference.all)
            let conflicts = search(data).conflicts
            if canHold { #expect(conflicts.isEmpty, "seed \(seed)") }
            if !canHold {
                impossible += 1
                if !conflicts.isEmpty { proven += 1 }
            }
        }
        #expect(impossible > 100 && impossible < Self.seeds.count - 50)
        // Tiny programmes are tried in every way, so nothing is left open.
        #expect(proven == impossible, "\(proven) of \(impossible)")
    }

    @Test func theDemandsOfAConflictCollideAndAnyOneLessDoesNot() {
        var cores = 0
        for seed in Self.seeds where seed % 2 == 0 {
            let data = programme(seed)
            let reference = PlainDemands(data)
            for core in search(data).cores {
                cores += 1
                #expect(!reference.canHold(core), "seed \(seed): \(core)")
                for left in core.indices {
                    var rest = core
                    rest.remove(at: left)
                    #expect(reference.canHold(rest), "seed \(seed): \(core) without \(core[left])")
                }
            }
        }
        #expect(cores > 100)
    }

    @Test func theNumbersOfAConflictAreSmallerThanWhatIsWanted() {
        for seed in Self.seeds {
            for conflict in search(programme(seed)).conflicts {
                #expect(conflict.possible < conflict.wanted, "seed \(seed): \(conflict)")
                #expect(conflict.possible >= 0)
            }
        }
    }
}
