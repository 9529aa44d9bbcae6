/// Puts together what has equal effects: of very many kinds, few effects are different, and only those are put in order.
struct EffectGroups {
    /// The different effects, in the order in which they were met.
    private(set) var effects: [ScoreEffect] = []
    /// The group of each kind.
    let groupOf: [Int32]

    init(_ all: [ScoreEffect]) {
        var effects: [ScoreEffect] = []
        // Open addressing: a dictionary costs several times as much, and this is the inmost loop of all advice.
        var slots = [Int32](repeating: -1, count: 256)
        groupOf = all.map { effect in
            var slot = Self.slot(effect, slots.count)
            while slots[slot] >= 0, effects[Int(slots[slot])] != effect { slot = (slot &+ 1) & (slots.count &- 1) }
            if slots[slot] >= 0 { return slots[slot] }
            let group = Int32(effects.count)
            slots[slot] = group
            effects.append(effect)
            if effects.count * 2 > slots.count { slots = Self.slots(effects, 4 * slots.count) }
            return group
        }
        self.effects = effects
    }

    private static func slots(_ effects: [ScoreEffect], _ count: Int) -> [Int32] {
        var slots = [Int32](repeating: -1, count: count)
        for (group, effect) in effects.enumerated() {
            var slot = slot(effect, count)
            while slots[slot] >= 0 { slot = (slot + 1) & (count - 1) }
            slots[slot] = Int32(group)
        }
        return slots
    }

    @inline(__always)
    private static func slot(_ effect: ScoreEffect, _ count: Int) -> Int {
        var hash = effect.mix &* 31 &+ effect.hard
        hash = (hash &* 31 &+ effect.unfilled) &* 31 &+ effect.absences
        hash = hash &* 0x1E37_79B9_7F4A_7C15
        return (hash &>> 32) & (count &- 1)
    }
}
