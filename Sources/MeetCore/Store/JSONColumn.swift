/// JSON in columns: what programme.json held that this version does not know, and labels.
enum JSONColumn {
    /// An object as text; an empty one is an empty text.
    static func text(_ object: JSONObject) -> String {
        object.isEmpty ? "" : JSONText.compact(.object(object))
    }

    /// The object of a text that `text` wrote; nil where it is none.
    static func object(_ text: String) -> JSONObject? {
        if text.isEmpty { return JSONObject() }
        guard case .object(let object)? = try? JSONParser.value(of: Array(text.utf8)) else { return nil }
        return object
    }
}
