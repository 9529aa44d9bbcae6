/// How far somebody has come on the tour.
struct TourState: Hashable, Sendable {
    /// The number of the present step, from 0; that of all steps at the end.
    private(set) var place = 0
    /// How many steps were done; the others were skipped.
    private(set) var done = 0
    /// How the program stood when it was looked at last; nil until it is seen. Not how it stood when the step began: whoever did something else
    /// first, and took it back, would never come on.
    private var before: TourFacts?

    /// The present step; nil at the end.
    var step: TourStep? { TourStep.allCases.indices.contains(place) ? TourStep.allCases[place] : nil }

    /// Looks whether the step is done, and then goes on to the next.
    mutating func follow(_ now: TourFacts) {
        guard let step else { return }
        guard let before else {
            before = now
            return
        }
        self.before = now
        guard step.isDone(before, now) else { return }
        done += 1
        go(on: now)
    }

    /// Leaves the step undone.
    mutating func skip(_ now: TourFacts?) {
        guard step != nil else { return }
        go(on: now)
    }

    private mutating func go(on now: TourFacts?) {
        place += 1
        before = now
    }
}
