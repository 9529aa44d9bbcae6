/// All numbers of a programme's statistics, one after the other: what a report tells, for spreadsheets and other programs.
public struct FigureList: Sendable {
    /// The numbers, first of the whole programme, then of each cohort.
    public private(set) var figures: [Figure] = []
    private let programme: Programme
    private let isOutside: Bool

    /// The numbers of some statistics.
    ///
    /// - Parameter isOutside: whether they leave the house; then those below 5 are hidden, and what would betray them.
    public init(_ statistics: ProgrammeStatistics, _ programme: Programme, isOutside: Bool) {
        self.programme = programme
        self.isOutside = isOutside
        addProgramme(statistics)
        for cohort in statistics.cohorts { add(cohort) }
    }

    private mutating func add(_ measure: String, _ value: Double?, _ cohort: CohortID? = nil) {
        figures.append(Figure(measure, value, cohort: cohort))
    }

    private mutating func add(_ measure: String, _ value: Int, _ cohort: CohortID? = nil) { add(measure, Double(value), cohort) }

    private mutating func addProgramme(_ statistics: ProgrammeStatistics) {
        let mix = statistics.mix
        add("applied", mix.appliedCount)
        add("seated", mix.seatedCount)
        add("waiting", mix.appliedCount - mix.seatedCount)
        add("seats", mix.seats.upperBound)
        add("cohorts", mix.cohorts.count)
        add("mix_energy", mix.energy)
        add(statistics.attendance, nil)
        for (place, axis) in programme.axes.enumerated() {
            let cells =
                isOutside
                ? AxisCells.outside(applied: mix.applied[place], seated: mix.seated[place], waiting: mix.waiting[place])
                : (AxisCells(mix.applied[place]), AxisCells(mix.seated[place]), AxisCells(mix.waiting[place]))
            for (name, cells) in [("applied", cells.0), ("seated", cells.1), ("waiting", cells.2)] { add(cells, axis, name, nil) }
            guard axis.kind == .contrast, axis.categories.count == 2 else { continue }
            let isHidden = cells.1.hidesAnything
            for own in 0...1 {
                let part = axis.categories[own].id.text
                figures += [("exposure", 1 - own), ("isolation", own)].map { measure, other in
                    Figure(measure, mix.exposure(axis: place, of: own, to: other), axis: axis.id, part: part, isHidden: isHidden)
                }
            }
            figures.append(Figure("dissimilarity", statistics.dissimilarity(axis: place), axis: axis.id, isHidden: isHidden))
        }
        addSources(statistics)
    }

    private mutating func addSources(_ statistics: ProgrammeStatistics) {
        let sources = statistics.sources
        let hidden = isOutside ? SmallCells.hidden(sources.map { [$0.seated, $0.waiting] }) : sources.map { _ in [false, false] }
        let sums = isOutside ? SmallCells.hidden(sources.map(\.applied)) : sources.map { _ in false }
        for (place, line) in sources.enumerated() {
            figures.append(Figure("source_applied", Double(line.applied), part: line.source, isHidden: sums[place]))
            figures.append(Figure("source_seated", Double(line.seated), part: line.source, isHidden: hidden[place][0] || sums[place]))
            figures.append(Figure("source_waiting", Double(line.waiting), part: line.source, isHidden: hidden[place][1] || sums[place]))
        }
        let months = isOutside ? SmallCells.hidden(statistics.months.map(\.applied) + [statistics.undated]) : []
        for (place, line) in statistics.months.enumerated() {
            let name = "\(line.year)-" + (line.month < 10 ? "0" : "") + "\(line.month)"
            figures.append(Figure("month_applied", Double(line.applied), part: name, isHidden: isOutside && months[place]))
        }
    }

