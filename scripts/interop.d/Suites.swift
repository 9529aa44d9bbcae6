import Foundation

// Tries the public test files of others, which lie in folders of one folder: csv-test-data (sineemore), csv-spectrum (max-mapper),
// csvkit/examples, JSONTestSuite/test_parsing (nst), and calendars of any project (.ics). Says how many agree, and names each that does not.

@main
struct Suites {
    private static let root = URL(filePath: CommandLine.arguments.dropFirst().first ?? ".")
    nonisolated(unsafe) private static var differs = 0

    static func main() {
        csv("csv-test-data", hasBad: true)
        csv("csv-spectrum", hasBad: false)
        examples("csvkit/examples")
        json("JSONTestSuite/test_parsing")
        for folder in ["libical", "icalendar"] { calendars(folder) }
        exit(differs == 0 ? 0 : 1)
    }

    private static func files(_ folder: String, _ ending: String) -> [URL] {
        let found = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
        return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == ending }.sorted { $0.path < $1.path }
    }

    private static func bytes(_ file: URL) -> [UInt8] { (try? Array(Data(contentsOf: file))) ?? [] }

    private static func tell(_ folder: String, _ file: URL, _ what: String) { print("  \(folder)/\(file.lastPathComponent): \(what)") }

    private static func message(_ error: any Error) -> String {
        (error as? any SpokenError)?.message(Words(.english)).split(separator: "\n").first.map(String.init) ?? "\(error)"
    }

    /// The rows of a file as it stands there, the header among them.
    private static func rows(_ file: URL) throws -> [[String]] {
        let table = try CSVTable(bytes(file))
        return ([table.headerRow] + table.rows).map { row in (0..<row.count).map { table.text(row, $0) } }
    }

    /// What another program made of the file: an array of arrays, or of objects by the header. nil where there is nothing to compare.
    private static func wanted(_ file: URL, header: [String]) -> [[String]]? {
        let found = try? JSONSerialization.jsonObject(with: Data(bytes(file)))
        if let rows = found as? [[String]] { return rows }
        guard let rows = found as? [[String: String]] else { return nil }
        return [header] + rows.map { row in header.map { row[$0] ?? "" } }
    }

    private static func csv(_ folder: String, hasBad: Bool) {
        let all = files(folder, "csv")
        guard !all.isEmpty else { return print("\(folder): not there") }
        var agree = 0
        for file in all {
            let name = file.deletingPathExtension().lastPathComponent
            if hasBad, name.hasPrefix("bad-") {
                // Refused as a whole, or its rows are.
                do {
                    let table = try CSVTable(bytes(file))
                    let isRefused = table.rows.contains { $0.strayQuote != nil || $0.count != table.headerFieldCount }
                    if isRefused { agree += 1 } else { tell(folder, file, "is taken: \(try rows(file))") }
                } catch { agree += 1 }
                continue
            }
            let json = root.appending(path: folder).appending(path: "json").appending(path: name + ".json")
            do {
                let found = try rows(file)
                guard let wanted = wanted(json, header: found[0]) else {
                    tell(folder, file, "nothing to compare with")
                    continue
                }
                let same = wanted == found || wanted == [found[0]] + found.dropFirst()
                if same { agree += 1 } else { tell(folder, file, "\(found) for \(wanted)") }
            } catch { tell(folder, file, message(error)) }
        }
        differs += all.count - agree
        print("\(folder): \(agree) of \(all.count) agree")
    }

    /// Files without a right answer: each is read, or refused with a sentence.
    private static func examples(_ folder: String) {
        let all = files(folder, "csv")
        guard !all.isEmpty else { return print("\(folder): not there") }
        var read = 0
        for file in all {
            do {
                let table = try CSVTable(bytes(file))
                read += 1
                let ragged = table.rows.count { $0.count != table.headerFieldCount }
                if ragged > 0 { tell(folder, file, "\(ragged) of \(table.rows.count) rows have another number of fields") }
            } catch { tell(folder, file, message(error)) }
        }
        print("\(folder): \(read) of \(all.count) are read")
    }

    private static func json(_ folder: String) {
        let all = files(folder, "json")
        guard !all.isEmpty else { return print("\(folder): not there") }
        var (agree, open, taken) = (0, 0, 0)
        for file in all {
            let name = file.lastPathComponent
            let result = Result { () throws -> JSONValue in try JSONParser.value(of: TextDecoder.decode(bytes(file)).utf8) }
            var isRead = false
            if case .success = result { isRead = true }
            switch name.prefix(2) {
            case "y_": if isRead { agree += 1 } else { tell(folder, file, "refused: \(result)") }
            case "n_": if !isRead { agree += 1 } else { tell(folder, file, "taken: \(result)") }
            default:
                open += 1
                taken += isRead ? 1 : 0
            }
        }
        differs += all.count - open - agree
        print("\(folder): \(agree) of \(all.count - open) agree; of \(open) that are left open \(taken) are taken")
    }

    /// Each calendar is read or refused with a sentence, and no time of it lies outside the window.
    private static func calendars(_ folder: String) {
        let all = files(folder, "ics")
        guard !all.isEmpty else { return print("\(folder): not there") }
        var (read, refused, problems) = (0, 0, 0)
        var reasons: [String: Int] = [:]
        let day = CivilDate(dayNumber: 0)
        for file in all {
            do {
                let calendar = try BusyCalendar(
                    bytes(file), venue: "v", zone: "Europe/Stockholm", window: (day + -20_000)...(day + 40_000))
                read += 1
                problems += calendar.problems.isEmpty ? 0 : 1
            } catch {
                refused += 1
                let reason = String(message(error).map { $0.isNumber ? "0" : $0 })
                reasons[reason, default: 0] += 1
            }
        }
        for (reason, count) in reasons.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(12) { print("  \(folder), \(count): \(reason)") }
        print("\(folder): \(read) of \(all.count) are read, \(problems) of them with something that is told; \(refused) are refused")
    }
}
