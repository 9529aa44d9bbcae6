/// The members of a JSON object, in the order in which they were added.
///
/// Look-up is linear: objects here have a dozen members.
public struct JSONObject: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// One member of the object.
    public struct Member: Hashable, Sendable {
        /// The name of the member.
        public let key: String
        /// The value of the member.
        public var value: JSONValue

        /// A member of the given key and value.
        public init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// The members in order; no key occurs twice.
    public private(set) var members: [Member] = []

    /// An object without members.
    public init() {}

    /// An object of the given members; of members with one key the last counts.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        for (key, value) in elements { self[key] = value }
    }

    /// An object of the given members, of which no two have one key.
    init(members: [Member]) {
        self.members = members
    }

    /// The value of a key; setting nil removes the member, setting a new key appends it.
    public subscript(key: String) -> JSONValue? {
        get { members.first { $0.key == key }?.value }
        set {
            let place = members.firstIndex { $0.key == key }
            switch (place, newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): members.remove(at: place)
            case (nil, let value?): members.append(Member(key: key, value: value))
            case (nil, nil): break
            }
        }
    }

    /// The keys in order.
    public var keys: [String] { members.map(\.key) }

    /// Whether there is no member.
    public var isEmpty: Bool { members.isEmpty }
}
