/// All numbers of a programme's statistics, one after the other: what a report tells, for spreadsheets and other programs.
public struct FigureList: Sendable {
    /// The numbers, first of the whole programme, then of each cohort.
    public private(set) var figures: [Figure] = []
    private let programme: Programme
    private let cells: MixCells
    private var isOutside: Bool { cells.isOutside }

    /// The numbers of some statistics.
    ///
    /// - Parameter isOutside: whether they leave the house; then those below 5 are hidden, and what would betray them, and numbers that are
    ///   not whole have two decimals: from more it could be reckoned of how many they are made.
    public init(_ statistics: ProgrammeStatistics, _ programme: Programme, isOutside: Bool) {
        self.programme = programme
        cells = MixCells(statistics.mix, programme, isOutside: isOutside)
        addProgramme(statistics)
        for (place, cohort) in statistics.cohorts.enumerated() { add(cohort, place) }
        guard isOutside else { return }
        for place in figures.indices { figures[place].value = figures[place].value.map { ($0 * 100).rounded() / 100 } }
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
        if !isOutside, mix.erased > 0 { add("erased", mix.erased) }
        add("seats", mix.seats.upperBound)
        add("cohorts", mix.cohorts.count)
        if !statistics.cohorts.contains(where: \.mix.isOnlyCounted) {
            figures.append(Figure("mix_energy", Double(mix.energy), isHidden: !cells.tellsEnergy))
        }
        add(statistics.attendance, nil)
        for (place, axis) in programme.axes.enumerated() {
            add(cells.applied(place), axis, "applied", nil)
            add(cells.seated(place), axis, "seated", nil)
            add(cells.waiting(place), axis, "waiting", nil)
            guard axis.kind == .contrast, axis.categories.count == 2 else { continue }
            let isHidden = !cells.tellsExposure(place)
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
        for line in SourceCells(statistics.sources, isOutside: isOutside).lines {
            let name: String
            switch line.name {
            case .known(let text): name = text
            case .unknown: name = ""
            case .others: name = "others"
            }
            for (measure, number) in [("applied", line.applied), ("seated", line.seated), ("waiting", line.waiting)] {
                figures.append(Figure("source_\(measure)", number.map(Double.init), part: name, isHidden: number == nil))
            }
        }
        let months = isOutside ? SmallCells.hidden(statistics.months.map(\.applied) + [statistics.undated]) : []
        for (place, line) in statistics.months.enumerated() {
            let name = "\(line.year)-\(line.month.padded(2))"
            figures.append(Figure("month_applied", Double(line.applied), part: name, isHidden: isOutside && months[place]))
        }
    }

    private mutating func add(_ cohort: CohortStatistics, _ cohortPlace: Int) {
        let id = cohort.cohort
        guard cells.tellsAnything(cohortPlace) else {
            figures.append(Figure("members", nil, cohort: id, isHidden: true))
            return
        }
        add("members", cohort.mix.members, id)
        add("seats", cohort.mix.seats.upperBound, id)
        if !cohort.mix.isOnlyCounted {
            figures.append(Figure("mix_energy", Double(cohort.mix.energy), cohort: id, isHidden: !cells.tellsEnergy(cohortPlace)))
        }
        let isRestHidden = !cells.tellsRest(cohortPlace)
        figures.append(Figure("faultline", cohort.faultline.strength, cohort: id, isHidden: isRestHidden))
        figures.append(Figure("subgroup_width", cohort.subgroups.width, cohort: id, isHidden: isRestHidden))
        for (place, axis) in programme.axes.enumerated() {
            let members = cells.cohort(cohortPlace, place)
            add(members, axis, "members", id)
            guard let attendance = cohort.attendance else { continue }
            let attended = cells.attended(attendance.attended[place], cohort: cohortPlace, place)
            for (index, category) in axis.categories.enumerated() {
                let share = attended.shares[index]
                let isShareHidden = isOutside && share == nil || isRestHidden
                figures.append(
                    Figure("attended_share", share, cohort: id, axis: axis.id, part: category.id.text, isHidden: isShareHidden))
                figures.append(
                    Figure(
                        "attendance", attendance.byAxis[place][index].share, cohort: id, axis: axis.id, part: category.id.text,
                        isHidden: members.counts[index] == nil || isRestHidden))
            }
        }
        if !isRestHidden {
            add(cohort.planned, "planned", id, cohortPlace)
            add(cohort.happened, "met", id, cohortPlace)
        }
        figures.append(Figure("travel_mean_km", cohort.travel.mean.map { $0 / 10 }, cohort: id, isHidden: isRestHidden))
        // The longest way is that of one person.
        figures.append(Figure("travel_longest_km", cohort.travel.longest.map { $0 / 10 }, cohort: id, isHidden: isOutside))
        if let attendance = cohort.attendance {
            add("sessions_held", attendance.sessions.count, id)
            add(attendance.members, id)
            add("study_hours", attendance.studyHours, id)
            add("participant_hours", attendance.personHours, id)
        }
        // Outside, a need of few is not named at all: that somebody needs an interpreter of a language says where somebody is from.
        for line in cohort.needs where !isRestHidden && (!isOutside || line.persons >= SmallCells.limit) {
            let name = line.need.description
            figures.append(Figure("need_persons", Double(line.persons), cohort: id, part: name))
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

    private mutating func add(_ encounters: EncounterStatistics?, _ name: String, _ cohort: CohortID, _ place: Int) {
        guard let encounters else { return }
        add("\(name)_sessions", encounters.sessions, cohort)
        add("\(name)_pairs", encounters.pairs.share, cohort)
        figures.append(
            Figure("\(name)_bridging_pairs", encounters.bridging.share, cohort: cohort, isHidden: !cells.tellsBridging(place)))
        for axis in encounters.bridgingByAxis {
            let isTold = programme.axes.firstIndex { $0.id == axis.axis }.map { cells.tellsBridging(place, axis: $0) } ?? true
            figures.append(
                Figure("\(name)_bridging_pairs", axis.pairs.share, cohort: cohort, axis: axis.axis, isHidden: !isTold))
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
