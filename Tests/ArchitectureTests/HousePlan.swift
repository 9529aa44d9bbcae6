/// The rooms and their arrows, read from the drawing in docs/ARCHITECTURE.md, so that the document and the check cannot drift apart.
///
/// A line of the drawing is a folder (`Model/`) or a file (`main.swift`), indented below the folder it is in; then, after two spaces or more,
/// what it holds; then, after `->`, what it may use: names of rooms, of a target (all its rooms), `nothing`, or `all below` (the rooms of
/// its target that stand below it). A file has no arrow and may use everything. `X/<Name>/` means that each folder in X is a room by itself;
/// the files beside those folders are what they have in common, and each of them may use it.
/// "the only importer of M" says who may import the module M.
struct HousePlan {
    struct Room: Equatable {
        /// `Model`, `main.swift`, or `Screens` for each of the screens.
        var name: String
        /// The folder or file, from the root: `Sources/MeetCore/Model`.
        var path: String
        /// The names of the rooms that it may use; nil means all.
        var uses: Set<String>?
        /// Whether each folder in it is a room by itself.
        var isSplit: Bool
    }

    struct Mistake: Error, Equatable, CustomStringConvertible {
        var description: String
    }

    let rooms: [Room]
    /// The name of the only room that may import a module, by module.
    let importers: [String: String]
    /// The targets that have rooms.
    let targets: Set<String>

    init(markdown: String) throws {
        var folders: [(indent: Int, name: String)] = []
        var found: [(room: Room, target: String, arrow: [String])] = []
        var importers: [String: String] = [:]
        for line in try Self.drawing(markdown) {
            let indent = line.prefix { $0 == " " }.count
            let parts = line.drop { $0 == " " }
            let name = parts.prefix { $0 != " " }
            let (text, arrow) = Self.cut(String(parts.dropFirst(name.count)), at: " -> ")
            folders.removeAll { $0.indent >= indent }
            let isSplit = name.hasSuffix("/<Name>/")
            let plain = isSplit ? String(name.dropLast(8)) : name.hasSuffix("/") ? String(name.dropLast()) : String(name)
            let path = (folders.map(\.name) + [plain]).joined(separator: "/")
            if name.hasSuffix("/") { folders.append((indent, plain)) }
            guard path.split(separator: "/").count == 3 else { continue }
            let target = folders[1].name
            let uses = arrow.map { $0.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") } }
            if uses == nil, name.hasSuffix("/") { throw Mistake(description: "\(name) has no arrow") }
            found.append((Room(name: plain, path: path, uses: nil, isSplit: isSplit), target, uses ?? ["everything"]))
            if let module = Self.cut(text, at: "the only importer of ").1?.prefix(while: { $0.isLetter || $0.isNumber }) {
                importers[String(module)] = plain
            }
        }
        let names = Set(found.map(\.room.name))
        rooms = try found.enumerated().map { index, entry in
            var room = entry.room
            if entry.arrow == ["everything"] { return room }
            var uses: Set<String> = []
            for item in entry.arrow {
                let inTarget = found.filter { $0.target == item }.map(\.room.name)
                if item == "all below" {
                    uses.formUnion(found[(index + 1)...].filter { $0.target == entry.target }.map(\.room.name))
                } else if !inTarget.isEmpty {
                    uses.formUnion(inTarget)
                } else if names.contains(item) {
                    uses.insert(item)
                } else if item != "nothing" {
                    throw Mistake(description: "\(room.name) may use \(item), which is no room")
                }
            }
            // Texts may be used by all that speaks to a person: by every room that uses anything at all.
            if !uses.isEmpty, names.contains("Text") { uses.insert("Text") }
            room.uses = uses
            return room
        }
        self.importers = importers
        targets = Set(found.map(\.target))
    }

    /// The lines of the fenced block whose first line is `Sources/`.
    private static func drawing(_ markdown: String) throws -> [Substring] {
        let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
        for (place, line) in lines.enumerated() where line.hasPrefix("```") && place + 1 < lines.count && lines[place + 1] == "Sources/" {
            return lines[(place + 1)...].prefix { !$0.hasPrefix("```") }.filter { !$0.isEmpty }
        }
        throw Mistake(description: "docs/ARCHITECTURE.md has no drawing that begins with Sources/")
    }

    private static func cut(_ text: String, at mark: String) -> (String, String?) {
        guard let range = text.firstRange(of: mark) else { return (text, nil) }
        return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
    }

    /// The room that a file is in, and the room's own name: that of the screen, where it is a screen. Nil where the plan has none.
    func room(of path: String) -> (room: Room, name: String)? {
        for room in rooms {
            if path == room.path { return (room, room.name) }
            guard path.hasPrefix(room.path + "/") else { continue }
            let rest = path.dropFirst(room.path.count + 1).split(separator: "/")
            if !room.isSplit { return (room, room.name) }
            return (room, rest.count > 1 ? "\(room.name)/\(rest[0])" : room.name)
        }
        return nil
    }
}
