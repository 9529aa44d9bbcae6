/// Sets of sums that together are always even or always odd, whoever is added: if all but one of such a set are known, so is the parity of
/// the last.
///
/// The sum of two poles has the parity of their difference; where everyone has one pole of an axis, its crossing with another has the parity
/// of the number who have a pole there. A relaxation in fractions does not know this, and it is where most of its gap lies.
struct ParityRelations {
    /// The rows of each relation, as bits.
    let relations: [UInt64]

    /// The relations between the rows of one cohort's problem; the number of members is the last row.
    init(_ pricing: Pricing) {
        let rows = pricing.featureCount + 1
        guard rows <= 63 else {
            relations = []
            return
        }
        // Which rows each class moves by an odd number; a relation is orthogonal to all of these over the field of two elements.
        var reduced: [UInt64] = []
        for group in pricing.classes {
            var mask: UInt64 = pricing.sizes[group] % 2 != 0 ? 1 << UInt64(rows - 1) : 0
            for feature in 0..<pricing.featureCount where pricing.shares[group * pricing.featureCount + feature] % 2 != 0 {
                mask |= 1 << UInt64(feature)
            }
            for row in reduced where mask ^ row < mask { mask ^= row }
            guard mask != 0 else { continue }
            reduced.append(mask)
            reduced.sort(by: >)
        }
        // Back substitution, so that each leading bit stands in one row only.
        for place in reduced.indices {
            let lead = Self.lead(reduced[place])
            for other in reduced.indices where other != place && reduced[other] >> lead & 1 == 1 { reduced[other] ^= reduced[place] }
        }
        let leads = reduced.map(Self.lead)
        var basis: [UInt64] = []
        for free in 0..<UInt64(rows) where !leads.contains(free) {
            var relation: UInt64 = 1 << free
            for (row, lead) in zip(reduced, leads) where row >> free & 1 == 1 { relation |= 1 << lead }
            basis.append(relation)
        }
        // Short relations are known sooner: sums of a few are tried for such.
        var found = Set(basis)
        for first in basis.indices {
            for second in basis.indices where first < second {
                found.insert(basis[first] ^ basis[second])
                for third in basis.indices where second < third { found.insert(basis[first] ^ basis[second] ^ basis[third]) }
            }
        }
        relations = found.filter { $0.nonzeroBitCount <= 6 }.sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
    }

    private static func lead(_ mask: UInt64) -> UInt64 { UInt64(63 - mask.leadingZeroBitCount) }

    /// Narrows ranges by what parity says; false where a range becomes empty.
    ///
    /// - Parameters:
    ///   - base: what each row is before anyone is added.
    ///   - step: 2 for rows whose parity is known.
    func narrow(_ low: inout [Int32], _ high: inout [Int32], _ step: inout [Int32], base: [Int32]) -> Bool {
        var goesOn = true
        while goesOn {
            goesOn = false
            for relation in relations {
                var unknown = -1
                var odd: Int32 = 0
                var isOpen = false
                var rest = relation
                while rest != 0 {
                    let row = rest.trailingZeroBitCount
                    rest &= rest - 1
                    odd ^= base[row] & 1
                    if step[row] == 2 || low[row] == high[row] {
                        odd ^= low[row] & 1
                    } else if unknown < 0 {
                        unknown = row
                    } else {
                        isOpen = true
                        break
                    }
                }
                guard !isOpen else { continue }
                if unknown < 0 {
                    if odd & 1 != 0 { return false }
                    continue
                }
                if (low[unknown] ^ odd) & 1 != 0 { low[unknown] += 1 }
                if (high[unknown] ^ odd) & 1 != 0 { high[unknown] -= 1 }
                guard low[unknown] <= high[unknown] else { return false }
                step[unknown] = 2
                goesOn = true
            }
        }
        return true
    }
}
