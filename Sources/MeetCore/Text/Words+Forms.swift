// What forms say, whatever is filled in.
extension Words {
    package var groupForm: String { pick("Formuläret", "The form") }
    package var keySaveForm: String { pick("spara", "save") }
    package var keySaveFormLong: String {
        pick("spara det som är ifyllt; fel visas vid fältet", "save what is filled in; what is wrong is shown at its field")
    }
    package var keyNextField: String { pick("nästa fält", "next field") }
    package var keyNextFieldLong: String {
        pick("nästa fält; ← → väljer, mellanslag kryssar", "the next field; ← → choose, space ticks")
    }
    package var keyPreviousField: String { pick("förra fältet", "previous field") }
    package var keyPreviousFieldLong: String { pick("förra fältet", "the previous field") }
    package var keyFieldsDownLong: String { pick("åtta fält ned", "eight fields down") }
    package var keyFieldsUpLong: String { pick("åtta fält upp", "eight fields up") }
    package var keyChooseOptionLong: String {
        pick(
            "nästa val; vänsterpilen går tillbaka, en bokstav till valet som börjar så",
            "the next choice; the left arrow goes back, a letter to the choice that begins with it")
    }
    package var keyTick: String { pick("kryssa", "tick") }
    package var keyTickLong: String { pick("kryssa i, eller ta bort krysset", "tick, or take the tick away") }
    package var keyNextSuggestion: String { pick("nästa förslag", "next suggestion") }
    package var keyNextSuggestionLong: String {
        pick("nästa förslag; → sist i fältet tar det", "the next suggestion; → at the end of the field takes it")
    }
    package var keyLeaveForm: String { pick("avbryt", "cancel") }
    package var keyLeaveFormLong: String {
        pick("lämna formuläret; frågar om något är ändrat", "leave the form; asks if something was changed")
    }
    package var keyAnswer: String { pick("välj", "choose") }
    package var keyAnswerLong: String { pick("svara det som är markerat", "give the selected answer") }
    package var keyDiscardLong: String { pick("lämna utan att spara", "leave without saving") }
    package var keyStayLong: String { pick("fortsätt fylla i", "keep filling in") }
    package var keyNextAnswerLong: String { pick("till nästa svar", "to the next answer") }
    package var keyPreviousAnswerLong: String { pick("till förra svaret", "to the previous answer") }
    package var formQuestion: String { pick("Spara ändringarna?", "Save the changes?") }
    package var formQuestionText: String {
        pick("Det som är ifyllt är inte sparat än.", "What is filled in is not saved yet.")
    }
    package var formDiscard: String { pick("Spara inte", "Don't save") }
    package var formSave: String { pick("Spara", "Save") }
    package var formStay: String { pick("Fortsätt", "Keep editing") }
    package var suggests: String { pick("→ tar, Ctrl-N byter:", "→ takes it, Ctrl-N next:") }
    /// The letter that says yes to a question; that of the other language does too.
    package var yesLetter: Character { language == .swedish ? "j" : "y" }
    package static let yesLetters: [Character] = ["j", "y"]
    package var yes: String { pick("ja", "yes") }
    package var no: String { pick("nej", "no") }
}
