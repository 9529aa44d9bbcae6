import MeetCore
import TestSupport
import Testing

/// When a house is taken is found whatever its calendar holds: short times, weeks, times within others.
struct VenueDiaryTests {
    @Test(arguments: 0..<40)
    func whatMeetsASpanIsThatOfThePlainReckoning(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let day = try #require(CivilDate("2027-01-20"))
        let midnight = TimeSpan(on: day, from: .midnight, to: .midnight).begin
        let buffer = [0, 15, 30][seed % 3]
        let house = Venue(id: "v", name: "V", capacity: 9, buffer: buffer)
        let times = (0..<random.below(40)).map { number in
            let begin = midnight + random.below(4 * 1440)
            let isLong = random.below(6) == 0
            return BusyTime(
                venue: random.below(8) == 0 ? "w" : "v",
                span: TimeSpan(begin: begin, end: begin + 1 + random.below(isLong ? 3000 : 180)), uid: "\(number)")
        }
        let diary = VenueDiary(busy: times)
        func names(_ obstacles: [VenueObstacle]) -> [String] {
            obstacles.compactMap { if case .busy(let time) = $0 { time.uid } else { nil } }.sorted()
        }
        for _ in 0..<30 {
            let begin = midnight - 300 + random.below(5 * 1440)
            let span = TimeSpan(begin: begin, end: begin + 1 + random.below(300))
            let plain = times.filter { $0.venue == "v" && $0.span.begin < span.end + buffer && span.begin < $0.span.end + buffer }
            #expect(names(diary.clashes(house, span)) == plain.map(\.uid).sorted(), "seed \(seed), \(span)")
        }
        for offset in -1...5 {
            let plain = times.filter { $0.venue == "v" && $0.span.date <= day + offset && day + offset <= $0.span.lastDate }
            #expect(names(diary.entries(of: "v", on: day + offset)) == plain.map(\.uid).sorted(), "seed \(seed), day \(offset)")
        }
        let booking = Booking(
            number: 1, session: SessionKey("c", 1), venue: "v", span: TimeSpan(begin: midnight + 900, end: midnight + 1000))
        let plain = times.filter { $0.venue == "v" && $0.span.meets(booking.span, buffer: buffer) }
        let clashes = BookingClash.all([booking], busy: times, venues: [house])
        #expect(Set(clashes.map(\.other)) == Set(plain.map { .busy($0) }) && clashes.count == plain.count)
    }
}
