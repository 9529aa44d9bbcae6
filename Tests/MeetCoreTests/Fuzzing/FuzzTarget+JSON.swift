@testable import MeetCore

extension FuzzTarget {
    /// A programme that is read, written and read again is the same.
    static func checkProgramme(_ input: [UInt8]) throws {
        let file: ProgrammeFile
        do {
            file = try ProgrammeJSON.read(input)
        } catch {
            return try demandSafe(error.message)
        }
        for note in file.notes { try demandSafe(note.sentence) }
        try demandClean(file.programme.name)
        for cohort in file.programme.cohorts { try demandClean(cohort.name) }
        for leader in file.programme.leaders { try demandClean(leader.name) }
        let text = ProgrammeJSON.text(of: file.programme)
        let again = try ProgrammeJSON.read(text: text)
        try demand(again == file.programme, "read again it differs: \(text.prefix(300))")
        try demand(ProgrammeJSON.text(of: again) == text, "written again it differs: \(text.prefix(300))")
    }

    /// A value that is read, written and read again is the same, written either way, and nothing in what is written moves a cursor.
    static func checkJSON(_ input: [UInt8]) throws {
        let value: JSONValue
        do {
            let decoded = try TextDecoder.decode(input)
            value = try JSONParser.value(of: decoded.utf8)
        } catch let error as JSONSyntaxError {
            return try demandSafe { ExchangeError.json(error.fault, line: error.line, column: error.column).message($0) }
        } catch {
            return try demandSafe { (error as? ExchangeError)?.message($0) ?? "" }
        }
        for text in [JSONText.pretty(value), JSONText.compact(value)] {
            try demandClean(text, hasLines: true)
            try demand(try JSONParser.value(of: Array(text.utf8)) == value, "read again it differs: \(text.prefix(300))")
        }
    }
}
