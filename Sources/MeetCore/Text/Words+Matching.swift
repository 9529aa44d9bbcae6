// Broken rules, as sentences.
extension Words {
    package func breaksSeats(_ cohort: String, wanted: Int, found: Int) -> String {
        found < wanted
            ? pick(
                "\(cohort) har \(found) deltagare, minst \(wanted) behövs",
                "\(cohort) has \(amount(found, "member", "members")), at least \(wanted) needed")
            : pick(
                "\(cohort) har \(found) deltagare, högst \(wanted) får plats",
                "\(cohort) has \(amount(found, "member", "members")), there is room for \(wanted)")
    }
    package func breaksSlot(_ name: String, _ cohort: String, _ slot: String) -> String {
        pick("\(name) i \(cohort) kan inte komma på \(slot)", "\(name) in \(cohort) cannot come on \(slot)")
    }
    package func breaksAbsences(_ name: String, _ cohort: String, allowed: Int, found: Int) -> String {
        pick(
            "\(name) är borta från \(amount(found, "träff", "träffar")) i \(cohort), högst \(allowed) går",
            "\(name) would miss \(amount(found, "session", "sessions")) of \(cohort), at most \(allowed) allowed")
    }
    package func breaksTogether(_ names: [String]) -> String {
        pick("\(list(names)) ska vara i samma grupp men är det inte", "\(list(names)) should be in one cohort but are not")
    }
    package func breaksApart(_ names: [String], _ cohort: String) -> String {
        pick("\(list(names)) ska hållas isär men är båda i \(cohort)", "\(list(names)) should be kept apart but are both in \(cohort)")
    }
    package func breaksMinimum(_ cohort: String, _ category: String, wanted: Int, found: Int) -> String {
        pick(
            "\(cohort): \(found) i kategorin ”\(category)”, minst \(wanted) behövs",
            "\(cohort): \(found) of the category \"\(category)\", at least \(wanted) needed")
    }
    package func breaksMaximum(_ cohort: String, _ category: String, wanted: Int, found: Int) -> String {
        pick(
            "\(cohort): \(found) i kategorin ”\(category)”, högst \(wanted) får vara med",
            "\(cohort): \(found) of the category \"\(category)\", at most \(wanted) allowed")
    }
    package func breaksNeverAlone(_ cohort: String, _ category: String) -> String {
        pick(
            "\(cohort): bara en i kategorin ”\(category)”, men ingen ska vara ensam",
            "\(cohort): only one of the category \"\(category)\", but nobody should be alone")
    }
    package func breaksPin(_ name: String, _ cohort: String) -> String {
        pick("\(name) är fäst i \(cohort) men är inte med", "\(name) is pinned to \(cohort) but not in it")
    }
    package func breaksExclusion(_ name: String, _ cohort: String) -> String {
        pick("\(name) hålls utanför \(cohort) men har en plats där", "\(name) is kept out of \(cohort) but has a seat there")
    }

    /// Names joined as in a sentence: `a, b och c`.
    package func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + pick(" och ", " and ") + last
    }
}
