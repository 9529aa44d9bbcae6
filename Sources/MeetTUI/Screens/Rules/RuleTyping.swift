import MeetCore

/// What is typed in an editor of the Rules screen.
typealias RuleTyping = FormTyping<RuleField>

extension FormTyping<RuleField> {
    /// The label of the two languages, with what a former one had in others.
    func label(_ former: Label) -> Label {
        let (swedish, english) = (text(.swedish), text(.english))
        var texts = former.texts
        if former.texts.count == 1, texts[Label.anyLanguage] != nil, english.isEmpty {
            texts[Label.anyLanguage] = swedish.isEmpty ? nil : swedish
            return Label(texts)
        }
        texts[Label.anyLanguage] = nil
        texts["sv"] = swedish.isEmpty ? nil : swedish
        texts["en"] = english.isEmpty ? nil : english
        return Label(texts)
    }
}
