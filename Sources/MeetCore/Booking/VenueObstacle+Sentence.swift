extension VenueObstacle {
    /// Obstacles of one kind are counted together; the kinds in order.
    var kind: Int {
        switch self {
        case .small: return 0
        case .closed, .open: return 1
        case .blackout: return 2
        case .equipment: return 3
        case .need: return 4
        case .placeUnknown: return 5
        case .busy: return 6
        case .taken: return 7
        case .declined: return 8
        case .fewHouses, .tooOften, .noneLeft: return 9
        }
    }

    /// What stands in the way, as part of a sentence: `room for 20, 25 come`.
    public func sentence(_ words: Words, _ names: BookingNames) -> String {
        switch self {
        case .small(let room, let members, let leaders): return words.venueSmall(room: room, members: members, leaders: leaders)
        case .closed(let hours): return words.venueClosed(hours: hours)
        case .open(let hours): return words.venueOpen(hours: hours)
        case .blackout: return words.venueBlackout
        case .equipment(let name): return words.venueLacks(words.equipment(name))
        case .need(let need): return words.venueLacks(words.venueNeed(need.description))
        case .placeUnknown: return words.venuePlaceUnknown
        case .busy(let time): return words.venueBusy(time.title, names.span(time.span))
        case .declined(let booking): return words.venueSaidNo(reason: booking.reason)
        case .fewHouses(let possible, let wanted): return words.venueFewHouses(possible, wanted: wanted)
        case .tooOften(let times, let wanted): return words.venueTooOften(times, wanted: wanted)
        case .noneLeft(let venue): return words.venueNoneLeft(names.venue(venue))
        case .taken(let booking):
            return words.venueTaken(
                names.session(booking.session), names.span(booking.span), state: words.bookingState(booking.state.rawValue))
        }
    }

    /// What stands in the way of several venues, in few words: `too small`.
    func summary(_ words: Words) -> String {
        switch self {
        case .small: return words.venuesSmall
        case .closed, .open: return words.venuesClosed
        case .blackout: return words.venuesBlackout
        case .equipment(let name): return words.venueLacks(words.equipment(name))
        case .need(let need): return words.venueLacks(words.venueNeed(need.description))
        case .placeUnknown: return words.venuesPlaceUnknown
        case .busy, .taken: return words.venuesTaken
        case .declined: return words.venuesSaidNo
        case .fewHouses, .tooOften, .noneLeft: return words.venuesAgainstRules
        }
    }
}
