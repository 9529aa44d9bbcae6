import Foundation
import MeetCore

// How a database is made at the first start: whole, or not at all.
extension StoreRunner {
    /// Makes the database and reads it.
    ///
    /// Of a file of applicants only the programme is kept that goes with it: what the rows would become is shown first, and then read in by
    /// whoever has seen it.
    /// - Returns: the desk, and the file of applicants that is to be looked at.
    /// - Throws: what is wrong with the file to begin from; then nothing is left on the disk.
    func begin(_ beginning: Beginning) throws -> (desk: Desk, applicants: String?) {
        let programme: Programme
        var people: [Person] = []
        var venues: [Venue] = []
        var applicants: String?
        switch beginning {
        case .empty: programme = Programme(name: words.newProgramme)
        case .sample:
            programme = try SampleFiles.read()
            people = try ParticipantsCSV(programme: programme, today: Clock.today).read(Array(SampleFiles.participants.utf8)).created
            venues = try VenuesCSV().read(Array(SampleFiles.venues.utf8)).created
        case .file(let path):
            let bytes = try InputFile.read(PathLook.expanded(path), as: .table, onlyFiles: true)
            if bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") || path.hasSuffix(".json") {
                programme = try ProgrammeJSON.read(bytes).programme
            } else {
                programme = try Self.programme(beside: PathLook.expanded(path))
                // A file that is no table at all makes nothing.
                _ = try ImportSource(name: path, bytes)
                applicants = path
            }
        }
        try use(Store.create(path: path, programme: programme, venues: venues, people: people, at: Clock.now, who: who))
        return (try load(), applicants)
    }

    /// The programme by which applicants are read: that in `programme.json` beside their file, else the axes and slots of the sample.
    private static func programme(beside path: String) throws -> Programme {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        do {
            return try ProgrammeJSON.read(InputFile.read(folder + "programme.json", as: .programme, onlyFiles: true)).programme
        } catch InputFileError.notFound {}
        var programme = try SampleFiles.read()
        programme.cohorts = []
        programme.leaders = []
        programme.sessions = []
        return programme
    }
}
