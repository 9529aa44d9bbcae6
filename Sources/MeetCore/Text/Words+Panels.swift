// What the Compose screen says beside its lists: orders, what is worst, and its panels.
extension Words {
    // MARK: Orders

    package var orderByEffect: String { pick("efter effekt", "by effect") }
    package var orderByName: String { pick("efter namn", "by name") }
    package var orderByWaiting: String { pick("efter väntetid", "by waiting time") }
    package func orderBy(_ axis: String) -> String { pick("efter \(axis)", "by \(axis)") }

    // MARK: What is worst

    /// The line of what costs a cohort most; the part is that of its energy.
    package func worst(_ what: String, _ part: Int, of energy: Int) -> String {
        pick("Sämst: \(what) (\(part) av \(energy))", "Worst: \(what) (\(part) of \(energy))")
    }
    package var nothingIsWorst: String { pick("Blandningen är så bra den kan bli.", "The mix is as good as can be.") }
    package var cohortIsEmpty: String { pick("Gruppen är tom: m sätter samman den.", "The cohort is empty: m matches it.") }
    package func imbalance(_ first: String, _ firstCount: Int, _ second: String, _ secondCount: Int) -> String {
        pick(
            "obalans, \(firstCount) \(first) mot \(secondCount) \(second)", "imbalance, \(firstCount) \(first) to \(secondCount) \(second)")
    }
    package func tooFew(_ count: Int, _ category: String) -> String {
        pick("det saknas \(count) \(category)", "\(count) \(category) too few")
    }
    package func tooMany(_ count: Int, _ category: String) -> String {
        pick("\(count) \(category) för många", "\(count) \(category) too many")
    }
    package func camps(_ first: [String], _ second: [String]) -> String {
        pick(
            "två läger, \(first.joined(separator: " och ")) mot \(second.joined(separator: " och "))",
            "two camps, \(first.joined(separator: " and ")) against \(second.joined(separator: " and "))")
    }

    // MARK: Energies

    package func bestKnown(_ energy: Int) -> String { pick("bäst hittills \(energy)", "best known \(energy)") }
    package func provenBest(_ energy: Int) -> String { pick("minst \(energy) går att nå", "none is below \(energy)") }
}
