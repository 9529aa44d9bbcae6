import Testing

@testable import MeetCore
@testable import MeetTUI

/// A coordinator asks for advice, reasons and recruits, and does what the panels say.
struct PanelStoryTests {
    /// The step under the cursor.
    private func step(_ story: Story) throws -> SingleStep {
        guard case .step(let step, _, _, _) = story.state.compose.panel?.selected else { throw Missing.step }
        return step
    }

    private enum Missing: Error { case step, plan, member }

    /// Moves to the first row that is right.
    private func go(_ story: inout Story, to isRight: (PanelRow) -> Bool) throws {
        let rows = try #require(story.state.compose.panel?.rows)
        guard let place = rows.firstIndex(where: isRight) else { throw Missing.member }
        story.press(.home)
        story.press(.down, times: place)
    }

    @Test func theBestStepStandsFirstAndDoesWhatItSays() throws {
        var story = Story()
        story.press(.character("3"), .character("s"))
        #expect(story.shows("Råd: Grupp 1"))
        let advice = CohortAdvice(for: 0, in: try story.desk().working, nameRank: try story.desk().nameRank)
        let first = try step(story)
        #expect(first == advice.first(1, of: advice.steps).first)
        let before = try story.desk()
        // The meters show what the step would do before it is done.
        #expect(story.shows("Energi \(before.working.mix(0)) → \(before.working.mix(0) + first.effect.mix) med steget"))
        story.press(.enter)
        #expect(try story.energy() == before.working.mix(0) + first.effect.mix)
        #expect(story.store.log.count == 1 && story.message.hasSuffix("u ångrar"))
        // The panel is that of the cohort as it is now.
        let next = CohortAdvice(for: 0, in: try story.desk().working, nameRank: try story.desk().nameRank)
        #expect(try step(story) == next.first(1, of: next.steps).first)
        story.press(.character("u"))
        #expect(try story.desk().working.composition == before.working.composition)
        #expect(try step(story) == first)
        story.press(.escape)
        #expect(story.state.compose.panel == nil)
        story.expectSound(plainScore: true)
    }

