/// Whether a C library is imported only by the room that the plan names for it.
enum ImportCheck {
    static func violations(_ tree: SourceTree) -> [Violation] {
        tree.sources.flatMap { file in
            file.tokens.indices.dropLast().compactMap { place -> Violation? in
                guard file.tokens[place].text == "import", file.tokens[place].kind == .word else { return nil }
                let module = file.tokens[place + 1]
                guard let importer = tree.plan.importers[module.text], tree.plan.room(of: file.path)?.name != importer else { return nil }
                return Violation(path: file.path, line: module.line, reason: "only \(importer) imports \(module.text)")
            }
        }
    }
}
