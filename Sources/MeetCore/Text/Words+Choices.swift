// The words that one types for what an option, a state or a kind can be. Files and JSON have the English ones, which serve everywhere.
extension Words {
    /// What is typed in Swedish for each English word, the one that help and completions show first.
    private static let swedishChoices: [String: [String]] = [
        // States of a booking.
        "idea": ["idé"], "requested": ["tillfrågad"], "preliminary": ["preliminär"], "confirmed": ["bekräftad"],
        "declined": ["avböjd", "nej", "nej från huset"], "cancelled": ["avbokad"],
        // Attendance.
        "present": ["närvarande", "här", "here"], "absent": ["frånvarande", "borta", "away"],
        "excused": ["förhinder", "anmält förhinder", "anmäld", "anmäld frånvaro"], "late": ["sen", "sena"],
        "none": ["ingen", "inget"],
        // Texts to a house.
        "request": ["förfrågan"], "hold": ["tack"], "confirmation": ["bekräftelse"], "change": ["ändring"], "cancellation": ["avbokning"],
        // Letters to participants.
        "invitation": ["inbjudan", "kallelse"], "reminder": ["påminnelse"], "venue": ["lokal"],
        // The order of people and of names.
        "name": ["namn"], "waiting": ["väntetid", "väntar"], "cohort": ["grupp"], "first": ["förnamn"], "last": ["efternamn"],
        // Tables.
        "faces": ["möten", "ansikten"], "mix": ["blandning"], "least": ["minst"],
        // Colours, and languages of a sheet.
        "dark": ["mörk"], "light": ["ljus"], "both": ["båda"],
    ]

    /// The word to type for one of those that an option takes, in the language of the person.
    package func choice(_ word: String) -> String {
        language == .swedish ? Self.swedishChoices[word]?.first ?? word : word
    }

    /// What can be typed for one of the words that an option takes, whatever the language.
    package static func choices(for word: String) -> [String] { [word] + (swedishChoices[word] ?? []) }
}
