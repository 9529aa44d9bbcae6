/// What is filled in to read a file on the Venues screen.
enum VenueFileField: Hashable, Sendable {
    case path, clear
}
