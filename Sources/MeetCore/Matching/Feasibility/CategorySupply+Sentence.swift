extension CategorySupply {
    /// What the supply is of: a category, or all persons.
    package func name(_ words: Words, _ programme: Programme) -> String {
        guard let axis = axis.flatMap({ programme.axis($0) }) else { return words.ruleEverybody }
        return axis.categories.first { $0.id == category }?.name(words.language.code) ?? category?.text ?? ""
    }

    /// How many there are beside how many are wanted, and where they are scarcest.
    package func sentence(_ words: Words, _ programme: Programme) -> String {
        var text: String
        if axis != nil {
            text = words.ruleSupply(name(words, programme), all: all, able: able, wanted: wanted, targeted: targeted)
        } else {
            text = words.ruleSupplyOfAll(all: all, able: able, least: wanted, most: targeted)
        }
        if let scarce = scarcest {
            let slot = programme.name(of: scarce.slot, words.language.code)
            text += "; " + words.ruleScarce(slot, able: scarce.able, wanted: scarce.wanted, cohorts: scarce.cohorts)
        }
        return text
    }
}
