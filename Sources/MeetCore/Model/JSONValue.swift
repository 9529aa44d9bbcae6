/// A value of JSON. Objects keep the order in which they were built, so that what is written reads as it was meant.
public enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
}
