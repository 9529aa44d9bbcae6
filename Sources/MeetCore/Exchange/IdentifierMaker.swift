/// Makes ids such as `p000001`, continuing after the highest one in use.
struct IdentifierMaker {
    private let prefix: String
    private let digits: Int
    private var number: Int

    /// A maker whose ids are above all of the given ones and above the last one that was ever made.
    init(_ form: (prefix: String, digits: Int), inUse: some Sequence<String>, last: Int) {
        prefix = form.prefix
        digits = form.digits
        number = max(0, last)
        for id in inUse where id.hasPrefix(form.prefix) {
            let rest = id.utf8.dropFirst(form.prefix.utf8.count)
            // Longer numbers are no ids that the program made.
            guard (1...12).contains(rest.count), rest.allSatisfy({ $0.digit != nil }) else { continue }
            number = max(number, rest.reduce(0) { $0 * 10 + ($1.digit ?? 0) })
        }
    }

    /// The id that comes next.
    var next: String {
        prefix + (number + 1).padded(digits)
    }

    /// Lets the next id be used up.
    mutating func advance() { number += 1 }
}
