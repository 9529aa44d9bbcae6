/// Reads and writes opening hours: `mon-fri 08:00-21:00; sat 10:00-16:00`.
///
/// Days are single, lists with commas, or ranges, which may go round the end of the week (`sat-mon`); names in English or Swedish, short
/// or long. Several spans of a day are separated by commas: `mon 08:00-12:00, 13:00-17:00`.
public enum OpeningText {
    /// The periods of a field; none for an empty one, which means never; nil where it cannot be read.
    public static func periods(of text: String) -> [OpeningPeriod]? {
        var periods: [OpeningPeriod] = []
        for part in text.split(whereSeparator: { $0 == ";" || $0 == "|" }) {
            let words = TextFolding.fold(tidied(String(part)))
            if words.isEmpty { continue }
            guard let firstDigit = words.firstIndex(where: \.isNumber) else { return nil }
            guard let days = days(of: words[..<firstDigit]) else { return nil }
            for span in words[firstDigit...].split(whereSeparator: { $0 == "," || $0 == " " }) {
                let times = span.split(separator: "-", omittingEmptySubsequences: false).map { TimeOfDay(String($0)) }
                guard times.count == 2, let from = times[0], let to = times[1], from < to else { return nil }
                periods.append(OpeningPeriod(days: days, from: from, to: to))
            }
        }
        return periods
    }

    /// The field of periods.
    public static func text(of periods: [OpeningPeriod]) -> String {
        periods.map { "\(text(of: $0.days)) \($0.from)-\($0.to)" }.joined(separator: "; ")
    }

    /// Days in a row as a range, the others one by one.
    private static func text(of days: [Weekday]) -> String {
        var runs: [ClosedRange<Int>] = []
        for day in Set(days.map(\.rawValue)).sorted() {
            if let last = runs.last, last.upperBound + 1 == day {
                runs[runs.count - 1] = last.lowerBound...day
            } else {
                runs.append(day...day)
            }
        }
        return runs.map { run in
            run.count == 1 ? short[run.lowerBound - 1] : "\(short[run.lowerBound - 1])-\(short[run.upperBound - 1])"
        }.joined(separator: ",")
    }

    private static let short = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    /// The folded names of the days, Monday first.
    private static let names: [Set<String>] = [
        ["mon", "monday", "man", "mandag"], ["tue", "tues", "tuesday", "tis", "tisdag"], ["wed", "wednesday", "ons", "onsdag"],
        ["thu", "thur", "thurs", "thursday", "tor", "tors", "torsdag"], ["fri", "friday", "fre", "fredag"],
        ["sat", "saturday", "lor", "lordag"], ["sun", "sunday", "son", "sondag"],
    ]
    private static let everyDay: Set<String> = ["daily", "dagligen"]

    /// Hyphens of one kind, without spaces round them.
    private static func tidied(_ text: String) -> String {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" || $0 == "—" || $0 == "−" }
        return parts.map { CleanText.line(String($0)) }.joined(separator: "-")
    }

    /// The days that some words name, in the order of the week; nil where one of them is no day, or there is none.
    private static func days(of words: Substring) -> [Weekday]? {
        var days: Set<Weekday> = []
        for word in words.split(whereSeparator: { $0 == "," || $0 == " " }) {
            if everyDay.contains(String(word)) {
                days.formUnion(Weekday.allCases)
                continue
            }
            let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { name in
                names.firstIndex { $0.contains(String(name)) }
            }
            switch ends.count {
            case 1:
                guard let day = ends[0] else { return nil }
                days.insert(Weekday.allCases[day])
            case 2:
                guard let first = ends[0], let last = ends[1] else { return nil }
                let length = (last - first + 7) % 7
                for offset in 0...length { days.insert(Weekday.allCases[(first + offset) % 7]) }
            default: return nil
            }
        }
        return days.isEmpty ? nil : days.sorted()
    }
}
