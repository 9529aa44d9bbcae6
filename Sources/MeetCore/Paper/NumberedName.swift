/// The names that a new file can have where its own is taken: the same with a number, before what says of which kind the file is.
public enum NumberedName {
    /// The name, then `list-2.pdf` and so on.
    public static func all(_ name: String) -> some Sequence<String> {
        let dot = name.dropFirst().lastIndex(of: ".") ?? name.endIndex
        let (stem, kind) = (name[..<dot], name[dot...])
        return (1...999).lazy.map { $0 == 1 ? name : "\(stem)-\($0)\(kind)" }
    }
}
