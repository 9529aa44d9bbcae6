/// The words by which files give consent, or say that there is none.
///
/// Fewer than `YesNo` takes: a `1`, an `x` or a `true` in a column may be a tick for anything, and consent must be unmistakable (GDPR,
/// article 4.11). A day says more than any word, and is read before them.
enum ConsentText {
    private static let yes: Set<String> = ["yes", "ja"]
    private static let no: Set<String> = ["", "no", "nej"]

    /// Whether consent is given; empty means no; nil for what says neither plainly.
    static func isGiven(_ text: String) -> Bool? {
        let word = text.lowercased()
        return yes.contains(word) ? true : no.contains(word) ? false : nil
    }
}
