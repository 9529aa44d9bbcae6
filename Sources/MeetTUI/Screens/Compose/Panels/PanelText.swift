import MeetCore

/// The words of a panel's rows: what stands in its columns, and the whole sentence of the row that is selected.
struct PanelText {
    let desk: Desk
    let cohort: Int
    let words: Words
    let versions: [CompositionVersion]
    /// The numbers of the cohort that the rows are of, and its energy then.
    let meter: CohortMeter
    var energy: Int { meter.energy.now }
    let advice: AdviceText

    init(_ desk: Desk, _ cohort: Int, _ words: Words, versions: [CompositionVersion], meter: CohortMeter? = nil) {
        self.desk = desk
        self.cohort = cohort
        self.words = words
        self.versions = versions
        self.meter = meter ?? CohortMeter(desk.working, cohort: cohort)
        let people = desk.data.people
        advice = AdviceText(words, desk.problem) { people[$0].shownName }
    }

    var code: String { words.language.code }
    var axes: [Axis] { desk.programme.axes }
    func name(_ person: Int) -> String { desk.person(person).shownName }
    func names(_ persons: [Int]) -> String { persons.map(name).joined(separator: ", ") }
    func broken(_ rule: BrokenRule) -> String { rule.sentence(words, desk.programme) { desk.name(of: $0) } }
    func change(_ effect: ScoreEffect) -> String { "\(energy) → \(energy + effect.mix)" }

    /// The title of a panel.
    func title(_ subject: PanelSubject) -> String {
        let cohort = desk.programme.cohorts[cohort].name
        switch subject {
        case .advice: return words.adviceTitle(cohort)
        case .replacements(let person): return words.replacementTitle([desk.name(of: person)], cohort)
        case .recruits: return words.recruitTitle(cohort)
        case .explanation: return words.explanationTitle(cohort)
        case .versions: return words.versionsTitle
        case .comparison(let left, let right): return words.comparisonTitle(cohort, side(left), side(right))
        }
    }

    /// The columns of a panel.
    func columns(_ subject: PanelSubject) -> [Table.Column] {
        switch subject {
        case .advice, .replacements:
            return [
                .init(words.outColumn, .atLeast(10, share: 1), priority: 8), .init(words.inColumn, .atLeast(10, share: 1), priority: 8),
                .init(words.energyColumn, .fixed(11), .right, priority: 9), .init(words.alikeColumn, .fixed(8), .right, priority: 3),
                .init(words.otherColumn, .atLeast(12, share: 1), priority: 2),
            ]
        case .recruits:
            return [.init(words.whomColumn, .share(1), priority: 9), .init(words.energyColumn, .fixed(11), .right, priority: 8)]
        case .explanation: return [.init("", .share(1), priority: 9), .init(words.energyColumn, .fixed(11), .right, priority: 8)]
        case .versions:
            return [
                .init(words.name, .atLeast(14, share: 2), priority: 9), .init(words.cohorts, .atLeast(8, share: 1), priority: 5),
                .init(words.keptColumn, .fixed(16), priority: 4), .init(words.energyColumn, .fixed(11), .right, priority: 8),
            ]
        case .comparison(let left, let right):
            return [
                .init("", .share(2), priority: 9), .init(side(left), .atLeast(12, share: 1), .right, priority: 8),
                .init(side(right), .atLeast(12, share: 1), .right, priority: 7),
            ]
        }
    }

    /// What a side of a comparison is called.
    func side(_ side: PanelSubject.Side) -> String {
        switch side {
        case .now: return words.sideNow
        case .version(let number): return versions.first { $0.number == number }?.name ?? "\(number)"
        }
    }
}
