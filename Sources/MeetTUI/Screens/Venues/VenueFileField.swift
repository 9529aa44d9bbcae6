/// What is filled in to read a file in on the Venues screen.
enum VenueFileField: Hashable, Sendable {
    case path, clear
}
