/// A line of the palette: something that can be done, or a place to go to.
struct PaletteEntry: Sendable {
    /// The keys that do the same; none for a place without a key.
    let keys: [Key]
    /// What it is called.
    let name: String
    /// What it does, as a sentence; empty where the name says it.
    let sentence: String
    /// What it means.
    let message: AppMessage
    /// The screen on which it can be done, where that is another than the one that is shown; it is turned to first.
    var screen: ScreenName?
    /// What it is found by in place of its name, where that begins with the screen.
    var search = ""
    /// Other words for the same, by which it is found too.
    var also = ""
}
