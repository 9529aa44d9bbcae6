/// One need of a cohort's members, and at how many sessions the place meets it.
public struct NeedLine: Hashable, Sendable {
    /// The need.
    public let need: Need
    /// How many members have it.
    public let persons: Int
    /// How many sessions have a place, or for an interpreter are planned.
    public let sessions: Int
    /// At how many of them the need is met.
    public let met: Int

    /// The share of sessions at which it is met; nil where there is none.
    public var share: Double? { sessions == 0 ? nil : Double(met) / Double(sessions) }

    /// The lines of a cohort: what houses must have first, then languages, in their order; only what somebody needs.
    ///
    /// - Parameters:
    ///   - members: the members.
    ///   - sessions: the sessions that take place.
    ///   - venues: the place of each session that has one.
    static func lines(_ members: [Person], sessions: [Session], venues: [Int: Venue]) -> [NeedLine] {
        var persons: [Need: Int] = [:]
        for member in members {
            for need in Set(member.needs) { persons[need, default: 0] += 1 }
        }
        return persons.keys.sorted { ($0.order, $0.description) < ($1.order, $1.description) }.map { need in
            let asked: [Bool]
            if case .interpreter(let language) = need {
                asked = sessions.map { $0.interpreters.contains(language) }
            } else {
                asked = sessions.compactMap { venues[$0.key.number] }.map { $0.meets(need) }
            }
            return NeedLine(need: need, persons: persons[need] ?? 0, sessions: asked.count, met: asked.count { $0 })
        }
    }
}

extension Need {
    fileprivate var order: Int {
        switch self {
        case .wheelchair: return 0
        case .hearingLoop: return 1
        case .childcare: return 2
        case .interpreter: return 3
        }
    }
}

extension Venue {
    fileprivate func meets(_ need: Need) -> Bool {
        switch need {
        case .wheelchair: return wheelchair
        case .hearingLoop: return hearingLoop
        case .childcare: return childcare
        case .interpreter: return true
        }
    }
}
