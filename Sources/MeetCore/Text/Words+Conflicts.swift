// Rules that cannot all hold, as sentences: what is wanted; how much of it is possible: the rules that stand against more.
extension Words {
    /// Before each conflict.
    package func cannotBeMet(_ sentence: String) -> String { pick("Går inte ihop: \(sentence)", "Does not add up: \(sentence)") }

    /// After the conflicts of some cohorts alone.
    package var othersKept: String {
        pick("Det gäller så länge de andra grupperna är som de är.", "This holds as long as the other cohorts stay as they are.")
    }

    /// Where a match ends on the screen.
    package func matchCannotBeMet(_ sentence: String) -> String { cannotBeMet(sentence) + pick(". u ångrar", ". u undoes") }

    package func conflictCohorts(_ names: [String]) -> String {
        names.count > 3 ? pick("\(names.count) grupper", "\(names.count) cohorts") : list(names)
    }
    package func conflictEach(_ names: [String]) -> String {
        names.count > 3
            ? pick("Var och en av \(names.count) grupper", "Each of \(names.count) cohorts")
            : pick("Var och en av grupperna \(list(names))", "Each of \(list(names))")
    }
    package func conflictPeople(_ names: [String]) -> String {
        names.count > 4 ? list(names.prefix(3) + [pick("\(names.count - 3) till", "\(names.count - 3) more")]) : list(names)
    }
    package func conflictAt(_ slots: [String]) -> String {
        let text = list(slots)
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    package func conflictLeast(_ number: Int, _ category: String) -> String {
        pick("minst \(number) i kategorin ”\(category)”", "at least \(number) of the category \"\(category)\"")
    }

    /// What cohorts want: of a category, or members; each so many where that is the same for all.
    package func conflictWants(_ who: String, isSingle: Bool, each: Int?, _ category: String?, wanted: Int) -> String {
        let number = each ?? wanted
        let what =
            category.map { conflictLeast(number, $0) }
            ?? pick("minst \(counted(number, ("deltagare", "deltagare"), ("member", "members")))", "at least \(members(number))")
        if isSingle { return pick("\(who) ska ha \(what)", "\(who) needs \(what)") }
        guard each != nil else { return pick("\(who) ska ha \(what) sammanlagt", "\(who) need \(what) in all") }
        return pick("\(who) ska ha \(what) var, alltså \(wanted)", "\(who) need \(what) each, \(wanted) in all")
    }
    private func members(_ number: Int) -> String { counted(number, ("deltagare", "deltagare"), ("member", "members")) }

    package func conflictSum(_ who: String, isSingle: Bool, _ parts: [String], wanted: Int) -> String {
        pick("\(who) ska ha \(list(parts)), alltså \(wanted)", "\(who) \(isSingle ? "needs" : "need") \(list(parts)), \(wanted) in all")
    }
    package func conflictAlone(_ who: String, _ category: String, possible: Int, _ reasons: [String]) -> String {
        pick(
            "\(who): ingen ska vara ensam i kategorin ”\(category)”, men det går inte att få fler än \(possible)",
            "\(who): nobody should be the only one of the category \"\(category)\", but there can be no more than \(possible)")
            + ": " + conflictReasons(reasons)
    }

    /// How many there are to choose from.
    package func conflictCandidates(_ number: Int, bySlot: Bool, absences: Int?) -> String {
        let missed = absences.map { counted($0, ("träff", "träffar"), ("session", "sessions")) }
        let few = number == 0 ? pick("ingen", "nobody") : pick("bara \(number)", "only \(number)")
        switch (bySlot, missed) {
        case (true, nil): return pick("\(few) kan komma", "\(few) can come")
        case (true, let missed?):
            return pick("\(few) kan komma och är borta från högst \(missed)", "\(few) can come and would miss no more than \(missed)")
        case (false, nil):
            return number == 0
                ? pick("det finns ingen", "there is none")
                : pick("det finns bara \(number)", number == 1 ? "there is only 1" : "there are only \(number)")
        case (false, let missed?):
            return pick("\(few) är borta från högst \(missed)", "\(few) would miss no more than \(missed)")
        }
    }
    /// Between what is wanted and how much of it is possible.
    package var conflictBut: String { pick(", men ", ", but ") }
    package func conflictPossible(_ number: Int, _ reasons: [String]) -> String {
        let text =
            number == 0
            ? pick("ingen går att få", "none is possible")
            : pick("högst \(number) går att få", "at most \(number) \(number == 1 ? "is" : "are") possible")
        return text + (reasons.isEmpty ? "" : ": " + conflictReasons(reasons))
    }
    /// Parts of a sentence, which may have an `and` of their own.
    package func conflictReasons(_ reasons: [String]) -> String {
        guard let last = reasons.last, reasons.count > 1 else { return reasons.first ?? "" }
        return reasons.dropLast().joined(separator: ", ") + pick(", och ", ", and ") + last
    }
    /// Those who were named before.
    package var conflictThey: String { pick("de", "they") }
}

// The rules that stand against something, each as a part of a sentence; with a place where it is not that of the sentence.
extension Words {
    private func at(_ place: String?) -> String { place.map { pick(" i \($0)", " in \($0)") } ?? "" }

