/// A line of text at its place on a page, in points from the top left.
package struct PageText: Hashable, Sendable {
    /// Which of its edges stands at the place.
    package enum Edge: Hashable, Sendable {
        case left, right, middle
    }

    /// What is written, without control and direction characters; each is laid out by itself, so that none turns another around.
    package let text: String
    /// Where the edge stands.
    package let x: Double
    /// Where the line begins, at the top.
    package let y: Double
    /// How wide it may be at the most; one that comes out wider is made narrower, and then smaller.
    package let width: Double
    /// The size of the type.
    package let size: Double
    package let isBold: Bool
    package let edge: Edge
}
