import MeetCore

/// What a column of a file can mean, as it is chosen from a list.
enum ImportMeaning {
    /// All meanings: left out, then every column that the program knows.
    static func all(_ programme: Programme) -> [ParticipantColumn?] {
        [nil] + ParticipantColumn.all(programme.axes.map(\.id)).map { $0 }
    }

    /// The columns that a plan leaves out, with what each was perhaps meant for, in words.
    static func leftOut(_ plan: ImportPlan, _ programme: Programme, _ words: Words) -> [(header: String, meant: String?)] {
        plan.leftOut.map { ($0.header, $0.meant.map { name($0, programme, words) }) }
    }

    /// What a meaning is called.
    static func name(_ column: ParticipantColumn?, _ programme: Programme, _ words: Words) -> String {
        column?.name(programme, words) ?? words.leftOut
    }
}
