import Foundation
import Testing

@testable import MeetCore

/// Never may two groups stand before the same door, whoever writes.
@Suite struct NoDoubleBookingTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    static let racers = 6
    static let tries = 300
    /// So many hours of the house are fought for.
    static let hours = 120

    /// A database with a cohort for every racer, and a house.
    private func makeTerm() throws {
        var programme = StoreSample.programme
        programme.cohorts = (0..<Self.racers).map {
            Cohort(id: CohortID("r\($0)"), name: "Grupp \($0)", slot: "wed-eve", seats: 1...9, schedule: .dates([]))
        }
        programme.venueRules = VenueRules()
        try Store.create(
            path: folder.file(), programme: programme, venues: [Venue(id: "v", name: "Huset", capacity: 30, buffer: 15)],
            at: StoreSample.now, who: "kim"
        ).close()
    }

    /// How many pairs of bookings overlap or lie nearer than the house wants, counted plainly.
    private func overlaps() throws -> Int {
        let database = try Database(path: folder.file(), access: .readWrite, busyTimeout: 5000)
        defer { database.close() }
        return try database.int(
            """
            SELECT count(*) FROM booking AS a JOIN booking AS b ON a.venue = b.venue AND a.key < b.key
            JOIN venue ON venue.key = a.venue WHERE a.begin_minute < b.end_minute + buffer AND b.begin_minute < a.end_minute + buffer
            """) ?? 0
    }

    private func count() throws -> Int {
        let store = try Store.open(path: folder.file(), readOnly: true)
        defer { store.close() }
        return try store.bookings().count
    }

    /// Lets six processes write at once.
    private func race(_ racer: @escaping @Sendable (Int) async -> Void) async {
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<Self.racers { group.addTask { await racer(number) } }
            await group.waitForAll()
        }
    }

    @Test func sixProgramsBookWithoutOverlapAndWithoutError() async throws {
        try makeTerm()
        let path = folder.file()
        await race { number in
            await #expect(processExitsWith: .success) { [path = path as String, number = number as Int] in
                let store = try Store.open(path: path, busyTimeout: 60_000)
                var dice = ExchangeDice(UInt64(number) + 1)
                for attempt in 0..<NoDoubleBookingTests.tries {
                    let begin = Int.random(in: 0..<NoDoubleBookingTests.hours, using: &dice) * 60
                    let booking = Booking(
                        session: SessionKey(CohortID("r\(number)"), attempt + 1), venue: "v", span: TimeSpan(begin: begin, end: begin + 90))
                    do {
                        try store.perform(.editBooking(booking.session, .idea), at: StoreSample.now, who: "kim") { try $0.put(booking) }
                    } catch StoreError.venueTaken {
                        // The other group has it.
                    }
                }
                store.close()
            }
        }
        #expect(try overlaps() == 0)
        #expect(try count() > 20)
    }

    /// Writers that ask first and write then, each by itself and outside our program, as the programs do in which double booking is the
    /// classic failure.
    private func raceCarelessly() async {
        let path = folder.file()
        await race { number in
            await #expect(processExitsWith: .success) { [path = path as String, number = number as Int] in
                let database = try Database(path: path, access: .readWrite, busyTimeout: 60_000)
                var dice = ExchangeDice(UInt64(number) + 1)
                for attempt in 0..<NoDoubleBookingTests.tries {
                    let begin = Int.random(in: 0..<NoDoubleBookingTests.hours, using: &dice) * 60
                    let span: [SQLValue] = [.integer(begin), .integer(begin + 90)]
                    let taken = try database.int(
                        "SELECT 1 FROM booking WHERE venue = 1 AND begin_minute < ?2 + 15 AND ?1 < end_minute + 15", span)
                    guard taken == nil else { continue }
                    sched_yield()
                    do {
                        try database.run(
                            """
                            INSERT INTO booking (cohort, session, venue, begin_minute, end_minute, state, contact, reason, version)
                            VALUES (?3, ?4, 1, ?1, ?2, 'idea', '', '', 1)
                            """, span + [.integer(number + 1), .integer(attempt + 1)])
                    } catch let error as DatabaseError where error.message.contains("the venue is taken") {
                        // Refused by the database itself.
                    }
                }
                database.close()
            }
        }
    }

    /// Takes triggers away, so that it is seen what they are for. The log's would refuse a writer that knows nothing of it.
    private func drop(_ names: [String]) throws {
        let database = try Database(path: folder.file(), access: .readWrite, busyTimeout: 5000)
        defer { database.close() }
        for name in ["log_booking_insert"] + names { try database.runScript("DROP TRIGGER \(name)") }
    }

    @Test func theDatabaseItselfRefusesOverlaps() async throws {
        try makeTerm()
        try drop([])
        await raceCarelessly()
        #expect(try overlaps() == 0)
        #expect(try count() > 20)
    }

    @Test func withoutTheTriggersCarelessWritersOverlap() async throws {
        try makeTerm()
        try drop(["booking_made", "booking_moved"])
        // Chance has a part in it: where luck held once, it does not ten times.
        for _ in 0..<10 where try overlaps() == 0 { await raceCarelessly() }
        #expect(try overlaps() > 0)
    }
}
