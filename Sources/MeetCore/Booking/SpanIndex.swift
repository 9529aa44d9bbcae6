/// Spans of time in the order of their beginnings, in which those that meet a time are found by halving: a house's calendar of thousands of
/// times costs a look-up no more than a dozen steps, also where one of them lasts for weeks.
struct SpanIndex: Sendable {
    private let begins: [Int]
    /// A tree over the spans: node 1 stands for all, 2n and 2n + 1 for the halves of n; the latest end of those below each.
    private let latest: [Int]

    /// An index of spans that are sorted by their beginnings.
    init(_ spans: [TimeSpan]) {
        begins = spans.map(\.begin)
        var latest = [Int](repeating: .min, count: max(2, 4 * spans.count))
        func build(_ node: Int, _ range: Range<Int>) {
            if range.count == 1 {
                latest[node] = spans[range.lowerBound].end
                return
            }
            let middle = (range.lowerBound + range.upperBound) / 2
            build(2 * node, range.lowerBound..<middle)
            build(2 * node + 1, middle..<range.upperBound)
            latest[node] = max(latest[2 * node], latest[2 * node + 1])
        }
        if !spans.isEmpty { build(1, spans.indices) }
        self.latest = latest
    }

    /// The places of the spans that meet a span or lie nearer to it than `buffer` minutes, in order.
    func meeting(_ span: TimeSpan, buffer: Int = 0) -> [Int] {
        var found: [Int] = []
        func look(_ node: Int, _ range: Range<Int>) {
            guard begins[range.lowerBound] < span.end + buffer, span.begin < latest[node] + buffer else { return }
            if range.count == 1 { return found.append(range.lowerBound) }
            let middle = (range.lowerBound + range.upperBound) / 2
            look(2 * node, range.lowerBound..<middle)
            look(2 * node + 1, middle..<range.upperBound)
        }
        if !begins.isEmpty { look(1, begins.indices) }
        return found
    }
}
