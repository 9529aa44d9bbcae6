import Foundation

/// Pearson's test of counts against what chance would give.
public enum ChiSquared {
    /// How likely chance alone gives a statistic at least so large; below one in a thousand, chance alone is not believed.
    public static func probability(_ statistic: Double, freedom: Int) -> Double {
        upperGamma(Double(freedom) / 2, statistic / 2)
    }

    /// The probability of counts, if each was to be expected as often as the others.
    public static func uniform(_ counts: [Int]) -> Double {
        let expected = Double(counts.reduce(0, +)) / Double(counts.count)
        let statistic = counts.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
        return probability(statistic, freedom: counts.count - 1)
    }

    /// The probability of a table of how often each person (row) came to each place (column), if all persons have the same chance of each
    /// place and every draw gives each place to as many.
    ///
    /// The rows of one draw depend on each other, since who gets a seat takes it from the others; by (n − 1) ÷ n Pearson's sum is made right.
    public static func sameForAll(_ counts: [[Int]]) -> Double {
        let places = counts.first?.indices.filter { place in counts.contains { $0[place] > 0 } } ?? []
        let persons = Double(counts.count)
        var statistic = 0.0
        for place in places {
            let expected = Double(counts.reduce(0) { $0 + $1[place] }) / persons
            statistic += counts.reduce(0) { $0 + (Double($1[place]) - expected) * (Double($1[place]) - expected) / expected }
        }
        return probability(statistic * (persons - 1) / persons, freedom: (counts.count - 1) * (places.count - 1))
    }

    /// Q(a, x), the upper incomplete gamma function as a share of the whole: by its series below a + 1, else by its continued fraction.
    private static func upperGamma(_ a: Double, _ x: Double) -> Double {
        guard x > 0 else { return 1 }
        let factor = exp(a * log(x) - x - lgamma(a))
        if x < a + 1 {
            var (term, sum, n) = (1 / a, 1 / a, a)
            while term > sum * 1e-15 {
                n += 1
                term *= x / n
                sum += term
            }
            return 1 - sum * factor
        }
        var b = x + 1 - a
        var (c, d) = (1e300, 1 / b)
        var result = d
        for n in 1..<100_000 {
            let step = -Double(n) * (Double(n) - a)
            b += 2
            d = 1 / (step * d + b)
            c = b + step / c
            result *= d * c
            if abs(d * c - 1) < 1e-15 { break }
        }
        return result * factor
    }
}
