/// One cell of a canvas.
struct Cell: Hashable, Sendable {
    /// The glyph that begins here; empty in the second half of a wide one.
    var text: String
    /// 1, or 2 in the first half of a wide glyph and 0 in its second half.
    var width: Int8
    /// What the text is.
    var role: Role
    /// The arms of the border in this cell; none where there is text.
    var arms: LineArms

    /// A blank cell.
    static let blank = Cell(text: " ", width: 1, role: .text, arms: [])
}
