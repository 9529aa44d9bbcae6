import Testing

@testable import MeetCore

/// Whatever a file holds, it is read or refused, and never stops the program.
@Suite struct BrokenInputTests {
    private func damaged(_ bytes: [UInt8], _ random: inout ExchangeDice) -> [UInt8] {
        var bytes = bytes
        let marks = Array("\",;|{}[]:\\\n\r\t'=-0159e.\u{FF}\u{E5}x".unicodeScalars.map { UInt8($0.value) })
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0...3, using: &random) {
            case 0: bytes.remove(at: place)
            case 1: bytes.insert(marks.randomElement(using: &random) ?? 0, at: place)
            case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
            default: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &random)))
            }
            if bytes.isEmpty { bytes = [0x41] }
        }
        return bytes
    }

    @Test func aDamagedProgrammeIsReadOrRefused() throws {
        var random = ExchangeDice(17)
        let bytes = Array(ProgrammeSample.contract.utf8)
        var refused = 0
        for _ in 0..<600 {
            do {
                let programme = try ProgrammeJSON.read(damaged(bytes, &random)).programme
                if try ProgrammeJSON.read(text: ProgrammeJSON.text(of: programme)) != programme { Issue.record("not the same again") }
                _ = SessionDates.resolve(programme)
            } catch {
                refused += 1
                if error.message(Words(.swedish)).isEmpty { Issue.record("\(error)") }
            }
        }
        #expect(refused > 300)
    }

    @Test func aDamagedListIsReadOrRefused() throws {
        var random = ExchangeDice(19)
        let file = ParticipantsCSV(
            programme: try ProgrammeSample.programme(), today: try #require(CivilDate(year: 2026, month: 11, day: 22)))
        let bytes = Array(
            """
            id,name,email,birth_year,gender,available,unavailable,needs,apart,registered,consent,notes
            p1,Åsa Öberg,a@x.se,1980,woman,"wed-eve, sat-day",2027-01-20|2027-02-03,tolk:ar,p2,2026-10-01,yes,"a ""b""
            c"
            p2,Bo,,,man,wed-eve,,,p3,,2026-10-02,'=x
            p3,Eva,,1990,,,,,,,,
            """.utf8)
        for _ in 0..<600 {
            let input = damaged(bytes, &random)
            guard let result = try? file.read(input) else { continue }
            let again = try file.read(Array(file.text(of: result.created).utf8), known: result.created)
            // A person kept apart from a rejected one is rejected, so that what is created stands for itself.
            if again.unchanged != result.created.count { Issue.record("\(String(decoding: input, as: UTF8.self))\n\(again.rejected)") }
            if result.rejectedRows.isEmpty != result.rejected.isEmpty { Issue.record("a row without a reason") }
            _ = result.rejects(Words(.swedish))
        }
    }
}
