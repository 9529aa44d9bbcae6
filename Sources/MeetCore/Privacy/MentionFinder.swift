import Foundation

/// Finds where others' texts speak of a person: by the name, the name shown, e-mail address, telephone number or id.
///
/// Letters count without regard to case and accents, and a name only as whole words: Li is not in Lidingö.
struct MentionFinder {
    private let marks: [String]

    /// A finder of a person's marks; those of less than two letters are not looked for.
    init(_ person: Person) {
        let texts = [person.name, person.displayName, person.email, person.phone, person.id.text]
        marks = texts.map(Self.key).filter { $0.unicodeScalars.count > 1 }
    }

    /// Whether a text speaks of the person.
    func isIn(_ text: String) -> Bool {
        guard !text.isEmpty, !marks.isEmpty else { return false }
        let folded = Self.key(text)
        return marks.contains { Self.isWord($0, in: folded) }
    }

    /// The form in which two spellings are one: line breaks and rows of spaces are one space.
    private static func key(_ text: String) -> String {
        TextFolding.fold(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func isWord(_ mark: String, in text: String) -> Bool {
        var rest = text[...]
        while let found = rest.range(of: mark) {
            let before = text[..<found.lowerBound].unicodeScalars.last
            let after = text[found.upperBound...].unicodeScalars.first
            if !isLetter(before), !isLetter(after) { return true }
            rest = text[text.index(after: found.lowerBound)...]
        }
        return false
    }

    private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
    }

    /// All texts of a term that speak of a person, in the order of the places; never the person's own.
    /// - Parameters:
    ///   - versions: the numbers and names of the versions that are kept.
    static func mentions(of person: Person, in data: TermData, busy: [BusyTime] = [], versions: [(number: Int, name: String)] = [])
        -> [Mention]
    {
        let finder = MentionFinder(person)
        let programme = data.programme
        var found: [Mention] = []
        func look(_ place: Mention.Place, _ texts: String...) {
            if texts.contains(where: finder.isIn) { found.append(Mention(place)) }
        }
        for other in data.people where other.id != person.id {
            look(.notes(other.id), other.notes)
            look(.source(other.id), other.source)
            // Also where it is the person's own label: it stays with the others.
            look(.together(other.id), other.together)
        }
        for venue in data.venues {
            let rest = [venue.district] + venue.equipment + venue.layouts.map(\.name)
            look(.venueNotes(venue.id), venue.name, venue.address, venue.notes, rest.joined(separator: "\n"))
        }
        for booking in data.bookings {
            look(.contact(booking.session), booking.contact)
            look(.reason(booking.session), booking.reason)
        }
        for time in busy { look(.busy(time.venue, time.span.date), time.title, time.uid) }
        for plan in programme.sessions {
            look(.plan(plan.number), plan.theme, plan.exercise, plan.needs.joined(separator: " "), text(plan.extra))
        }
        for cohort in programme.cohorts {
            look(.cohort(cohort.id), cohort.name, text(cohort.extra))
            for change in cohort.sessions {
                let texts = [change.theme ?? "", change.exercise ?? "", (change.needs ?? []).joined(separator: " "), text(change.extra)]
                look(.session(SessionKey(cohort.id, change.number)), texts.joined(separator: "\n"))
            }
        }
        for leader in programme.leaders { look(.leader(leader.id), leader.name, text(leader.extra)) }
        for days in programme.daysOff { look(.dayOff(days.days.lowerBound), days.label, text(days.extra)) }
        for version in versions { look(.version(version.number), version.name) }
        look(.programme, programme.name, texts(of: programme).joined(separator: "\n"))
        var seen: Set<Mention> = []
        return found.filter { seen.insert($0).inserted }
    }

    private static func text(_ extra: JSONObject) -> String { extra.isEmpty ? "" : JSONText.compact(.object(extra)) }

    /// What a programme's file has beyond what has a place of its own: labels, from what categories are made, and keys that are not known.
    private static func texts(of programme: Programme) -> [String] {
        var texts = programme.extra.sorted { $0.key < $1.key }.map { text($0.value) }
        func add(_ label: Label, _ extra: JSONObject) { texts += label.texts.values.sorted() + [text(extra)] }
        for slot in programme.slots { add(slot.label, slot.extra) }
        for axis in programme.axes {
            add(axis.label, axis.extra)
            for category in axis.categories {
                add(category.label, category.extra)
                texts += category.from
            }
        }
        texts.append(text(programme.venueRules.extra))
        return texts + programme.venueRules.required.map { text($0.extra) }
    }
}
