// What is said of an import before it is done.
extension Words {
    var importStopped: String { pick("Importen avbröts; ingenting ändrades.", "The import was stopped; nothing changed.") }
    func probablySame(_ count: Int) -> String {
        pick(
            "\(counted(count, ("ny person finns", "nya personer finns"), ("", ""))) kanske redan, under ett annat id. "
                + "Jämför dem på skärmen: meet, 2, i.",
            "\(counted(count, ("", ""), ("new person is", "new persons are"))) perhaps there already, under another id. "
                + "Compare them on the screen: meet, 2, i.")
    }
}
