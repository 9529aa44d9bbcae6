@testable import MeetCore

/// Every text in which something is counted, called with a number: what the golden files of `WordsTests` are made of.
///
/// The architecture tests hold this list against the sources: who writes a text with `counted` or `amount` adds it here.
struct CountedTexts {
    /// The texts by the names of their functions.
    private(set) var all: [(name: String, text: (Words, Int) -> String)] = []

    /// All of them.
    init() {
        addAdviceToExchange()
        addExchangeJSONToPersonForm()
        addPrivacyToStore()
        addTablesToVenues()
        addCommands()
    }

    private mutating func add(_ name: String, _ text: @escaping (Words, Int) -> String) { all.append((name, text)) }

    private mutating func addAdviceToExchange() {
        // Advice
        add("recruitCount") { words, n in words.recruitCount(n, ["Grupp 1", "Grupp 2"]) }
        add("waitAlready") { words, n in words.waitAlready(n) }
        add("couldTakeThePlace") { words, n in words.couldTakeThePlace(n) }
        add("awayTooOften") { words, n in words.awayTooOften(n, n) }
        add("tooFewSeats") { words, n in words.tooFewSeats(coming: n, room: n) }
        add("alikeHaveSeats") { words, n in words.alikeHaveSeats(n, byLottery: true) }
        add("allSteps") { words, n in words.allSteps(adds: n, removals: n, swaps: n) }
        add("days") { words, n in words.days(n) }
        add("replacementsAre") { words, n in words.replacementsAre(n) }
        add("otherCohorts") { words, n in words.otherCohorts(n) }
        // Attendance
        add("hereOf") { words, n in words.hereOf(n, n, late: n) }
        add("guests") { words, n in words.guests(n) }
        add("studyHours") { words, n in words.studyHours(n, minutes: n) }
        add("restWhat") { words, n in words.restWhat(n) }
        add("restMarked") { words, n in words.restMarked(n, "…") }
        // Backups
        add("backupContents") { words, n in words.backupContents(n, n) }
        add("prunedBackups") { words, n in words.prunedBackups(n) }
        add("backupsHold") { words, n in words.backupsHold(n) }
        add("restoreErased") { words, n in words.restoreErased(persons: n, parts: n) }
        add("restoreBrings") { words, n in words.restoreBrings(n, "…", isSure: true) }
        add("restoreBackgrounds") { words, n in words.restoreBackgrounds(n, "…") }
        // Booking
        add("venueSmall") { words, n in words.venueSmall(room: n, members: n, leaders: n) }
        add("venueFewHouses") { words, n in words.venueFewHouses(n, wanted: n) }
        add("venueTooOften") { words, n in words.venueTooOften(n, wanted: 1) }
        add("requiredVenueImpossible") { words, n in words.requiredVenueImpossible("Grupp 1", "Stadshuset", wanted: n, possible: 1) }
        add("requiredVenueTogether") { words, n in
            words.requiredVenueTogether(["Grupp 1", "Grupp 2"], "Stadshuset", wanted: 2, possible: n)
        }
        add("booked") { words, n in words.booked(n, unbooked: n, hard: n, travel: 123 * n, bound: nil, cost: 5500 * n) }
        add("uncountedInTravel") { words, n in words.uncountedInTravel(n) }
        // CalendarFiles
        add("busyTransparent") { words, n in words.busyTransparent(n) }
        add("busyCancelled") { words, n in words.busyCancelled(n) }
        add("busyNoLength") { words, n in words.busyNoLength(n) }
        add("busyOutside") { words, n in words.busyOutside(n) }
        add("busyBrokenLines") { words, n in words.busyBrokenLines(n, first: n) }
        add("busyOurs") { words, n in words.busyOurs(n) }
        add("busyTimes") { words, n in words.busyTimes(n, events: n, venue: "Stadshuset", from: "…", to: "…", new: n, gone: n, isDry: false)
        }
        add("busyWouldClear") { words, n in words.busyWouldClear("Stadshuset", n) }
        add("busyRefused") { words, n in words.busyRefused(n) }
        // Commands
        add("madeDatabase") { words, n in words.madeDatabase("/f/x.db", "…", n) }
        add("nothingImported") { words, n in words.nothingImported(n) }
        add("venueRowsRefused") { words, n in words.venueRowsRefused(n) }
        add("rowsRejected") { words, n in words.rowsRejected(n) }
        add("composed") { words, n in words.composed(mix: n, unfilled: n, hard: n, absences: n, waiting: n) }
        add("knownAbsences") { words, n in words.knownAbsences(n) }
        add("datesMissing") { words, n in words.datesMissing("Grupp 1", n) }
        // Conflicts
        add("conflictWants") { words, n in words.conflictWants("…", isSingle: true, each: n, nil, wanted: n) }
        add("conflictCandidates") { words, n in words.conflictCandidates(n, bySlot: true, absences: n) }
        add("conflictNeeds") { words, n in words.conflictNeeds(n, nil, in: nil) }
        add("conflictAbsences") { words, n in words.conflictAbsences(n, in: nil) }
        add("conflictMisses") { words, n in words.conflictMisses("…", n) }
        add("conflictTogether") { words, n in words.conflictTogether(groups: n) }
        add("conflictApart") { words, n in words.conflictApart(pairs: n) }
        add("conflictPinAbsences") { words, n in words.conflictPinAbsences("…", "Grupp 1", allowed: n) }
        // Draws
        add("search") { words, n in words.search(steps: n, of: n, seconds: nil, wasStopped: false) }
        add("drawScore") { words, n in words.drawScore(mix: n, unfilled: n, hard: n, absences: n) }
        add("poolGone") { words, n in words.poolGone(n) }
        add("drawIsSame") { words, n in words.drawIsSame(lots: n, seats: n) }
        add("pot") { words, n in words.pot(n, lots: n, seats: n) }
        // Exchange
        add("valuesWithoutConsent") { words, n in words.valuesWithoutConsent(rows: n) }
        add("erasedBackgrounds") { words, n in words.erasedBackgrounds(rows: n) }
        add("doubtfulConsent") { words, n in words.doubtfulConsent(rows: n) }
        add("madeIdentifiers") { words, n in words.madeIdentifiers(n) }
    }

