/// Whether each room uses only the rooms that the plan lets it use.
///
/// A room uses another when one of its files names a type, a function or a constant that the other declares at top level; to extend a type
/// is to name it. Which overload or which member is meant is not looked into: a name after a dot is a member and does not count, but where
/// only one room has a member of that name, and has added it to a type of another room: then who writes it uses that room.
enum ArrowCheck {
    private struct Export {
        var room: String
        var isSplit: Bool
        var declaration: SwiftFile.Declaration
        var path: String
    }

    static func violations(_ tree: SourceTree) -> [Violation] {
        var exports: [String: [Export]] = [:]
        var violations: [Violation] = []
        var nested: [String: Set<String>] = [:]
        var values: [String: Set<String>] = [:]
        for file in tree.sources {
            guard let (room, name) = tree.plan.room(of: file.path) else {
                violations.append(Violation(path: file.path, line: 1, reason: "the file is in no room of docs/ARCHITECTURE.md"))
                continue
            }
            nested[name, default: []].formUnion(file.nestedTypes)
            values[name, default: []].formUnion(file.values)
            for declaration in file.declarations where !declaration.isPrivate && declaration.keyword != "extension" {
                let export = Export(room: name, isSplit: room.isSplit, declaration: declaration, path: file.path)
                exports[declaration.name, default: []].append(export)
            }
        }
        violations += ambiguities(exports)
        violations += additions(tree, exports)
        for file in tree.sources {
            guard let (room, name) = tree.plan.room(of: file.path) else { continue }
            guard let uses = room.uses else { continue }
            let own = file.ownNames.union(nested[name] ?? [])
            var seen: Set<String> = []
            for (place, token) in file.tokens.enumerated() where token.kind == .word && !seen.contains(token.text) {
                guard let export = exports[token.text]?.first, !own.contains(token.text), isMention(place, of: export.declaration, in: file)
                else { continue }
                if !export.declaration.isType, export.declaration.keyword != "typealias", values[name]?.contains(token.text) == true {
                    continue
                }
                let others = (exports[token.text] ?? []).filter { $0.room != name }
                if others.count < exports[token.text]?.count ?? 0 { continue }  // the room's own
                if room.isSplit, others.contains(where: { $0.room == room.name }) { continue }  // what the screens have in common
                if others.contains(where: { uses.contains($0.isSplit ? String($0.room.prefix { $0 != "/" }) : $0.room) }) { continue }
                seen.insert(token.text)
                let reason = "\(name) names \(token.text) of \(export.room): the arrow \(name) -> \(export.room) is not allowed"
                violations.append(Violation(path: file.path, line: token.line, reason: reason))
            }
        }
        return violations
    }

    /// Members that a room has added to the types of others, where a room writes them that may not use it.
    private static func additions(_ tree: SourceTree, _ exports: [String: [Export]]) -> [Violation] {
        var added: [String: (room: String, type: String)] = [:]
        var declaring: [String: Set<String>] = [:]
        for file in tree.sources {
            guard let (_, name) = tree.plan.room(of: file.path) else { continue }
            for value in file.values { declaring[value, default: []].insert(name) }
            for addition in file.additions where exports[addition.type]?.contains(where: { $0.room == name }) != true {
                added[addition.name] = (name, addition.type)
            }
        }
        var violations: [Violation] = []
        for file in tree.sources {
            guard let (room, name) = tree.plan.room(of: file.path), let uses = room.uses else { continue }
            var seen: Set<String> = []
            for (place, token) in file.tokens.enumerated() where token.kind == .word && place > 0 && file.tokens[place - 1].text == "." {
                guard let member = added[token.text], member.room != name, declaring[token.text] == [member.room] else { continue }
                if uses.contains(String(member.room.prefix { $0 != "/" })) || room.isSplit && member.room == room.name { continue }
                guard seen.insert(token.text).inserted else { continue }
                violations.append(
                    Violation(
                        path: file.path, line: token.line,
                        reason: "\(name) uses \(token.text), which \(member.room) adds to \(member.type): the arrow "
                            + "\(name) -> \(member.room) is not allowed"))
            }
        }
        return violations
    }

    /// Names that two rooms declare: nobody, and no check, can tell which is meant.
    private static func ambiguities(_ exports: [String: [Export]]) -> [Violation] {
        exports.sorted { $0.key < $1.key }.compactMap { name, places in
            guard let first = places.first, let second = places.first(where: { $0.room != first.room }) else { return nil }
            return Violation(
                path: second.path, line: second.declaration.line,
                reason: "\(name) is declared in \(second.room) and in \(first.room): give one of them another name")
        }
    }

    /// Whether the word at a place can mean a top-level declaration: not a member, not a label, and called where it is a function.
    private static func isMention(_ place: Int, of declaration: SwiftFile.Declaration, in file: SwiftFile) -> Bool {
        let tokens = file.tokens
        let before = place > 0 ? tokens[place - 1].text : ""
        let after = place + 1 < tokens.count ? tokens[place + 1] : nil
        if before == "." {
            return place > 1 && ["MeetCore", "MeetTUI"].contains(tokens[place - 2].text)
        }
        switch declaration.keyword {
        case "func": return before != "func" && after?.text == "("
        case "var", "let": return after?.text != ":" && !["var", "let", "case"].contains(before)
        case "macro": return before == "#" || before == "@"
        default: return true
        }
    }
}
