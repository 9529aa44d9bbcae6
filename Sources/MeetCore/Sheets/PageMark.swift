/// What is drawn on a page, in points from the top left.
package enum PageMark: Hashable, Sendable {
    /// A line of text.
    case text(PageText)
    /// A straight line, so strong; gray from 0 (black) to 1.
    case line(x: Double, y: Double, toX: Double, toY: Double, strength: Double, gray: Double)
    /// A box with its outline; a fill lies under it where there is one.
    case box(x: Double, y: Double, width: Double, height: Double, strength: Double, fill: Double?)
}
