// What commands say of versions of who sits where.
extension Words {
    package var helpVersions: String {
        pick(
            "visar de sparade versionerna av vem som sitter var, eller jämför en med nu eller en annan",
            "lists the versions kept of who sits where, or compares one with now or with another")
    }
    package var helpKeep: String {
        pick("sparar vem som sitter var som en version att gå tillbaka till", "keeps who sits where as a version to come back to")
    }
    package var helpReturn: String {
        pick(
            "gör grupperna som de var i en version; den som är fäst eller hålls utanför påverkas inte",
            "makes cohorts what they were in a version; whoever is pinned or kept out stays so")
    }
    package var helpRenameVersion: String { pick("ger en version ett annat namn", "gives a version another name") }
    package var helpRemoveVersion: String {
        pick("tar bort en version; meet undo tar tillbaka det", "takes a version away; meet undo takes that back")
    }
    package var optionVersionWith: String {
        pick("versionen att jämföra med, i stället för nu", "the version to compare with, in place of now")
    }
    package var noVersionsKept: String {
        pick("Inga versioner är sparade.\nProva: meet keep sparar en.", "No versions were kept.\nTry: meet keep keeps one.")
    }
    package var versionNow: String { pick("nu", "now") }
    package func onlyInVersion(_ name: String) -> String { pick("bara i \(name)", "only in \(name)") }
    package func unknownVersion(_ name: String, _ known: [String]) -> String {
        pick("det finns ingen version \(quoted(name)).", "there is no version \(quoted(name)).")
            + (known.isEmpty
                ? pick("\nProva: meet keep sparar en.", "\nTry: meet keep keeps one.")
                : pick("\nKanske en av: ", "\nMaybe one of: ") + known.joined(separator: ", "))
    }
    package func cohortNotInVersion(_ cohort: String, _ version: String) -> String {
        pick(
            "\(cohort) är inte med i versionen \(quoted(version)).\nProva: meet versions visar vilka grupper som är med.",
            "\(cohort) is not in the version \(quoted(version)).\nTry: meet versions shows which cohorts are.")
    }
    package func versionKeptAs(_ name: String, _ cohorts: Int) -> String {
        pick(
            "Sparade versionen \(quoted(name)): \(counted(cohorts, ("grupp", "grupper"), ("cohort", "cohorts"))).",
            "Kept the version \(quoted(name)): \(counted(cohorts, ("grupp", "grupper"), ("cohort", "cohorts"))).")
    }
    package func versionRenamed(_ name: String, _ new: String) -> String {
        pick("Versionen \(quoted(name)) heter nu \(quoted(new)).", "The version \(quoted(name)) is now called \(quoted(new)).")
    }
    package func versionTakenAway(_ name: String) -> String {
        pick(
            "Versionen \(quoted(name)) är borttagen. meet undo tar tillbaka det.",
            "The version \(quoted(name)) was taken away. meet undo takes that back.")
    }
    package func notAllReturn(elsewhere: Int, excluded: Int) -> String {
        var parts: [String] = []
        if elsewhere > 0 {
            parts.append(
                counted(
                    elsewhere,
                    ("person sitter nu i en annan grupp och blir kvar där", "personer sitter nu i en annan grupp och blir kvar där"),
                    ("person sits in another cohort now and stays there", "people sit in another cohort now and stay there")))
        }
        if excluded > 0 {
            parts.append(
                counted(
                    excluded, ("person hålls utanför", "personer hålls utanför"), ("person is kept out", "people are kept out")))
        }
        return parts.joined(separator: "; ") + "."
    }
}
