/// A small house for the tests of the checks: two rooms in the core, three in the program.
enum MadeUpTree {
    static let plan = """
        # A house

        ```
        Sources/
          CThing/             module map
          Core/
            Values/           plain values                                      -> nothing
            Text/             sentences                                         -> nothing
            Keep/             files; the only importer of CThing                -> Values
          Program/
            main.swift        wiring
            Commands/         without a screen                                  -> Core
            Loop/             turns round                                       -> all below, Core
            Screens/<Name>/   one screen                                        -> Widgets, Core
            Widgets/          what is drawn                                     -> Paper
            Paper/            cells                                             -> nothing
        ```
        """

    /// The tree of files in it, by path below Sources.
    static func of(_ files: [String: String], package: String = "") throws -> SourceTree {
        var all = ["Package.swift": package]
        for (path, text) in files { all["Sources/\(path)"] = text }
        return try SourceTree(all, plan: plan)
    }
}
