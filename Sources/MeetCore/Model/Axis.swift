/// The key of an axis; also the header of its column.
public typealias AxisID = Identifier<Axis>

/// A background by which cohorts are mixed, such as settlement: established or new.
public struct Axis: Hashable, Sendable {
    /// How an axis counts in the mix.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Two poles that should balance; a person may be at neither.
        case contrast
        /// Two or more categories with targets, without a balance of two.
        case spread
    }

    /// The key, also the header of the axis's column.
    public var id: AxisID
    /// How the axis counts in the mix.
    public var kind: Kind
    /// How much the axis counts in the mix energy; 0 or more.
    public var weight: Int
    /// What the axis is called.
    public var label: Label
    /// The categories in order; a contrast has exactly two, its poles.
    public var categories: [Category]
    /// The field from which a person's category is made where the axis's own column is empty; nil for most.
    public var from: AxisOrigin?
    /// Keys of the file that this version does not know; written back as they were.
    public var extra: JSONObject

    /// An axis of the given values.
    public init(
        id: AxisID, kind: Kind, weight: Int = 1, label: Label = Label(), categories: [Category], from: AxisOrigin? = nil,
        extra: JSONObject = [:]
    ) {
        self.id = id
        self.kind = kind
        self.weight = weight
        self.label = label
        self.categories = categories
        self.from = from
        self.extra = extra
    }

    /// What the axis is called in a language; its id where it has no label.
    public func name(_ language: String) -> String { label.text(language) ?? id.text }

    /// The place of a category in `categories`; nil where the axis has no such category.
    public func index(of category: CategoryID) -> Int? { categories.firstIndex { $0.id == category } }

    /// +1 at the first pole of a contrast, −1 at the second, 0 at neither and on a spread.
    public func pole(of category: CategoryID?) -> Int {
        guard kind == .contrast, let category else { return 0 }
        return category == categories.first?.id ? 1 : category == categories.last?.id ? -1 : 0
    }
}