    private mutating func addExchangeJSONToPersonForm() {
        // ExchangeJSON
        add("badProgramme") { words, n in words.badProgramme(Array(repeating: "name: …", count: n), isCut: false) }
        add("wrongCount") { words, n in words.wrongCount(expected: n, found: n) }
        add("tooFew") { words, n in words.tooFew(least: n, found: n) }
        // Frame
        add("keptWithoutRejects") { words, n in words.keptWithoutRejects("Åsa Öberg", n, "x.csv") }
        add("paletteNote") { words, n in words.paletteNote(n) }
        add("dueMembers") { words, n in words.dueMembers("Grupp 1", n, before: "ons 20 jan") }
        add("dueRules") { words, n in words.dueRules("Grupp 1", n, before: "ons 20 jan") }
        add("dueDates") { words, n in words.dueDates("Grupp 1", n, n) }
        add("dueSessions") { words, n in words.dueSessions(1, n, n, only: nil) }
        // ImportPreview
        add("probablySame") { words, n in words.probablySame(n) }
        add("likelyQuestion") { words, n in words.likelyQuestion(n) }
        add("likelyMore") { words, n in words.likelyMore(n) }
        add("losesBackground") { words, n in words.losesBackground(n) }
        add("importFacts") { words, n in words.importFacts(rows: n, separator: "…", encoding: "…") }
        add("fateCount") { words, n in words.fateCount("changed", n) }
        add("partialText") { words, n in words.partialText(good: n, bad: n) }
        // Letters
        add("letterCount") { words, n in words.letterCount(n, leaders: n) }
        add("letterWheelchairs") { words, n in words.letterWheelchairs(n) }
        // Mailing
        add("mailingRows") { words, n in words.mailingRows(n) }
        add("mailingWithoutEmail") { words, n in words.mailingWithoutEmail(n) }
        add("mailingProtected") { words, n in words.mailingProtected(n) }
        // Matching
        add("breaksSeats") { words, n in words.breaksSeats("Grupp 1", wanted: 20, found: n) }
        add("breaksAbsences") { words, n in words.breaksAbsences("Åsa Öberg", "Grupp 1", allowed: n, found: n) }
        // Panels
        add("suchShown") { words, n in words.suchShown(n, free: n) }
        add("asGood") { words, n in words.asGood(n) }
        add("replaceable") { words, n in words.replaceable(n) }
        add("cohortCount") { words, n in words.cohortCount(n) }
        // Paper
        add("sheetsWritten") { words, n in words.sheetsWritten(n, "/f") }
        add("sentToPrinter") { words, n in words.sentToPrinter("…", pages: n, copies: n) }
        add("unknownSigns") { words, n in words.unknownSigns(n) }
        // PersonForm
        add("waitsSince") { words, n in words.waitsSince("…", days: n) }
    }

