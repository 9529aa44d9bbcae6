/// A field that somebody else changed while the form was open: what stood in the form, and what they wrote.
///
/// One of both is in the field; the other is shown below it and can be taken in its place, so that nothing of either is lost from sight.
struct FormMeeting: Hashable, Sendable {
    /// What stood in the form.
    var mine: FormValue
    /// Whether that was typed here; else it is only what had been kept before.
    let wasTyped: Bool
    /// What was kept by somebody else.
    var theirs: FormValue

    /// What is not in a field that holds `value`: theirs, unless theirs is what it holds.
    func other(than value: FormValue) -> FormValue { value.says(theirs) ? mine : theirs }
}
