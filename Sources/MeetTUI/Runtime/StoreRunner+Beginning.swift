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
        let term: FirstTerm
        var applicants: String?
        switch beginning {
        case .empty: term = FirstTerm(Programme(name: words.newProgramme))
        case .sample: term = try FirstTerm.sample(today: Clock.today)
        case .file(let path):
            let bytes = try InputFile.read(PathLook.expanded(path), as: .table, onlyFiles: true)
            if FirstTerm.isProgramme(bytes, path: path) {
                term = FirstTerm(try ProgrammeJSON.read(bytes).programme)
            } else {
                term = try FirstTerm.beside(PathLook.expanded(path)).term
                // A file that is no table at all makes nothing.
                _ = try ImportSource(name: path, bytes)
                applicants = path
            }
        }
        try use(
            Store.create(path: path, programme: term.programme, venues: term.venues, people: term.people, at: Clock.now, who: who))
        return (try load(), applicants)
    }
}
