/// A place on the canvas, counted from 0 at the upper left. It may lie outside the canvas: what draws there is clipped.
struct Position: Hashable, Sendable {
    /// The row, from the top.
    var row: Int
    /// The column, from the left.
    var column: Int
}
