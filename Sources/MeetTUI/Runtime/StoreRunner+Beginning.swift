import Foundation
import MeetCore

// How a database is made at the first start: whole, or not at all.
extension StoreRunner {
    /// Makes the database and reads it.
    ///
    /// - Throws: what is wrong with the file to begin from; then nothing is left on the disk.
    func begin(_ beginning: Beginning) throws -> Desk {
        let programme: Programme
        var people: [Person] = []
        switch beginning {
        case .empty: programme = Programme(name: words.newProgramme)
        case .sample:
            programme = try SampleFiles.read()
            people = try read(Array(SampleFiles.participants.utf8), programme)
        case .file(let path):
            let bytes = try Self.bytes(PathLook.expanded(path))
            if bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") || path.hasSuffix(".json") {
                programme = try ProgrammeJSON.read(bytes).programme
            } else {
                programme = try Self.programme(beside: PathLook.expanded(path))
                people = try read(bytes, programme)
            }
        }
        try use(Store.create(path: path, programme: programme, people: people, at: Clock.now, who: who))
        return try load()
    }

    private func read(_ bytes: [UInt8], _ programme: Programme) throws -> [Person] {
        let result = try ParticipantsCSV(programme: programme, today: Clock.today).read(bytes)
        guard let first = result.rejected.first else { return result.created }
        throw BeginningError.badRows(result.rejectedRows.count, first: first)
    }

    /// The programme by which applicants are read: that in `programme.json` beside their file, else the axes and slots of the sample.
    private static func programme(beside path: String) throws -> Programme {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        if let bytes = try? bytes(folder + "programme.json") { return try ProgrammeJSON.read(bytes).programme }
        var programme = try SampleFiles.read()
        programme.cohorts = []
        programme.leaders = []
        programme.sessions = []
        return programme
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        guard let file = FileHandle(forReadingAtPath: path), let data = try? file.readToEnd() else {
            throw BeginningError.unreadable(path: path, reason: String(cString: strerror(errno == 0 ? EISDIR : errno)))
        }
        return Array(data)
    }
}