    private mutating func addPrivacyToStore() {
        // Privacy
        add("eraseUndoWhat") { words, n in words.eraseUndoWhat(n) }
        add("erasePartSessions") { words, n in words.erasePartSessions(tables: n, marks: n) }
        add("erasePartKept") { words, n in words.erasePartKept(versions: n, draws: n) }
        add("eraseMentions") { words, n in words.eraseMentions(n) }
        add("dueRule") { words, n in words.dueRule(n, ofPersons: true) }
        add("dueErasesHere") { words, n in words.dueErasesHere(persons: n, parts: n) }
        add("dueErases") { words, n in words.dueErases(persons: n, parts: n, records: n) }
        add("dueErased") { words, n in words.dueErased(persons: n, parts: n, records: n) }
        add("dueRetention") { words, n in words.dueRetention(n, since: "ons 20 jan") }
        add("bookedTogether") { words, n in words.bookedTogether(n, state: "requested") }
        add("dueConsents") { words, n in words.dueConsents(n) }
        add("startPreview") { words, n in words.startPreview("Våren", cohorts: n) }
        // RuleChanges
        add("lossOfAxis") { words, n in words.lossOfAxis("Boende", n) }
        add("lossOfCategory") { words, n in words.lossOfCategory("ungdom", n) }
        add("lossOfCohort") { words, n in words.lossOfCohort("Grupp 1", members: n, fixed: n, versions: n) }
        add("lossOfSessions") { words, n in words.lossOfSessions("Grupp 1", bookings: n, marks: n, tables: n) }
        add("lossOfOrigins") { words, n in words.lossOfOrigins("Boende", n) }
        add("lossOfSlot") { words, n in words.lossOfSlot("onsdag kväll", n) }
        add("lossOfReach") { words, n in words.lossOfReach("Grupp 1", n) }
        add("lossOfSeats") { words, n in words.lossOfSeats("Grupp 1", n) }
        add("recounted") { words, n in words.recounted("Boende", n) }
        add("ruleDateCount") { words, n in words.ruleDateCount(n, wanted: n) }
        // Rules
        add("ruleDatesFitted") { words, n in words.ruleDatesFitted(n, n) }
        add("ruleScarce") { words, n in words.ruleScarce("onsdag kväll", able: n, wanted: n, cohorts: n) }
        // Screens
        add("brokenRules") { words, n in words.brokenRules(n) }
        add("rulesKept") { words, n in words.rulesKept(unmetWishes: n) }
        add("overviewNote") { words, n in words.overviewNote(applied: n, seated: n) }
        add("wroteSheets") { words, n in words.wroteSheets(n, "x.csv", in: "/f") }
        add("wroteList") { words, n in words.wroteList(n, "x.csv", in: "/f") }
        add("wroteRejects") { words, n in words.wroteRejects(n, "x.csv", in: "/f") }
        // SessionTrouble
        add("requiredVenueTimes") { words, n in words.requiredVenueTimes("Grupp 1", "Stadshuset", wanted: n, found: n) }
        add("leaderHurried") { words, n in
            words.leaderHurried("Kim", "Grupp 1, träff 2", "Grupp 2, träff 1", "ons 20 jan", has: n, needs: n)
        }
        add("interpreterMissing") { words, n in words.interpreterMissing("Grupp 1", "…", n, [1, 2]) }
        // Sessions
        add("venueTaken") { words, n in words.venueTaken("Stadshuset", buffer: n, wanting: "Grupp 1, träff 2", having: "Grupp 2, träff 1") }
        add("changeBookVenues") { words, n in words.changeBookVenues(Array(repeating: "Grupp 1", count: n)) }
        add("changeEditBookings") { words, n in words.changeEditBookings(n, "requested", ["Grupp 1"]) }
        add("changeImportBusy") { words, n in words.changeImportBusy("Stadshuset", n) }
        add("changeSeatTables") { words, n in words.changeSeatTables(Array(repeating: "Grupp 1", count: n)) }
        // Sheets
        add("studyForm") { words, n in words.studyForm(people: n, most: 20) }
        // Statistics
        add("travelValue") { words, n in words.travelValue(mean: "4 km", longest: nil, sessions: n, uncounted: n) }
        add("studyHoursValue") { words, n in words.studyHoursValue(n, persons: n) }
        add("erasedOf") { words, n in words.erasedOf(n) }
        // Store
        add("changeImportParticipants") { words, n in words.changeImportParticipants(n) }
        add("changeImportVenues") { words, n in words.changeImportVenues(n) }
        add("changeMoveSeats") { words, n in words.changeMoveSeats(n, ["Grupp 1", "Grupp 2"]) }
        add("changeCompose") { words, n in words.changeCompose(Array(repeating: "Grupp 1", count: n)) }
        add("changeErasePeople") { words, n in words.changeErasePeople(n) }
        add("changeEraseDue") { words, n in words.changeEraseDue(people: n, parts: n) }
        add("changeRestoreVersion") { words, n in words.changeRestoreVersion(Array(repeating: "Grupp 1", count: n), "Före") }
    }

