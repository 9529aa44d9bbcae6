// What is wrong with sessions to come.
extension Words {
    /// `träff 2`, `träff 1–3, 5`.
    func sessions(_ numbers: [Int]) -> String {
        var runs: [ClosedRange<Int>] = []
        for number in numbers.sorted() {
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        let text = runs.map {
            $0.count == 1 ? "\($0.lowerBound)" : $0.count == 2 ? "\($0.lowerBound), \($0.upperBound)" : "\($0.lowerBound)–\($0.upperBound)"
        }
        let noun = numbers.count == 1 ? pick("träff", "session") : pick("träff", "sessions")
        return noun + " " + text.joined(separator: ", ")
    }

    func sessionsWithoutVenue(_ cohort: String, _ numbers: [Int], of all: Int) -> String {
        numbers.count == all && all > 1
            ? pick("\(cohort): ingen av \(all) träffar har lokal", "\(cohort): none of \(all) sessions has a venue")
            : pick("\(cohort): \(sessions(numbers)) saknar lokal", "\(cohort): \(sessions(numbers)) without a venue")
    }

    func calledOffButBooked(_ session: String, _ venue: String, state: String) -> String {
        pick(
            "\(session) är inställd, men \(venue) är inte avbokad (\(state))",
            "\(session) is called off, but \(venue) is not cancelled (\(state))")
    }

    func goneButBooked(_ session: String, _ venue: String, day: String, state: String) -> String {
        pick(
            "\(session) finns inte längre, men \(venue) är bokad \(day) (\(state))",
            "\(session) is no longer planned, but \(venue) is booked \(day) (\(state))")
    }

    func tooFewVenues(_ cohort: String, wanted: Int, found: Int) -> String {
        pick(
            "\(cohort) har \(found) olika lokaler; det ska vara minst \(wanted)",
            "\(cohort) has \(found) different venues; there must be at least \(wanted)")
    }

    func requiredVenueTimes(_ cohort: String, _ venue: String, wanted: Int, found: Int) -> String {
        pick(
            "\(cohort) är \(times(found)) i \(venue); det ska vara \(wanted)",
            "\(cohort) is \(times(found)) at \(venue); it must be \(wanted)")
    }

    private func times(_ number: Int) -> String { counted(number, ("gång", "gånger"), ("time", "times")) }

    func leaderTwice(_ leader: String, _ first: String, _ second: String, _ day: String) -> String {
        pick(
            "\(leader) ska leda \(first) och \(second) samtidigt \(day)",
            "\(leader) is down to lead \(first) and \(second) at the same time on \(day)")
    }

    func leaderHurried(_ leader: String, _ first: String, _ second: String, _ day: String, has: Int, needs: Int) -> String {
        pick(
            "\(leader) har \(amount(has, "minut", "minuter")) från \(first) till \(second) \(day); vägen tar omkring \(needs)",
            "\(leader) has \(amount(has, "minute", "minutes")) from \(first) to \(second) on \(day); the way takes about \(needs)")
    }

    func interpreterMissing(_ cohort: String, _ language: String, _ members: Int, _ numbers: [Int]) -> String {
        let who = counted(members, ("deltagare", "deltagare"), ("member", "members"))
        return pick(
            "\(cohort): \(who) behöver tolk (\(language)), som inte är ordnad för \(sessions(numbers))",
            "\(cohort): \(who) \(members == 1 ? "needs" : "need") an interpreter (\(language)), who is not arranged for \(sessions(numbers))"
        )
    }

    func tablesTrouble(_ cohort: String, left: Int, without: Int, _ numbers: [Int], id: String) -> String {
        let what = tablesMisfit(left: left, without: without, numbers)
        return pick(
            "\(cohort): \(what); planera om med meet seat --again least --cohort \(id)",
            "\(cohort): \(what); plan again with meet seat --again least --cohort \(id)")
    }

    func awaySinceSeated(_ person: String, _ cohort: String, _ numbers: [Int]) -> String {
        pick(
            "\(cohort): \(person) är borta från \(sessions(numbers)), det kom fram efter att platsen gavs",
            "\(cohort): \(person) is away from \(sessions(numbers)), which came to light after the seat was given")
    }
}
