import Foundation
import MeetCore
import Testing

@testable import MeetTUI

/// What the preview of an import can be told on the screen, the command can be told by options.
struct ImportCommandTests {
    private let data = SampleTerm.composed

    private func file(_ text: String, _ rig: CommandRig) throws -> String {
        let path = rig.folder + "/new.csv"
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    @Test func aHeaderMeansWhatIsSaid() throws {
        let rig = try CommandRig(data)
        let path = try file("name,Ringer på,Övrigt\nNy Nilsson,070-1,hej\n", rig)
        let line = ["import", "participants", path, "--column", "Ringer på=phone", "--column", "Övrigt="]
        #expect(try rig.run(line).code == .done)
        let person = try #require(try rig.data().people.first { $0.name == "Ny Nilsson" })
        #expect(person.phone == "070-1" && person.notes.isEmpty)
        #expect(try rig.run(["import", "participants", path, "--column", "Nej=phone"]).code == .usage)
        #expect(try rig.run(["import", "participants", path, "--column", "Ringer på=nosuch"]).code == .usage)
    }

    @Test func theSamePersonIsSaidByLine() throws {
        let rig = try CommandRig(data)
        let other = try #require(data.people.first { $0.displayName.isEmpty && !$0.email.isEmpty })
        let path = try file("name,email,phone\n\(other.name),\(other.email),070-99\n", rig)
        let shown = try rig.json("import", "participants", path, "--dry-run")
        #expect("\(shown)".contains(other.id.text) && shown["created"] == .integer(1), "\(shown)")
        #expect(try rig.run("import", "participants", path, "--same", "2=p999999").code == .usage)
        #expect(try rig.run("import", "participants", path, "--same", "7").code == .usage)
        #expect(try rig.run("import", "participants", path, "--same", "2=\(other.id.text)").code == .done)
        let now = try rig.data()
        #expect(now.people.count == data.people.count && now.people.first { $0.id == other.id }?.phone == "070-99")
    }

    @Test func rowsAreToldOneByOne() throws {
        let rig = try CommandRig(data)
        let known = data.people[3]
        let path = try file("id,name,phone\n\(known.id.text),\(known.name),070-5\n,Ny Nilsson,\n,,\n", rig)
        let shown = try rig.json("import", "participants", path, "--dry-run", "--partial")
        guard case .array(let rows)? = shown["rows"], case .object(let first)? = rows.first else {
            Issue.record("no rows")
            return
        }
        #expect(first["fate"] == .string("changed") && first["changes"] == .array([.string("phone")]))
        #expect(try rig.data().people == data.people)
    }

    @Test func aHiddenNameOfARowIsNotTold() throws {
        let rig = try CommandRig(data)
        let other = try #require(data.people.first { $0.displayName.isEmpty && !$0.email.isEmpty })
        let path = try file("name,display_name,email,phone\n\(other.name),Deltagare Sju,\(other.email),070-99\n", rig)
        let shown = try rig.json("import", "participants", path, "--dry-run")
        guard case .array(let likely)? = shown["likely"], case .object(let first)? = likely.first else {
            Issue.record("nobody is likely")
            return
        }
        #expect(first["name"] == .string("Deltagare Sju"))
        let refused = try rig.run("import", "participants", path, "--same", "7")
        #expect(refused.messages.contains("Deltagare Sju") && !refused.messages.contains(other.name), "\(refused.messages)")
    }
}
