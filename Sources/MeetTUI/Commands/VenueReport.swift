import MeetCore

/// The houses as a list.
struct VenueReport {
    private let data: TermData
    private let words: Words
    private let booked: [VenueID: Int]

    init(_ data: TermData, _ words: Words) {
        self.data = data
        self.words = words
        booked = data.bookings.filter(\.state.isActive).reduce(into: [:]) { $0[$1.venue, default: 0] += 1 }
    }

    /// A line for each house.
    var sheet: Sheet {
        let table = SheetTable(
            columns: [
                .init(Phrase(words.identifier), .key), .init(words.venueTakes, isNumber: true), .init(words.venueCosts, isNumber: true),
                .init(words.venueBooked, isNumber: true), .init(Phrase(words.venueColumn), .prose),
            ],
            rows: data.venues.map { venue in
                // What it is, where it is and what it has in one text: beside a whole id there is no room for three.
                let place = [venue.name, venue.district].filter { !$0.isEmpty }.joined(separator: ", ")
                let what = [place, equipment(venue).joined(separator: ", ")].filter { !$0.isEmpty }.joined(separator: ": ")
                return [venue.id.text, "\(venue.capacity)", words.costs(venue.cost), "\(booked[venue.id] ?? 0)", what]
            })
        return Sheet(title: data.programme.name, blocks: [.table(table)])
    }

    private func equipment(_ venue: Venue) -> [String] {
        let needs: [(Bool, Need)] = [(venue.wheelchair, .wheelchair), (venue.hearingLoop, .hearingLoop), (venue.childcare, .childcare)]
        return needs.filter(\.0).map { words.need($0.1.description) } + venue.equipment.map(words.equipment)
    }

    /// The same by ids.
    var json: JSONObject {
        [
            "venues": .array(
                data.venues.map { venue in
                    .object([
                        "id": .string(venue.id.text), "name": .string(venue.name), "address": .string(venue.address),
                        "district": .string(venue.district), "capacity": .integer(venue.capacity), "cost": .integer(venue.cost),
                        "wheelchair": .bool(venue.wheelchair), "hearingLoop": .bool(venue.hearingLoop), "childcare": .bool(venue.childcare),
                        "equipment": .array(venue.equipment.map { .string($0) }), "bookings": .integer(booked[venue.id] ?? 0),
                    ])
                })
        ]
    }
}
