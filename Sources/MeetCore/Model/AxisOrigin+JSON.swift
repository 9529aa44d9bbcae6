// The key `from` as JSON, the same in programme.json and in the database.
extension AxisOrigin {
    /// The origin that the members of an axis name, taken out of them; what is not understood stays among them.
    static func taken(from object: inout JSONObject) -> AxisOrigin? {
        guard case .string(let text) = object[key], let origin = AxisOrigin(rawValue: text) else { return nil }
        object[key] = nil
        return origin
    }
}

extension Category {
    /// Of what the category is made: one text, or a list of them; nil where there is nothing.
    var fromJSON: JSONValue? {
        from.count > 1 ? .array(from.map(JSONValue.string)) : from.first.map(JSONValue.string)
    }

    /// Of what a category is made, taken out of its members; what is not understood stays among them.
    static func from(takenFrom object: inout JSONObject) -> [String] {
        guard let value = object[AxisOrigin.key], let texts = value.texts, !texts.isEmpty else { return [] }
        object[AxisOrigin.key] = nil
        return texts
    }
}