    private mutating func addCommands() {
        add("nobodyAway") { words, n in words.nobodyAway(n) }
        add("sharedByMany") { words, n in words.sharedByMany(n) }
        add("peopleFound") { words, n in words.peopleFound(n) }
        add("programmeIs") { words, n in words.programmeIs("Våren 2027", n) }
        add("workMix") { words, n in words.workMix(1234, hard: n) }
        add("workSheets") { words, n in words.workSheets(n) }
        add("versionKeptAs") { words, n in words.versionKeptAs("Före", n) }
        add("notAllReturn") { words, n in words.notAllReturn(elsewhere: n, excluded: n) }
        // The plain mode, and what a step does beside the energy
        add("plainComposing") { words, n in
            words.plainComposing(Array(repeating: "Grupp 1", count: n), seated: n, of: n).joined(separator: " ")
        }
        add("plainUnderstoodRest") { words, n in words.plainUnderstoodRest("…", n) }
        add("otherEffects") { words, n in words.otherEffects(hard: n, unfilled: -n, absences: n).joined(separator: ", ") }
        add("fewerAbsences") { words, n in words.otherEffects(hard: 0, unfilled: 0, absences: -n).joined() }
    }

    private mutating func addTablesToVenues() {
        // Tables
        add("pairsMetTimes") { words, n in words.pairsMetTimes([n, n, n]) }
        add("tablesMisfit") { words, n in words.tablesMisfit(left: n, without: n, [1, 2]) }
        // TablesScreen
        add("tablesSoFar") { words, n in words.tablesSoFar(n, n) }
        add("fewestMoved") { words, n in words.fewestMoved(n) }
        add("newestFaces") { words, n in words.newestFaces(n) }
        // Venues
        add("venuesPlanned") { words, n in
            words.venuesPlanned(booked: n, of: n, travel: "…", isLeast: true, bound: nil, troubles: n, cohorts: n)
        }
    }
}
