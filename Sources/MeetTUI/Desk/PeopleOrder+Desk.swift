import MeetCore

// Made in MeetCore, for the screens and the commands alike; here from the desk.
extension PeopleOrder {
    /// People of a desk who stand in the order of names, in this order.
    func sorted(_ persons: [Int], _ desk: Desk) -> [Int] { sorted(persons, desk.working, desk.data.people, today: desk.today) }
}
