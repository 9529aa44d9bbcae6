/// The look of every role at every depth of colour.
///
/// A theme is made by a function, so that no role can be missing.
struct Theme: Sendable {
    /// The three looks of a role.
    struct Looks: Hashable, Sendable {
        /// With 256 colours.
        let full: Style
        /// With eight colours.
        let eight: Style
        /// Without colours; says all that the colours say.
        let monochrome: Style
    }

    private let looks: [Role: Looks]

    /// A theme from the looks of each role.
    init(_ looks: (Role) -> Looks) {
        self.looks = Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, looks($0)) })
    }

    /// How a role looks at a depth of colour.
    func style(_ role: Role, depth: ColorDepth) -> Style {
        guard let looks = looks[role] else { return Style() }
        switch depth {
        case .monochrome: return looks.monochrome
        case .eight: return looks.eight
        case .full: return looks.full
        }
    }
}
