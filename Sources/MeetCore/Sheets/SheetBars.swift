/// Bars of a sheet: a number beside a length, so that it is seen at a glance and read all the same.
public struct SheetBars: Hashable, Sendable {
    /// One line.
    public struct Bar: Hashable, Sendable {
        /// What it is of.
        public let label: String
        /// How long it is; 0 to `maximum`. Nil where it is not told.
        public let value: Double?
        /// What it says.
        public let text: String
        /// Whether it is the second of two that are compared, and looks otherwise.
        public let isSecond: Bool
        /// From where to where it is wanted; nil where nothing is.
        public let wish: ClosedRange<Double>?

        /// A bar of the given length.
        public init(_ label: String, _ value: Double?, text: String, isSecond: Bool = false, wish: ClosedRange<Double>? = nil) {
            self.label = label
            self.value = value
            self.text = text
            self.isSecond = isSecond
            self.wish = wish
        }
    }

    /// What they are about.
    public let title: String
    /// The longest that a bar can be.
    public let maximum: Double
    /// The bars from the top.
    public let bars: [Bar]

    /// Bars of the given lengths.
    public init(_ title: String, maximum: Double, bars: [Bar]) {
        self.title = title
        self.maximum = maximum
        self.bars = bars
    }
}