    private mutating func add(_ cohort: CohortStatistics) {
        let id = cohort.cohort
        add("members", cohort.mix.members, id)
        add("seats", cohort.mix.seats.upperBound, id)
        add("mix_energy", cohort.mix.energy, id)
        add("faultline", cohort.faultline.strength, id)
        add("subgroup_width", cohort.subgroups.width, id)
        for (place, axis) in programme.axes.enumerated() {
            let mix = cohort.mix.axes[place]
            add(isOutside ? AxisCells(outside: mix) : AxisCells(mix), axis, "members", id)
            guard let attendance = cohort.attendance else { continue }
            let hidden = isOutside ? SmallCells.hidden(mix.counts + [mix.neither]) : (mix.counts + [mix.neither]).map { _ in false }
            let attended = AxisCells(attendance.attended[place], hidden: hidden)
            for (index, category) in axis.categories.enumerated() {
                figures.append(
                    Figure(
                        "attended_share", attended.shares[index], cohort: id, axis: axis.id, part: category.id.text, isHidden: hidden[index]
                    ))
                figures.append(
                    Figure(
                        "attendance", attendance.byAxis[place][index].share, cohort: id, axis: axis.id, part: category.id.text,
                        isHidden: hidden[index]))
            }
        }
        add(cohort.planned, "planned", id)
        add(cohort.happened, "met", id)
        add("travel_mean_km", cohort.travel.mean.map { $0 / 10 }, id)
        add("travel_longest_km", cohort.travel.longest.map { $0 / 10 }, id)
        if let attendance = cohort.attendance {
            add("sessions_held", attendance.sessions.count, id)
            add(attendance.members, id)
            add("study_hours", attendance.studyHours, id)
            add("participant_hours", attendance.personHours, id)
        }
        for line in cohort.needs {
            let name = line.need.description
            let isHidden = isOutside && line.persons < SmallCells.limit
            figures.append(Figure("need_persons", Double(line.persons), cohort: id, part: name, isHidden: isHidden))
            figures.append(Figure("need_met", line.share, cohort: id, part: name))
        }
    }

    private mutating func add(_ cells: AxisCells, _ axis: Axis, _ measure: String, _ cohort: CohortID?) {
        for (index, category) in axis.categories.enumerated() {
            let isHidden = cells.counts[index] == nil
            figures.append(
                Figure(
                    measure, cells.counts[index].map(Double.init), cohort: cohort, axis: axis.id, part: category.id.text, isHidden: isHidden
                ))
            figures.append(
                Figure("\(measure)_share", cells.shares[index], cohort: cohort, axis: axis.id, part: category.id.text, isHidden: isHidden))
        }
        figures.append(
            Figure(
                measure, cells.neither.map(Double.init), cohort: cohort, axis: axis.id, part: "neither", isHidden: cells.neither == nil))
        figures.append(Figure("\(measure)_blau", cells.blau, cohort: cohort, axis: axis.id, isHidden: cells.hidesAnything))
        figures.append(
            Figure("\(measure)_blau_relative", cells.relativeBlau, cohort: cohort, axis: axis.id, isHidden: cells.hidesAnything))
    }

    private mutating func add(_ encounters: EncounterStatistics?, _ name: String, _ cohort: CohortID) {
        guard let encounters else { return }
        add("\(name)_sessions", encounters.sessions, cohort)
        add("\(name)_pairs", encounters.pairs.share, cohort)
        add("\(name)_bridging_pairs", encounters.bridging.share, cohort)
        for axis in encounters.bridgingByAxis {
            figures.append(Figure("\(name)_bridging_pairs", axis.pairs.share, cohort: cohort, axis: axis.axis))
        }
        add("\(name)_partners_least", encounters.partners.map { Double($0.least) }, cohort)
        add("\(name)_partners_mean", encounters.partners?.mean, cohort)
        add("\(name)_repeats", encounters.repeats, cohort)
    }

    private mutating func add(_ presence: PresenceCount, _ cohort: CohortID?) {
        guard presence.expected > 0 else { return }
        add("attendance_expected", presence.expected, cohort)
        add("attendance_attended", presence.attended, cohort)
    }
}
