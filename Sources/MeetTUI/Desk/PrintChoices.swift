import MeetCore

/// How lists are printed: what one has chosen holds for the next list too.
struct PrintChoices: Hashable, Sendable {
    /// Which sessions are made at once.
    enum Scope: CaseIterable, Hashable, Sendable {
        /// The one that is shown.
        case one
        /// All of the cohort.
        case all
        /// Those of all cohorts in the week of the one that is shown.
        case week
    }

    /// The sheet.
    var kind = SheetKind.attendance
    /// The form of the file; what goes to a printer is always a PDF.
    var format = SheetFormat.text
    /// Whether that was chosen by hand: until then it is what the machine can do best.
    var isFormatChosen = false
    /// Whether it is in both languages.
    var isBoth = false
    var order = NameOrder.first
    var isLarge = false
    var scope = Scope.one
    /// How many are printed.
    var copies = 1
    /// On which printer; empty for the usual one.
    var printer = ""

    /// Takes note whether the machine can make a PDF: then that is the usual form, until another is chosen.
    mutating func know(makesPDF: Bool) {
        if !isFormatChosen { format = makesPDF ? .pdf : .text }
    }

    /// How sheets are made in the language of the screen.
    func options(_ language: Language) -> SheetOptions {
        SheetOptions(
            languages: isBoth ? [language] + Language.allCases.filter { $0 != language } : [language], order: order, isLarge: isLarge)
    }
}

extension CaseIterable where Self: Equatable {
    /// The case after this one; after the last the first.
    var next: Self {
        let all = Array(Self.allCases)
        guard let place = all.firstIndex(of: self) else { return self }
        return all[(place + 1) % all.count]
    }
}
