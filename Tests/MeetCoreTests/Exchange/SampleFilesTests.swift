import Foundation
import MeetCore
import Testing

/// The sample that the program brings is that of data/sample.
struct SampleFilesTests {
    private func bytes(_ name: String) throws -> [UInt8] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../data/sample")
        return Array(try Data(contentsOf: root.appending(path: name)))
    }

    @Test func itIsThatOfTheData() throws {
        #expect(try SampleFiles.read() == ProgrammeJSON.read(bytes("programme.json")).programme)
        #expect(SampleFiles.venues == String(decoding: try bytes("venues.csv"), as: UTF8.self).replacing("\r\n", with: "\n"))
        #expect(SampleFiles.participants == String(decoding: try bytes("participants.csv"), as: UTF8.self).replacing("\r\n", with: "\n"))
    }
}
