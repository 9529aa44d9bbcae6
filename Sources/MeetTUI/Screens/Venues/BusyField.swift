/// What is filled in to read a house's calendar.
enum BusyField: Hashable, Sendable {
    case path, clear
}
