import Foundation
import MeetCore
import Testing

@testable import MeetTUI

/// Names and sentences of the person may be too long for their place and are cut there; what the program itself says in the same words always has
/// room at 80×24, in both languages.
struct CutTextTests {
    /// The literals of all words that hold no value.
    private static let fixed: Set<String> = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/MeetCore/Text")
            .standardized
        var texts: Set<String> = []
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        for file in files where file.lastPathComponent.hasPrefix("Words") {
            for match in ((try? String(contentsOf: file, encoding: .utf8)) ?? "").matches(of: #/"((?:[^"\\\n]|\\.)*)"/#)
            where !match.output.1.contains("\\(") && match.output.1.count > shortest {
                texts.insert(String(match.output.1))
            }
        }
        return texts
    }()
    /// Fewer letters begin too many words to tell of which they are.
    private static let shortest = 5

    /// The fixed text of which a line shows the beginning before a sign for "cut".
    static func cut(in line: String) -> [String] {
        var found: [String] = []
        let parts = line.components(separatedBy: "…")
        for part in parts.dropLast() where part.last?.isWhitespace == false {
            // A text begins where there is room before it.
            let words = part.split(separator: " ", omittingEmptySubsequences: false)
            for start in words.indices {
                let candidate = words[start...].joined(separator: " ")
                guard candidate.count >= shortest, !candidate.hasPrefix(" ") else { continue }
                if let whole = fixed.first(where: { $0.hasPrefix(candidate) && $0 != candidate }) {
                    found.append("\(candidate)… of \(whole)")
                }
            }
        }
        return found
    }

    @Test func aCutTextIsFound() {
        #expect(Self.fixed.count > 2000)
        #expect(!Self.cut(in: "│ Inga bord är planer… │").isEmpty)
        #expect(Self.cut(in: "│ Zeynep Yılm…  läser …  Inga bord är planerade än. m planerar dem. │").isEmpty)
    }

    @Test(arguments: Language.allCases)
    func whatIsSaidInFixedWordsHasRoom(_ language: Language) {
        // The menu says under its list what the selected line is cut of.
        for (name, story) in ScreenPlaces.stories(language) where !name.hasPrefix("palette") {
            let canvas = story.canvas
            for row in 0..<canvas.size.rows {
                let line = (0..<canvas.size.columns).map { canvas[row, $0].text }.joined()
                let cut = Self.cut(in: line)
                #expect(cut.isEmpty, "\(name): \(line)")
            }
        }
    }
}
