extension ObjectReader {
    /// An id that must be there.
    mutating func identifier<Subject>(_ key: String, _: Subject.Type = Subject.self) -> Identifier<Subject> {
        guard let value = required(key) else { return Identifier("") }
        return identifier(value, path: path(key))
    }

    /// The id that a value is.
    func identifier<Subject>(_ value: JSONValue, path: String) -> Identifier<Subject> {
        guard case .string(let text) = value else {
            log.add(path, .wrongKind(.text))
            return Identifier("")
        }
        let clean = CleanText.line(text)
        if clean.isEmpty {
            log.add(path, .empty)
        } else if clean != text || clean.unicodeScalars.contains("|") || clean.unicodeScalars.count > IdentifierText.longest {
            log.add(path, .badIdentifier(clean))
        }
        return Identifier(clean)
    }

    /// A day that must be there.
    mutating func date(_ key: String) -> CivilDate? {
        guard let value = required(key) else { return nil }
        return date(value, path: path(key))
    }

    /// The day that a value is.
    func date(_ value: JSONValue, path: String) -> CivilDate? {
        guard case .string(let text) = value else {
            log.add(path, .wrongKind(.text))
            return nil
        }
        if let date = CivilDate(text) { return date }
        log.add(path, .badDate(CleanText.line(text)))
        return nil
    }

    /// A time that must be there.
    mutating func time(_ key: String) -> TimeOfDay? { required(key).flatMap { time($0, key) } }

    /// A time; nil where it is missing.
    mutating func timeIfAny(_ key: String) -> TimeOfDay? { optional(key).flatMap { time($0, key) } }

    /// A text on one line; nil where it is missing.
    mutating func textIfAny(_ key: String) -> String? { optional(key) == nil ? nil : text(key, else: "") }

    /// Languages by their two letters (ISO 639-1); nil where they are missing.
    mutating func languages(_ key: String) -> [String]? {
        guard optional(key) != nil else { return nil }
        return list(key, isRequired: false).compactMap { element in
            guard case .string(let text) = element.value else {
                log.add(element.path, .wrongKind(.text))
                return nil
            }
            if NeedText.languages.contains(text) { return text }
            log.add(element.path, .unknownReference(CleanText.line(text)))
            return nil
        }
    }

    private func time(_ value: JSONValue, _ key: String) -> TimeOfDay? {
        guard case .string(let text) = value else {
            log.add(path(key), .wrongKind(.text))
            return nil
        }
        if let time = TimeOfDay(text) { return time }
        log.add(path(key), .badTime(CleanText.line(text)))
        return nil
    }

    /// A list of texts.
    mutating func texts(_ key: String, isRequired: Bool) -> [String] {
        list(key, isRequired: isRequired).compactMap { element in
            guard case .string(let text) = element.value else {
                log.add(element.path, .wrongKind(.text))
                return nil
            }
            return CleanText.line(text)
        }
    }

    /// A text, or a list of texts; none where it is missing.
    mutating func textOrTexts(_ key: String) -> [String] {
        if case .string(let text)? = optional(key) { return [CleanText.line(text)].filter { !$0.isEmpty } }
        return texts(key, isRequired: false).filter { !$0.isEmpty }
    }

    /// The label: a text for all languages, or an object of texts by language; an empty one where it is missing.
    mutating func label() -> Label {
        guard let value = optional("label") else { return Label() }
        switch value {
        case .string(let text): return Label([Label.anyLanguage: CleanText.line(text)].filter { !$0.value.isEmpty })
        case .object(let object):
            var texts: [String: String] = [:]
            for member in object.members {
                if case .string(let text) = member.value {
                    texts[member.key] = CleanText.line(text)
                } else {
                    log.add("\(path("label")).\(CleanText.excerpt(member.key))", .wrongKind(.text))
                }
            }
            return Label(texts.filter { !$0.value.isEmpty })
        default:
            log.add(path("label"), .wrongKind(.label))
            return Label()
        }
    }
}
