extension VenueLetter {
    /// Whom to greet: the name in what is noted of who is spoken to and how, without telephone numbers and addresses; nil where there is none.
    public var addressee: String? {
        for part in booking.contact.split(whereSeparator: { ",;/()<>\n".contains($0) }) {
            var name = CleanText.line(String(part)).split(separator: " ").prefix { word in
                !word.contains { $0.isNumber || $0 == "@" }
            }
            while let last = name.last, Self.ways.contains(last.lowercased().filter(\.isLetter)) || !last.contains(where: \.isLetter) {
                name.removeLast()
            }
            if !name.isEmpty { return name.joined(separator: " ") }
        }
        return nil
    }

    /// What people write before a number or an address, without stops.
    private static let ways: Set<String> = [
        "tel", "tfn", "tele", "telefon", "mobil", "mob", "mejl", "mail", "epost", "email", "phone", "mobile", "call", "ring", "på", "via",
        "at",
        "on",
    ]
}
