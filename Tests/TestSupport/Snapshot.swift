import Foundation

/// Texts kept beside the tests, with which tests compare what they drew.
public enum Snapshot {
    /// Whether the texts are written anew (`MEET_RECORD_SNAPSHOTS=1`) instead of compared.
    public static var isRecording: Bool { ProcessInfo.processInfo.environment["MEET_RECORD_SNAPSHOTS"] == "1" }

    /// Compares a text with the one kept in a folder under a name. Answers what is wrong; nil when they are the same.
    ///
    /// Recording is always an answer too: a test that passes while it writes its own expectation says nothing.
    public static func difference(_ text: String, name: String, folder: String) -> String? {
        let path = folder + "/" + name + ".txt"
        if isRecording {
            do {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                try text.write(toFile: path, atomically: true, encoding: .utf8)
                return "Recorded \(path). Look at it, then run without MEET_RECORD_SNAPSHOTS."
            } catch {
                return "Cannot record \(path): \(error)"
            }
        }
        guard let kept = try? String(contentsOfFile: path, encoding: .utf8) else {
            return "There is no \(path). Record it with MEET_RECORD_SNAPSHOTS=1. What was drawn:\n\(text)"
        }
        return kept == text ? nil : "\(name) is drawn otherwise:\n" + lineDifference(kept, text)
    }

    /// The lines that differ, the kept ones after `-` and the new ones after `+`, with the lines that are the same around them.
    public static func lineDifference(_ kept: String, _ new: String) -> String {
        let keptLines = kept.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let newLines = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let difference = newLines.difference(from: keptLines)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var lines: [String] = []
        var (old, fresh) = (0, 0)
        while old < keptLines.count || fresh < newLines.count {
            if old < keptLines.count, removed.contains(old) {
                lines.append("- " + keptLines[old])
                old += 1
            } else if fresh < newLines.count, inserted.contains(fresh) {
                lines.append("+ " + newLines[fresh])
                fresh += 1
            } else {
                if old < keptLines.count { lines.append("  " + keptLines[old]) }
                old += 1
                fresh += 1
            }
        }
        return lines.joined(separator: "\n")
    }
}
