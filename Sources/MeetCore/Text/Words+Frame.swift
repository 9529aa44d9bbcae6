// What the frame around the screens says: which screens there are, and what was kept.
extension Words {
    package var rules: String { pick("Regler", "Rules") }
    package var categories: String { pick("Kategorier", "Categories") }

    /// A change was kept; the name says which.
    package func kept(_ name: String) -> String { pick("Sparat: \(name). u ångrar", "Kept: \(name). u undoes") }
    package var nothingDiffers: String { pick("Ingenting ändrades: allt var redan så.", "Nothing changed: all was so already.") }
    package var waitForKeeping: String {
        pick("Den förra ändringen sparas ännu. Försök strax igen.", "The last change is still being kept. Try again in a moment.")
    }
}