    package func conflictRoom(_ number: Int, in place: String? = nil) -> String {
        pick("det finns bara plats för \(number)", "there is only room for \(number)") + at(place)
    }
    package func conflictNeeds(_ number: Int, _ category: String?, in place: String?) -> String {
        guard let category else {
            return pick("minst \(members(number)) behövs", "at least \(members(number)) \(number == 1 ? "is" : "are") needed") + at(place)
        }
        return pick("\(conflictLeast(number, category)) behövs", "\(conflictLeast(number, category)) \(number == 1 ? "is" : "are") needed")
            + at(place)
    }
    package func conflictAtMost(_ number: Int) -> String {
        pick("högst \(number) får vara med", "at most \(number) \(number == 1 ? "is" : "are") allowed")
    }
    package func conflictAtMost(_ number: Int, _ category: String, in place: String?) -> String {
        pick(
            "högst \(number) i kategorin ”\(category)” får vara med",
            "at most \(number) of the category \"\(category)\" \(number == 1 ? "is" : "are") allowed") + at(place)
    }
    package func conflictNotAlone(_ category: String, in place: String?) -> String {
        pick("ingen ska vara ensam i kategorin ”\(category)”", "nobody should be the only one of the category \"\(category)\"") + at(place)
    }
    package func conflictSlot(_ slots: [String]) -> String {
        pick("alla ska kunna komma på \(list(slots))", "everyone must be able to come on \(list(slots))")
    }
    package func conflictAbsences(_ allowed: Int, in place: String?) -> String {
        let missed = counted(allowed, ("träff", "träffar"), ("session", "sessions"))
        return pick("ingen ska vara borta från mer än \(missed)", "nobody should miss more than \(missed)") + at(place)
    }
    package func conflictUnable(_ people: String, _ slots: [String]) -> String {
        pick("\(people) kan inte komma på \(list(slots))", "\(people) cannot come on \(list(slots))")
    }
    package func conflictMisses(_ people: String, _ allowed: Int) -> String {
        let missed = counted(allowed, ("träff", "träffar"), ("session", "sessions"))
        return pick("\(people) är borta från mer än \(missed)", "\(people) would miss more than \(missed)")
    }
    package func conflictTogether(_ people: String) -> String {
        pick("\(people) ska vara i samma grupp", "\(people) must be in one cohort")
    }
    package func conflictTogether(groups: Int) -> String {
        pick("\(groups) sällskap ska hållas ihop", "\(amount(groups, "group of people", "groups of people")) must stay together")
    }
    package func conflictApart(_ people: String) -> String {
        pick("\(people) ska hållas isär", "\(people) must be kept apart")
    }
    package func conflictApart(pairs: Int) -> String {
        pick("\(pairs) par ska hållas isär", "\(amount(pairs, "pair", "pairs")) must be kept apart")
    }
    package func conflictPinned(_ people: String, isOne: Bool, _ cohort: String) -> String {
        pick("\(people) är \(isOne ? "fäst" : "fästa") i \(cohort)", "\(people) \(isOne ? "is" : "are") pinned to \(cohort)")
    }
    package func conflictExcluded(_ people: String, isOne: Bool, _ cohort: String) -> String {
        pick(
            "\(people) hålls utanför \(cohort)",
            "\(people) \(isOne ? "is" : "are") kept out of \(cohort)")
    }
}

// Pins that contradict other rules.
extension Words {
    package func conflictPinned(_ people: [String], _ cohort: String, of category: String?) -> String {
        let names = conflictPeople(people)
        guard let category else {
            guard people.count > 2 else { return conflictPinned(names, isOne: people.count == 1, cohort) }
            return pick("\(people.count) är fästa i \(cohort) (\(names))", "\(people.count) are pinned to \(cohort) (\(names))")
        }
        return pick(
            "\(people.count) i kategorin ”\(category)” är \(people.count == 1 ? "fäst" : "fästa") i \(cohort) (\(names))",
            "\(people.count) of the category \"\(category)\" \(people.count == 1 ? "is" : "are") pinned to \(cohort) (\(names))")
    }
    package func conflictPinSlot(_ person: String, _ cohort: String, _ slot: String) -> String {
        pick("\(person) är fäst i \(cohort) men kan inte komma på \(slot)", "\(person) is pinned to \(cohort) but cannot come on \(slot)")
    }
    package func conflictPinAbsences(_ person: String, _ cohort: String, allowed: Int) -> String {
        let missed = counted(allowed, ("träff", "träffar"), ("session", "sessions"))
        return pick(
            "\(person) är fäst i \(cohort) men är borta från mer än \(missed)",
            "\(person) is pinned to \(cohort) but would miss more than \(missed)")
    }
    package func conflictPinExclusion(_ person: String, _ cohort: String) -> String {
        pick("\(person) är fäst i \(cohort) men hålls också utanför gruppen", "\(person) is both pinned to \(cohort) and kept out of it")
    }
}
