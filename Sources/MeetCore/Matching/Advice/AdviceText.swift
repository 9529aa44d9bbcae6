/// Makes the sentences of advice: turns places in the problem into names, and asks the words.
package struct AdviceText {
    private let words: Words
    private let problem: MatchingProblem
    private let name: (Int) -> String

    /// - Parameter name: the shown name of a person by index.
    package init(_ words: Words, _ problem: MatchingProblem, name: @escaping (Int) -> String) {
        self.words = words
        self.problem = problem
        self.name = name
    }

    private var code: String { words.language.code }
    private var axes: [Axis] { problem.programme.axes }

    /// The shown names of persons.
    package func names(_ persons: [Int]) -> [String] { persons.map(name) }

    /// The name of a cohort's slot.
    package func slot(_ cohort: Int) -> String {
        let slot = problem.programme.cohorts[cohort].slot
        return problem.programme.name(of: slot, code)
    }

    /// An effect as a sentence, such as "energy 46 → 31, 1 empty seat fewer".
    package func effect(_ effect: ScoreEffect, energy: Int) -> String {
        ([words.energyChange(from: energy, to: energy + effect.mix)] + others(effect)).joined(separator: ", ")
    }

    /// What an effect is beside the energy.
    package func others(_ effect: ScoreEffect) -> [String] {
        words.otherEffects(hard: effect.hard, unfilled: effect.unfilled, absences: effect.absences)
    }

    /// Those whom a plan is about, each kind once with its number.
    package func profiles(_ plan: RecruitPlan) -> [String] {
        var people: [(profile: RecruitProfile, count: Int)] = []
        for profile in plan.profiles {
            if let known = people.firstIndex(where: { $0.profile == profile }) {
                people[known].count += 1
            } else {
                people.append((profile, 1))
            }
        }
        return people.map { words.recruitCount($0.count, $0.profile.values.map(value)) }
    }

    /// Whom to recruit for a cohort, when, and what that would do.
    package func recruit(_ plan: RecruitPlan, for cohort: Int) -> String {
        let effect = effect(plan.effect, energy: plan.energy - plan.effect.mix)
        var text = words.recruit(profiles(plan), slot: slot(cohort), effect: effect, inPlaceOf: names(plan.leaving))
        var remarks: [String] = []
        if plan.isProven { remarks.append(words.provenBest) }
        if plan.profiles.count == 1, let waiting = plan.profiles.first?.waiting, waiting > 0 { remarks.append(words.waitAlready(waiting)) }
        if !remarks.isEmpty { text += " (" + remarks.joined(separator: "; ") + ")" }
        return text
    }

    private func value(_ value: RecruitProfile.Value) -> String {
        let axis = axes[value.axis]
        if let category = value.category { return axis.categories[category].name(code) }
        guard axis.kind == .contrast else { return words.noCategory(axis.name(code)) }
        return words.neitherPole(axis.categories[0].name(code), axis.categories[1].name(code))
    }

    /// What is counted.
    package func term(_ kind: TermShare.Kind) -> String {
        switch kind {
        case .balance(let axis): return words.balanceOf(axes[axis].categories[0].name(code), axes[axis].categories[1].name(code))
        case .count(let axis, let category): return words.numberOf(axes[axis].categories[category].name(code))
        case .crossing(let first, let second): return words.crossingOf(axes[first].name(code), axes[second].name(code))
        }
    }

    /// Who of those alike has a seat, and how that was decided.
    package func alike(_ alike: Alike) -> String {
        words.alike(seated: alike.seated, of: alike.all, byLottery: alike.selection == .lottery)
    }

    /// Why a person does not sit in a cohort, and what it would take.
    package func whyNot(_ why: WhyNot) -> String {
        var parts = why.obstacles.map { obstacle($0, why.cohort) }
        if why.obstacles.isEmpty { parts.append(words.seatIsFree(effect(why.add, of: why))) }
        if let swap = why.swap, !why.obstacles.isEmpty {
            parts.append(words.bestSwap(names(swap.leaving), effect(swap.effect, of: why)))
        }
        return parts.joined(separator: "; ")
    }

    /// The effect of an exchange between two cohorts is said for both together.
    private func effect(_ effect: ScoreEffect, of why: WhyNot) -> String {
        guard why.from != nil else { return self.effect(effect, energy: why.energy) }
        return ([words.energyOfBoth(effect.mix)] + others(effect)).joined(separator: ", ")
    }

    /// A reason why a person does not sit in a cohort.
    package func obstacle(_ obstacle: SeatObstacle, _ cohort: Int) -> String {
        switch obstacle {
        case .slot: return words.cannotCome(slot(cohort))
        case .away(let dates, let allowed): return words.awayTooOften(dates, allowed)
        case .excluded: return words.isKeptOut
        case .pinned(let other): return words.isPinnedTo(problem.programme.cohorts[other].name)
        case .apart(let persons): return words.apartFrom(names(persons))
        case .companions(let persons): return words.companionsCannot(names(persons))
        case .companionsElsewhere(let persons): return words.companionsElsewhere(names(persons))
        case .limit(let rule):
            return rule.sentence(words, problem.programme) { id in problem.index(of: id).map(name) ?? id.text }
        case .full(let seats): return words.allSeatsTaken(seats)
        case .tooMany(let coming, let room): return words.tooFewSeats(coming: coming, room: room)
        case .drawn(let alike): return words.alikeHaveSeats(alike, byLottery: problem.programme.selection == .lottery)
        }
    }
}
