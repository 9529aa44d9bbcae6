extension AxisGap {
    /// Which values lead to no category, and of how many nothing is known.
    package func sentence(_ words: Words, _ programme: Programme) -> String {
        let name = programme.name(of: axis, words.language.code)
        let values = values.prefix(6).map { "\($0.text) \($0.count)" }
        return words.ruleGap(name, values, more: self.values.count - values.count, without: without)
    }
}
