/// The finite field of a prime power up to 13, its elements numbered from 0; 0 and 1 are what they are called.
///
/// An element is a polynomial over the integers modulo the prime, its coefficients the digits of its number.
struct FiniteField: Sendable {
    /// How many elements there are.
    let order: Int
    private let prime: Int
    /// The coefficients below the highest of the polynomial modulo which is counted, which is irreducible: x² + x + 1 for 4, x³ + x + 1 for 8,
    /// x² + 1 for 9; each number is the negative of that rest.
    private let rest: Int

    /// The field of a number of elements; nil where there is none up to 13.
    init?(order: Int) {
        switch order {
        case 2, 3, 5, 7, 11, 13: (prime, rest) = (order, 0)
        case 4: (prime, rest) = (2, 3)
        case 8: (prime, rest) = (2, 3)
        case 9: (prime, rest) = (3, 2)
        default: return nil
        }
        self.order = order
    }

    /// The sum of two elements.
    func sum(_ left: Int, _ right: Int) -> Int {
        var (left, right, digit, result) = (left, right, 1, 0)
        while left > 0 || right > 0 {
            result += (left % prime + right % prime) % prime * digit
            (left, right, digit) = (left / prime, right / prime, digit * prime)
        }
        return result
    }

    /// The product of two elements.
    func product(_ left: Int, _ right: Int) -> Int {
        if prime == order { return left * right % prime }
        // By Horner's rule: the highest digit first, each step one multiplication by x.
        var digits: [Int] = []
        var remaining = right
        while remaining > 0 {
            digits.append(remaining % prime)
            remaining /= prime
        }
        var result = 0
        for digit in digits.reversed() {
            result = timesX(result)
            for _ in 0..<digit { result = sum(result, left) }
        }
        return result
    }

    /// An element times x.
    private func timesX(_ element: Int) -> Int {
        let high = order / prime
        var result = element % high * prime
        for _ in 0..<element / high { result = sum(result, rest) }
        return result
    }
}
