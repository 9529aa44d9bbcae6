/// The category of a person on each axis on which one is known; sorted by axis, so that equal values compare equal.
public struct AxisValues: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// The value on one axis.
    public struct Entry: Hashable, Sendable {
        /// The axis.
        public let axis: AxisID
        /// The category on it.
        public let category: CategoryID
    }

    /// The known values, sorted by the axis's id.
    public private(set) var entries: [Entry] = []

    /// No value known.
    public init() {}

    /// The given values.
    public init(dictionaryLiteral elements: (AxisID, CategoryID)...) {
        for (axis, category) in elements { self[axis] = category }
    }

    /// The category on an axis; nil for neither or unknown.
    public subscript(axis: AxisID) -> CategoryID? {
        get { entries.first { $0.axis == axis }?.category }
        set {
            entries.removeAll { $0.axis == axis }
            guard let newValue else { return }
            let place = entries.firstIndex { axis < $0.axis } ?? entries.endIndex
            entries.insert(Entry(axis: axis, category: newValue), at: place)
        }
    }

    /// Whether nothing is known.
    public var isEmpty: Bool { entries.isEmpty }
}
