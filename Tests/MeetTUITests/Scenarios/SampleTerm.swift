import Foundation
import MeetCore

/// The invented term of data/sample, with seats dealt out without the matcher: what screens show of it must not change when the matcher
/// gets better.
enum SampleTerm {
    /// The day on which the stories play: the week before the first sessions.
    static let today = CivilDate(year: 2027, month: 1, day: 15) ?? CivilDate(dayNumber: 0)

    /// Four cohorts dealt; one of them is too small, one has a seat left, two persons are pinned and one excluded. The fifth cohort is empty.
    static let composed: TermData = {
        var data = read
        var open: [CohortID: Int] = [:]
        for (cohort, seats) in zip(data.programme.cohorts, [23, 24, 24, 20, 0]) { open[cohort.id] = seats }
        data.composition = deal(data, seats: open)
        let first = data.programme.cohorts[0]
        let members = data.composition[first.id]
        for person in members.prefix(2) { data.pins.pinned[person] = first.id }
        let waiting = data.people.first { data.composition.cohortOfPerson[$0.id] == nil && $0.available.contains(first.slot) }
        if let waiting { data.pins.excluded[waiting.id] = [first.id] }
        return data
    }()

    /// The same with the venues of data/sample.
    static let withVenues: TermData = {
        var data = composed
        data.venues = (try? VenuesCSV().read(bytes("venues.csv")).created.sorted { $0.id < $1.id }) ?? []
        return data
    }()

    /// The same people, all waiting.
    static let read: TermData = {
        do {
            let programme = try ProgrammeJSON.read(bytes("programme.json")).programme
            let people = try ParticipantsCSV(programme: programme, today: today).read(bytes("participants.csv")).created
            return TermData(programme: programme, people: people.sorted { $0.id < $1.id })
        } catch {
            fatalError("data/sample cannot be read: \(error)")
        }
    }()

    /// Round after round, each cohort takes the first person who waits, is tied to nobody, and can come to all its dates.
    static func deal(_ data: TermData, seats: [CohortID: Int]) -> Composition {
        let dates = SessionDates.resolve(data.programme)
        var waiting = data.people.filter { $0.together.isEmpty && $0.apart.isEmpty }
        var members: [CohortID: [PersonID]] = [:]
        var isDone = false
        while !isDone {
            isDone = true
            for cohort in data.programme.cohorts where members[cohort.id, default: []].count < seats[cohort.id, default: 0] {
                let days = Set(dates[cohort.id] ?? [])
                let place = waiting.firstIndex { $0.available.contains(cohort.slot) && days.isDisjoint(with: $0.unavailable) }
                guard let place else { continue }
                members[cohort.id, default: []].append(waiting.remove(at: place).id)
                isDone = false
            }
        }
        return Composition(members)
    }

    private static func bytes(_ name: String) throws -> [UInt8] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../data/sample")
        return Array(try Data(contentsOf: root.appending(path: name)))
    }
}
