/// Where persons may sit: at all bins of some places, and at some bins besides.
struct SeatDomain: Hashable {
    var places: [Int] = []
    var bins: [Int] = []

    var isEmpty: Bool { places.isEmpty && bins.isEmpty }
}
