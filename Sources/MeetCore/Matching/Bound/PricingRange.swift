/// The range of each sum of a cohort: what the counts can make of it within the hard limits. The number of members is the last row.
struct PricingRange {
    private(set) var low: [Int32] = []
    private(set) var high: [Int32] = []
    /// 2 where a sum can only be even or only be odd, else 1.
    private(set) var step: [Int32] = []

    /// The ranges of one cohort's problem. Where a low end is above its high end, no filling keeps the limits.
    init(_ pricing: Pricing) {
        let most = Int32(pricing.room.upperBound)
        for feature in 0..<pricing.featureCount {
            var down: Int32 = 0
            var up: Int32 = 0
            var isOdd = pricing.room.count == 1 && !pricing.classes.isEmpty
            for group in pricing.classes {
                let share = pricing.shares[group * pricing.featureCount + feature]
                if share < 0 { down -= share * pricing.upper[group] }
                if share > 0 { up += share * pricing.upper[group] }
                if (share - pricing.sizes[group]) % 2 != 0 { isOdd = false }
            }
            let limits = pricing.limits[feature]
            var least = max(pricing.base[feature] - min(down, most), limits.minimum)
            var largest = min(pricing.base[feature] + min(up, most), limits.maximum)
            // No member moves a sum by more than one. Where every one moves it by one, it has the parity of the number of members, and a group
            // moves it by an even or odd number as its size is.
            if isOdd, (least - pricing.base[feature] - most) % 2 != 0 { least += 1 }
            if isOdd, (largest - pricing.base[feature] - most) % 2 != 0 { largest -= 1 }
            low.append(least)
            high.append(largest)
            step.append(isOdd ? 2 : 1)
        }
        // No more members than can come: seats may be far more than people, and whoever looks at every sum would not come to an end.
        let able = pricing.classes.reduce(0) { $0 + Int(pricing.upper[$1]) * Int(pricing.sizes[$1]) }
        low.append(Int32(pricing.room.lowerBound))
        high.append(Int32(min(Int(most), able)))
        step.append(1)
    }
}