    @Test func whatEachStepDoesIsWhatAPlainRecomputationGives() throws {
        var story = Story()
        story.press(.character("3"), .character("]"), .character("]"), .character("]"), .character("s"))
        let desk = try story.desk()
        for row in try #require(story.state.compose.panel?.rows) {
            guard case .step(let step, _, let breaks, let mends) = row else { continue }
            var working = desk.working
            let before = working.score
            for person in step.leaving { working.seat(person, in: nil) }
            for person in step.entering { working.seat(person, in: 3) }
            #expect(ScoreEffect(from: before, to: working.score) == step.effect)
            #expect(breaks.count - mends.count == step.effect.hard || step.effect.hard == 0)
        }
    }

    @Test func swapsFollowOneAnotherUntilNoneHelps() throws {
        var story = Story()
        story.press(.character("3"), .character("s"))
        var energies = [try story.energy()]
        for _ in 0..<40 {
            guard case .step(let step, _, _, _) = story.state.compose.panel?.rows?.first, step.effect < .zero else { break }
            story.press(.home, .enter)
            energies.append(try story.energy())
        }
        #expect(energies.count > 3 && energies.count < 40)
        #expect(story.rows.count { $0.contains("Inget enskilt steg gör gruppen bättre.") } == 1, "said, and not twice")
        story.press(.character("u"), times: energies.count - 1)
        #expect(try story.energy() == energies[0] && story.store.data == SampleTerm.composed)
    }

    @Test func aPinnedMemberIsNotSwappedAway() throws {
        var story = Story()
        story.press(.character("3"), .tab)
        let desk = try story.desk()
        let pinned = try #require(story.state.compose.members.firstIndex { desk.working.isPinned($0, to: 0) })
        story.press(.down, times: pinned)
        story.press(.character("w"), .enter)
        #expect(story.store.log.isEmpty && story.message.contains("är fäst i gruppen"))
    }

    @Test func whoBestTakesAMembersPlaceIsFoundFromTheMember() throws {
        var story = Story()
        story.press(.character("3"), .character("w"))
        #expect(story.message == "Ställ markören på en deltagare först (Tab).")
        story.press(.tab, .down, .down, .down, .character("w"))
        let member = try #require(story.state.compose.candidate)
        let name = try story.candidate()
        #expect(story.shows("Ersättare för \(name) i Grupp 1"))
        let first = try step(story)
        #expect(first.leaving == [member] && !first.entering.isEmpty)
        story.press(.enter)
        #expect(try story.desk().working.cohort(of: member) == nil)
        for person in first.entering { #expect(try story.desk().working.cohort(of: person) == 0) }
        #expect(story.store.log.count == 1)
        story.press(.character("u"))
        #expect(story.store.data == SampleTerm.composed)
    }

    @Test func theExplanationAddsUpAndLeadsFromMemberToMember() throws {
        var story = Story()
        story.press(.character("3"), .tab, .character("e"))
        let rows = try #require(story.state.compose.panel?.rows)
        let sum = rows.reduce(0) { total, row in if case .term(let term) = row { total + term.energy } else { total } }
        #expect(try sum == story.energy())
        let name = try story.candidate()
        #expect(story.rows.contains { $0.contains(name) } && story.shows("inga regelbrott"))
        try go(&story) { if case .member = $0 { true } else { false } }
        guard case .member(let person, _) = story.state.compose.panel?.selected else { throw Missing.member }
        story.press(.enter)
        #expect(story.state.compose.panel?.subject == .explanation(try story.desk().person(person).id))
        #expect(story.shows(try story.desk().person(person).shownName) && story.store.log.isEmpty)
        story.press(.character("e"))
        #expect(story.state.compose.panel == nil)
    }

    @Test func anApplicantHasTheReasonWhyNot() throws {
        var story = Story()
        story.press(.character("3"), .end, .character("e"))
        // The last applicant is the one excluded.
        #expect(story.shows("hålls utanför gruppen"))
    }

    @Test func rulesThatCollideAreToldWithTheirNumbers() throws {
        var data = SampleTerm.composed
        data.programme.axes[1].categories[1].minimum = 20
        var story = Story(data)
        story.press(.character("3"), .character("e"))
        #expect(story.shows("Regler som inte kan hållas tillsammans"))
        let rows = try #require(story.state.compose.panel?.rows)
        #expect(rows.contains { if case .conflict(let conflict) = $0 { conflict.wanted == 20 } else { false } })
    }

    @Test func whomToRecruitIsToldAndWhoIsLikeThatIsShown() throws {
        var story = Story()
        story.press(.character("3"), .character("]"), .character("r"))
        #expect(story.shows("Rekrytera till Grupp 2"))
        let rows = try #require(story.state.compose.panel?.rows)
        let desk = try story.desk()
        let plans = RecruitAdvice(CohortAdvice(for: 1, in: desk.working, nameRank: desk.nameRank))
        let told = rows.compactMap { row -> RecruitPlan? in if case .plan(let plan) = row { plan } else { nil } }
        #expect(told.prefix(plans.plans.count) == plans.plans[...] && !told.isEmpty)
        story.press(.enter)
        if told[0].profiles[0].waiting > 0 {
            #expect(story.state.compose.panel == nil && !story.state.compose.filter.text.isEmpty)
            #expect(!story.state.compose.applicants.persons.isEmpty)
        } else {
            #expect(story.message == "Ingen sådan väntar: någon behöver rekryteras. n fyller i en ny person.")
        }
    }

    /// Who is recruited begins as was sought, and stands in the cohort's list once they are kept.
    @Test func whoIsRecruitedIsFilledInAsSoughtAndThenStandsAtTheCohort() throws {
        var story = Story()
        story.press(.character("3"), .character("]"), .character("r"))
        let rows = try #require(story.state.compose.panel?.rows)
        guard case .plan(let plan) = try #require(rows.first) else { throw Missing.plan }
        let profile = try #require(plan.profiles.first { $0.waiting == 0 } ?? plan.profiles.first)
        let programme = try story.desk().programme
        story.press(.character("n"))
        #expect(story.state.screen == .people && story.shows("Ny person till Grupp 2"))
        story.type("Ny Rekryt")
        let field = { (story: Story) -> PersonField? in
            guard case .form(let form) = story.state.people.panel else { return nil }
            return form.state.focus
        }
        while let here = field(story), here != .consent { story.press(.down) }
        story.type("ja")
        story.press(.control("s"))
        let added = try #require(try story.desk().data.people.first { $0.name == "Ny Rekryt" })
        for value in profile.values {
            let axis = programme.axes[value.axis]
            if axis.from == nil { #expect(added.values[axis.id] == value.category.map { axis.categories[$0].id }, "\(axis.id)") }
        }
        #expect(!added.values.isEmpty && added.available == [programme.cohorts[1].slot])
        // And then a key gives the seat.
        #expect(story.state.screen == .compose && story.state.compose.cohort == 1 && story.state.compose.panel == nil)
        #expect(try story.candidate() == added.shownName)
        // The cohort is full: who would go for them is marked, and what the swap does is shown before it is done.
        let leaver = try #require(plan.leaving.first)
        #expect(try story.state.compose.marked == story.desk().person(leaver).id)
        story.press(.character(" "))
        let place = try #require(try story.desk().problem.index(of: added.id))
        #expect(try story.desk().working.cohort(of: place) == 1 && story.energy() == plan.energy)
        story.expectSound()
    }

    /// What was sought is nobody's answer: without consent nothing of it is kept.
    @Test func withoutConsentNothingThatWasSoughtIsKept() throws {
        var story = Story()
        story.press(.character("3"), .character("r"), .character("n"))
        story.type("Ny Rekryt")
        story.press(.control("s"))
        let added = try #require(try story.desk().data.people.first { $0.name == "Ny Rekryt" })
        #expect(added.values.isEmpty && added.consent == .none)
    }

    /// The number that is told is of those who are bound to nobody; the list finds by words, and shows others too.
    @Test func whereTheListHasOthersThanWereCountedThatIsSaid() throws {
        var said: Set<Bool> = []
        for turns in 0..<4 {
            var story = Story()
            story.press(.character("3"))
            for _ in 0..<turns { story.press(.character("]")) }
            story.press(.character("r"))
            let rows = try #require(story.state.compose.panel?.rows)
            for (place, row) in rows.enumerated() {
                guard case .plan(let plan) = row, let such = plan.profiles.first, such.waiting > 0 else { continue }
                var story = story
                story.press(.home)
                while let panel = story.state.compose.panel, panel.list.selected < place { story.press(.down) }
                story.press(.enter)
                let shown = story.state.compose.applicants.persons.count
                #expect(shown >= such.waiting)
                let free = such.waiting == 1 ? "fri" : "fria"
                let sentence = "\(shown) visas; \(such.waiting) av dem är helt \(free) att ge plats."
                #expect(story.message == (shown == such.waiting ? "" : sentence))
                said.insert(shown == such.waiting)
            }
        }
        #expect(said.contains(false))
    }

    @Test func aPanelFollowsWhatIsDoneUnderIt() throws {
        for key in ["s", "e", "r", "v"] {
            var story = Story()
            story.press(.character("3"), .character(Character(key)), .character("]"))
            #expect(story.shows("Grupp 2") && story.state.compose.panel?.isCurrent(story.state.compose.moment) == true)
            let fresh = story.rows
            story.press(.character(Character(key)), .character(Character(key)))
            // The explanation opened anew is also about the person under the cursor, who is another.
            if key != "e" { #expect(story.rows == fresh, "\(key)") }
            story.expectSound()
        }
    }

    @Test func noKeyWaitsForAPanelAndLateAnswersAreDropped() throws {
        var story = Story()
        story.press(.character("3"))
        story.isSlow = true
        story.press(.character("s"))
        #expect(story.shows("räknar …") && story.state.compose.panel?.rows == nil)
        story.press(.enter)
        #expect(story.store.log.isEmpty)
        // Before the answer comes one turns to another cohort: the advice for the first is of no use any more.
        story.press(.character("]"))
        let questions = story.waiting.compactMap { effect -> ComposeJob? in
            if case .work(_, let job) = effect, job.question == .panel(.advice) { job } else { nil }
        }
        #expect(questions.map(\.cohort) == [0, 1])
        story.answerNext()
        #expect(story.state.compose.panel?.rows == nil)
        story.answerAll()
        let advice = CohortAdvice(for: 1, in: try story.desk().working, nameRank: try story.desk().nameRank)
        #expect(try step(story) == advice.first(1, of: advice.steps).first)
        // What was worked out before a change is seen, but not done.
        story.press(.enter, .enter)
        #expect(story.message.hasPrefix("Räknar om efter ändringen"))
        story.answerAll()
        #expect(story.store.log.count == 1)
        story.expectSound(plainScore: true)
    }

    @Test func whileAMatchRunsPanelsAreLookedAtAndNothingIsDone() throws {
        var story = Story()
        story.press(.character("3"), .character("m"), .character("s"), .enter)
        #expect(story.message.hasPrefix("Grupperna sätts samman just nu") && story.store.log.isEmpty)
        story.matchComes(to: SampleTerm.deal(story.store.data, seats: ["c001": 21]), used: 0.5)
        #expect(story.state.compose.panel?.isCurrent(story.state.compose.moment) == true)
        // Esc closes what lies on top; the next one stops the match.
        story.press(.escape)
        #expect(story.state.compose.panel == nil && story.waiting.last != .stopMatch)
        story.press(.escape)
        #expect(story.waiting.last == .stopMatch)
        try story.finishMatch()
        story.expectSound(plainScore: true)
    }

    @Test func whatIsToldOfACohortAsItWasKeepsItsNumbersUntilItIsWorkedOutAnew() throws {
        for key in ["s", "e"] {
            var story = Story(rows: 60)
            story.press(.character("3"), .character(Character(key)))
            let desk = try story.desk()
            let frame = PanelLayout(
                try #require(story.state.compose.panel).subject, story.state.frame.screen, axes: desk.programme.axes.count
            ).table
            let told = story.rows[frame.rowRange]
            story.isSlow = true
            let member = try #require(desk.working.memberIndices(0).first { !desk.working.isPinned($0, to: 0) })
            story.store.save([.unseat(desk.person(member).id, "c001")])
            story.reload()
            #expect(try story.energy() != desk.working.mix(0) && story.shows("räknar …"))
            #expect(story.rows[frame.rowRange] == told)
            story.answerAll()
            #expect(story.rows[frame.rowRange] != told)
        }
    }

    @Test func aPanelOpenedDuringAMatchIsWorkedOutOnceAtATime() throws {
        var story = Story()
        story.press(.character("3"), .character("m"))
        story.isSlow = true
        story.press(.character("s"))
        for (step, seats) in [20, 21, 22].enumerated() {
            story.matchComes(to: SampleTerm.deal(story.store.data, seats: ["c001": seats]), used: 0.1 * Double(step + 1))
        }
        func asked() -> Int { story.waiting.count { if case .work = $0 { true } else { false } } }
        #expect(asked() == 1)
        story.answerNext()
        // What came is shown although the cohort has changed since, and only then is the next asked for.
        #expect(story.state.compose.panel?.rows?.isEmpty == false && asked() == 1)
        story.answerNext()
        #expect(asked() == 0 && story.state.compose.panel?.isCurrent(story.state.compose.moment) == true)
    }

    @Test func aRuleThatIsKeptBetterIsNoReasonAgainstAnApplicant() throws {
        var data = SampleTerm.composed
        let excluded = try #require(data.pins.excluded.first { $0.value.contains("c001") }?.key)
        let axis = try #require(data.programme.axes.firstIndex { axis in data.people.first { $0.id == excluded }?.values[axis.id] != nil })
        let category = try #require(data.people.first { $0.id == excluded }?.values[data.programme.axes[axis].id])
        let place = try #require(data.programme.axes[axis].index(of: category))
        // There are too few of the applicant's category: a seat would mend some of that.
        data.programme.axes[axis].categories[place].minimum = 20
        var story = Story(data, rows: 60, columns: 200)
        story.press(.character("3"), .end)
        let desk = try story.desk()
        #expect(try desk.person(#require(story.state.compose.candidate)).id == excluded)
        let rule = BrokenRule(rule: .exclusion, cohort: "c001", persons: [excluded])
        #expect(story.shows("! " + rule.sentence(Words(.swedish), desk.programme) { desk.name(of: $0) }))
    }

    @Test func aDatabaseThatIsOnlyReadShowsAdviceAndTakesNone() {
        var story = Story(isReadOnly: true)
        story.press(.character("3"), .character("s"), .enter)
        #expect(story.message.hasPrefix("Skrivskyddad") && story.store.log.isEmpty)
    }
}
