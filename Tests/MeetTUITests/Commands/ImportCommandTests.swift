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

    @Test func whoIsPerhapsThereIsNamedWithTheLine() throws {
        let rig = try CommandRig(data)
        let other = try #require(data.people.first { $0.displayName.isEmpty && !$0.email.isEmpty })
        let path = try file("name,email\nNy Nilsson,\n\(other.name)a,\(other.email)\n", rig)
        let look = try rig.run("import", "participants", path, "--dry-run").messages
        #expect(look.contains("Line 3: \(other.name)a is perhaps \(other.id.text) \(other.name) (alike: e-mail)"), "\(look)")
        #expect(look.contains("Try: --same 3") && look.contains("--other 3"))
        #expect(try !rig.run("import", "participants", path, "--dry-run", "--other", "3").messages.contains("perhaps"))
        // Once they are taken in that has to be undone first.
        let taken = try rig.run(["import", "participants", path], language: "sv").messages
        #expect(taken.contains("Prova, om någon är samma: meet undo") && taken.contains("--same 3"))
    }

    @Test func withoutANameItIsSaidHowAHeaderIsMadeOne() throws {
        let rig = try CommandRig(data)
        let path = try file("What do we call you?,Mail\nNy Nilsson,n@example.org\n", rig)
        let run = try rig.run("import", "participants", path)
        #expect(run.code == .badData && run.messages.contains("Try: --column \"HEADER=name\""))
        #expect(try rig.run("import", "participants", path, "--column", "What do we call you?=name").code == .done)
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
