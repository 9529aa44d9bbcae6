/// Finds, of demands that are proven to collide, as few as still are: leaving out any one of them ends the proof.
///
/// (QuickXplain: halves are left out whole where they can be.) What comes later in the order is left out first.
struct SmallestConflict {
    private let proof: Infeasibility
    private var callsLeft: Int

    init(_ proof: Infeasibility) {
        self.proof = proof
        callsLeft = proof.calls(600)
    }

    /// The smallest part of some items that still collides; the items as they are where they are not proven to collide in the allowance.
    mutating func of(_ items: [[Demand]]) -> [[Demand]] {
        let smallest = part(of: items, beside: [], isNew: false)
        return proof.proves(smallest.joined()) ? smallest : items
    }

    private mutating func part(of items: [[Demand]], beside others: [[Demand]], isNew: Bool) -> [[Demand]] {
        if isNew, collides(others) { return [] }
        if items.count <= 1 { return items }
        let first = Array(items[..<(items.count / 2)])
        let second = Array(items[(items.count / 2)...])
        let ofSecond = part(of: second, beside: others + first, isNew: true)
        let ofFirst = part(of: first, beside: others + ofSecond, isNew: !ofSecond.isEmpty)
        return ofFirst + ofSecond
    }

    /// Whether some items are proven to collide; when the allowance is used up no more are, and so no more are left out.
    private mutating func collides(_ items: [[Demand]]) -> Bool {
        guard callsLeft > 0 else { return false }
        callsLeft -= 1
        return proof.proves(items.joined())
    }
}
