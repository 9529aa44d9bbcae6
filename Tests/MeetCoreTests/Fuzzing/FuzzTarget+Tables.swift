@testable import MeetCore

extension FuzzTarget {
    /// Persons that are read, written and read again are the same; so is what is rejected, from the file of the rejected.
    static func checkParticipants(_ input: [UInt8]) throws {
        let reader = ParticipantsCSV(programme: sample, today: today)
        let plan: ImportPlan
        do {
            plan = try reader.plan(ImportSource(name: "fuzz.csv", input))
        } catch {
            return try demandSafe(error.message)
        }
        if let fault = plan.fault { return try demandSafe(fault.message) }
        for column in plan.leftOut { try demandClean(column.header) }
        try check(plan.result)
        for person in plan.records {
            for text in [person.id.text, person.name, person.displayName, person.email, person.phone, person.source, person.district] {
                try demandClean(text)
            }
            try demandClean(person.together)
            try demandClean(person.notes, hasLines: true)
            for other in person.apart { try demandClean(other.text) }
        }
        let again = try reader.read(Array(reader.text(of: plan.records).utf8))
        try demand(again.rejectedRows.isEmpty, "written and not read: \(again.rejected.prefix(2))")
        try demand(again.created == plan.records, "read again: \(difference(again.created, plan.records))")
        try checkRejects(plan.result) { try reader.read($0).rejectedRows.count }
    }

    /// The same of venues.
    static func checkVenues(_ input: [UInt8]) throws {
        let reader = VenuesCSV()
        let result: ImportResult<Venue>
        do {
            result = try reader.read(input)
        } catch {
            return try demandSafe(error.message)
        }
        try check(result)
        for venue in result.created {
            for text in [venue.id.text, venue.name, venue.address, venue.district] + venue.equipment + venue.layouts.map(\.name) {
                try demandClean(text)
            }
            try demandClean(venue.notes, hasLines: true)
        }
        let again = try reader.read(Array(reader.text(of: result.created).utf8))
        try demand(again.rejectedRows.isEmpty, "written and not read: \(again.rejected.prefix(2))")
        // The same hours may be written in more periods than are read again, but never other hours.
        try demand(again.created == result.created, "read again: \(difference(again.created, result.created))")
        try checkRejects(result) { try reader.read($0).rejectedRows.count }
    }

    private static func check<Record>(_ result: ImportResult<Record>) throws {
        try demandSafe { words in
            (result.rejected.map { $0.sentence(words) } + result.notes.map { $0.sentence(words) } + [
                words.ignoredColumns(result.ignoredColumns)
            ])
            .joined(separator: "\n")
        }
    }

    /// The file of the rejected has as many rows as were rejected, and each of them is rejected again.
    private static func checkRejects<Record>(_ result: ImportResult<Record>, _ read: ([UInt8]) throws -> Int) throws {
        guard !result.rejectedRows.isEmpty else { return }
        let file = Array(result.rejects(Words(.swedish)).utf8)
        let table = try CSVTable(file)
        try demand(table.rows.count == result.rejectedRows.count, "\(table.rows.count) rows of \(result.rejectedRows.count) rejected")
    }

    private static func difference<Record: Equatable>(_ found: [Record], _ wanted: [Record]) -> String {
        guard found.count == wanted.count else { return "\(found.count) for \(wanted.count)" }
        for (found, wanted) in zip(found, wanted) where found != wanted { return "\(found) for \(wanted)" }
        return "nothing"
    }
}
