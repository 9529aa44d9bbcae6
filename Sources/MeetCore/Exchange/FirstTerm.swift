/// What a new database begins with, for the first screen and for `meet init` alike.
public struct FirstTerm: Sendable {
    /// The programme.
    public let programme: Programme
    /// The persons known from the start.
    public var people: [Person] = []
    /// The houses known from the start.
    public var venues: [Venue] = []

    /// A term with a programme and nothing else.
    public init(_ programme: Programme) { self.programme = programme }

    /// The invented term that is in the program, to try it out.
    /// - Parameter today: the day by which fields such as the year of birth are looked at.
    public static func sample(today: CivilDate) throws -> FirstTerm {
        var term = FirstTerm(try SampleFiles.read())
        term.people = try ParticipantsCSV(programme: term.programme, today: today).read(Array(SampleFiles.participants.utf8)).created
        term.venues = try VenuesCSV().read(Array(SampleFiles.venues.utf8)).created
        return term
    }

    /// The programme by which applicants are read where they come without one: the axes and slots of the sample, and no cohorts.
    public static func ofApplicants() throws -> FirstTerm {
        var programme = try SampleFiles.read()
        programme.cohorts = []
        programme.leaders = []
        programme.sessions = []
        return FirstTerm(programme)
    }

    /// The term by which applicants are read: the programme in `programme.json` beside their file, else the axes and slots of the sample.
    ///
    /// - Returns: the term, and what is to be said of that programme.
    public static func beside(_ path: String) throws -> (term: FirstTerm, notes: [ImportNote]) {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        do {
            let file = try ProgrammeJSON.read(InputFile.read(folder + "programme.json", as: .programme, onlyFiles: true))
            return (FirstTerm(file.programme), file.notes)
        } catch InputFileError.notFound {
            return (try ofApplicants(), [])
        }
    }

    /// Whether a file is a programme and no table of applicants: by its name, or by its first sign.
    public static func isProgramme(_ bytes: [UInt8], path: String) -> Bool {
        bytes.first { $0 > 0x20 } == UInt8(ascii: "{") || path.hasSuffix(".json")
    }
}
