/// In which directions a border leaves a cell. Borders that meet in a cell unite their arms, so that panes may share a border.
struct LineArms: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let up = LineArms(rawValue: 1)
    static let down = LineArms(rawValue: 2)
    static let left = LineArms(rawValue: 4)
    static let right = LineArms(rawValue: 8)
}
