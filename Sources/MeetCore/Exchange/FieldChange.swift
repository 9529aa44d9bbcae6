/// A field of a person that an import or a form changes, as it is written in files.
public struct FieldChange: Hashable, Sendable {
    /// Which field.
    public let column: ParticipantColumn
    /// What it was.
    public let from: String
    /// What it becomes.
    public let to: String

    /// The fields in which two forms of one person differ, in the order of the export.
    public static func list(from old: Person, to new: Person, axes: [AxisID]) -> [FieldChange] {
        return ParticipantColumn.all(axes).compactMap { column in
            let (from, to) = (ParticipantSchema.field(column, of: old), ParticipantSchema.field(column, of: new))
            return from == to ? nil : FieldChange(column: column, from: from, to: to)
        }
    }
}
