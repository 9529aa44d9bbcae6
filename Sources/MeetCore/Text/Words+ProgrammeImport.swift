// What the commands `import programme`, `check --rules` and `advise --explain` say.
extension Words {
    package var helpImportProgramme: String {
        pick(
            "byter programmet mot det i en fil, och säger först vad som försvinner och vad som krockar",
            "takes the programme of a file, and says first what goes with that and what collides")
    }
    package var optionLossesYes: String {
        pick("fråga inte, även om något försvinner", "do not ask, even if something is lost")
    }
    package var lossesQuestion: String { pick("Byta ändå? Skriv ja eller nej: ", "Take it anyway? Type yes or no: ") }
    package func lossesNotMeant(_ sentences: [String]) -> String {
        pick("Med det programmet försvinner något; inget ändrades:", "Something goes with that programme; nothing was changed:") + "\n"
            + sentences.map { "  > \($0)" }.joined(separator: "\n") + "\n"
            + pick("Prova: --yes, om det är meningen.", "Try: --yes, if that is what you want.")
    }
    package func programmeIs(_ name: String, _ cohorts: Int) -> String {
        "\(name): \(counted(cohorts, ("grupp", "grupper"), ("cohort", "cohorts")))."
    }
    package var optionRules: String {
        pick(
            "om reglerna går att hålla med dem som har sökt, och hur många det finns av varje",
            "whether the rules can be met by those who applied, and how many there are of each")
    }
    package var optionExplain: String {
        pick(
            "var gruppens energi kommer ifrån: regler, tal och deltagare",
            "where the energy of the cohort comes from: rules, numbers and members")
    }
    package var explainedMembers: String { pick("Deltagare", "Members") }
}
