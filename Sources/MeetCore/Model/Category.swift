/// The key of a category; it is unique within its axis.
public typealias CategoryID = Identifier<Category>

/// One of the values that a person may have on an axis, with the wishes for its number in a cohort.
public struct Category: Hashable, Sendable {
    /// The key, as in the axis's column.
    public var id: CategoryID
    /// What the category is called.
    public var label: Label
    /// Hard: the least number of them in a cohort.
    public var minimum: Int
    /// Hard: the largest number of them in a cohort; nil where there is no such rule.
    public var maximum: Int?
    /// Soft: the number wanted; nil where there is no wish.
    public var target: ClosedRange<Int>?
    /// Hard: a cohort may not have exactly one of them.
    public var neverAlone: Bool
    /// Which districts, bands of years or sources make this category, where the axis is made from such.
    public var from: [String]
    /// Keys of the file that this version does not know; written back as they were.
    public var extra: JSONObject

    /// A category of the given values.
    public init(
        id: CategoryID, label: Label = Label(), minimum: Int = 0, maximum: Int? = nil, target: ClosedRange<Int>? = nil,
        neverAlone: Bool = false, from: [String] = [], extra: JSONObject = [:]
    ) {
        self.id = id
        self.label = label
        self.minimum = minimum
        self.maximum = maximum
        self.target = target
        self.neverAlone = neverAlone
        self.from = from
        self.extra = extra
    }

    /// What the category is called in a language; its id where it has no label.
    public func name(_ language: String) -> String { label.text(language) ?? id.text }
}
