/// Name badges on A4, ten to a page of 90 × 54 mm each: the name and the cohort, and nothing else.
enum BadgeSheet {
    /// The badges of a cohort.
    static func make(_ source: SheetSource, _ options: SheetOptions) -> Sheet {
        Sheet(
            title: source.title(.badges, options),
            blocks: [.cards(source.names(options).map { SheetCard($0, note: source.cohort.name) })], languages: options.languages,
            isLarge: options.isLarge)
    }
}
