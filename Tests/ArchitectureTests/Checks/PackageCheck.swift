/// Whether Package.swift keeps from Swift packages: C libraries come from Debian.
enum PackageCheck {
    static func violations(_ tree: SourceTree) -> [Violation] {
        let tokens = tree.package.tokens
        return tokens.indices.dropFirst().compactMap { place in
            guard ["package", "product"].contains(tokens[place].text), tokens[place - 1].text == ".", place + 1 < tokens.count,
                tokens[place + 1].text == "("
            else { return nil }
            return Violation(path: tree.package.path, line: tokens[place].line, reason: ".\(tokens[place].text)(…): no Swift packages")
        }
    }
}
