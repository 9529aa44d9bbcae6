/// The words by which files say yes and no.
enum YesNo {
    private static let yes: Set<String> = ["yes", "ja", "true", "sant", "1", "x", "y", "j"]
    private static let no: Set<String> = ["", "no", "nej", "false", "falskt", "0", "n"]

    /// Yes or no; empty means no; nil for anything else.
    static func value(of text: String) -> Bool? {
        let word = text.lowercased()
        return yes.contains(word) ? true : no.contains(word) ? false : nil
    }
}
