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
        guard let value = object[AxisOrigin.key], let texts = texts(value), !texts.isEmpty else { return [] }
        object[AxisOrigin.key] = nil
        return texts
    }

    /// A text or a list of texts; nil for anything else.
    static func texts(_ value: JSONValue) -> [String]? {
        switch value {
        case .string(let text): return [text]
        case .array(let values):
            let texts = values.compactMap { if case .string(let text) = $0 { text } else { nil } }
            return texts.count == values.count ? texts : nil
        default: return nil
        }
    }
}
