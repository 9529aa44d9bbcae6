/// The key of a slot.
public typealias SlotID = Identifier<Slot>

/// A time of the week at which cohorts meet, such as Wednesday evening.
public struct Slot: Hashable, Sendable {
    /// The key, as in the column `available`.
    public var id: SlotID
    /// The weekday on which the slot lies.
    public var weekday: Weekday
    /// When a session begins.
    public var start: TimeOfDay
    /// When a session ends; after `start`.
    public var end: TimeOfDay
    /// What the slot is called.
    public var label: Label
    /// Keys of the file that this version does not know; written back as they were.
    public var extra: JSONObject

    /// A slot of the given values.
    public init(id: SlotID, weekday: Weekday, start: TimeOfDay, end: TimeOfDay, label: Label = Label(), extra: JSONObject = [:]) {
        self.id = id
        self.weekday = weekday
        self.start = start
        self.end = end
        self.label = label
        self.extra = extra
    }

    /// What the slot is called in a language; its id where it has no label.
    public func name(_ language: String) -> String { label.text(language) ?? id.text }
}
