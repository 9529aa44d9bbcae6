import Foundation
import MeetCore
import TestSupport
import Testing

// Applications arrive, and the programme is set.
extension Term {
    private func count(_ result: [String: Any], _ key: String) -> Int? { result[key] as? Int }

    /// The lines of new persons who are probably there already, as a look beforehand tells them.
    private func likely(_ file: String, _ options: [String] = []) throws -> [Int] {
        let look = try json(["import", "participants", file, "--dry-run"] + options)
        return try #require(look["likely"] as? [[String: Any]]).compactMap { $0["line"] as? Int }
    }

    /// Five files come in, each in its own form; 260 people stand in them.
    func takeIn() throws {
        for file in [files.applications, files.form, files.partner, files.mistakes, files.again] {
            try desktop.write(file.name, file.bytes)
        }
        try meet(["init", Desktop.sample("programme.json")])

        let first = try meet(["import", "participants", files.applications.name, "--json"])
        #expect(first.output.contains("\"created\": 110") && first.errors.contains("Windows-1252"))

        // Of a form nobody knows the questions beforehand: it says how to tell what they mean.
        let strange = try meet(["import", "participants", files.form.name], ends: 65)
        #expect(strange.errors.contains("--column"))
        let columns = TermFiles.formColumns.flatMap { ["--column", $0] }
        let form = try json(["import", "participants", files.form.name] + columns)
        #expect(count(form, "created") == 89 && (form["ignored"] as? [String])?.isEmpty == true)

        // Four of the partner's list are there already in all but one thing; each is named by its line.
        let lines = try likely(files.partner.name)
        let told = try meet(["import", "participants", files.partner.name, "--dry-run"]).errors
        #expect(lines.count == 4 && lines.allSatisfy { told.contains("Rad \($0): ") } && told.contains("--same \(lines[0])"))
        let partner = try json(["import", "participants", files.partner.name] + lines.flatMap { ["--same", "\($0)"] })
        #expect(count(partner, "created") == 30 && count(partner, "updated") == 2 && count(partner, "unchanged") == 4)

        try meet(["import", "participants", files.mistakes.name], ends: 65)
        let bad = try json(["import", "participants", files.mistakes.name, "--partial", "--rejects", "rättas.csv"], ends: 65)
        #expect(count(bad, "created") == 18 && (bad["rejected"] as? [Any])?.count == 12)
        var text = desktop.text("rättas.csv")
        for mend in files.mends {
            text = text.replacingOccurrences(of: ";\(mend.wrong);", with: ";\(mend.right);")
                .replacingOccurrences(of: ";\(mend.wrong)\r\n", with: ";\(mend.right)\r\n")
        }
        try desktop.write("rättas.csv", text)
        let mended = try json(["import", "participants", "rättas.csv", "--partial", "--rejects", "kvar.csv"], ends: 65)
        #expect(count(mended, "created") == 11 && (mended["ignored"] as? [String])?.isEmpty == true)
        // The reasons of last time have made way for those of now.
        #expect(desktop.text("kvar.csv").hasPrefix("skäl;Namn;") && desktop.text("kvar.csv").split(separator: "\r\n").count == 2)

        let known = try likely(files.again.name)
        let again = try json(["import", "participants", files.again.name] + known.flatMap { ["--same", "\($0)"] })
        #expect(count(again, "created") == 2 && count(again, "updated") == 14 && count(again, "unchanged") == 96)
        try checkPeople()
    }

    /// Everybody is there once, as the latest file says; a background only with consent, and each consent with its day.
    func checkPeople() throws {
        let people = try data().people
        #expect(people.count == 260 && Set(people.map(\.name)).count == 260)
        var wanted: [String: TermPerson] = [:]
        for person in files.people.applications + files.people.form + files.people.partner + files.people.again {
            wanted[person.name] = person
        }
        for person in people {
            guard let entry = wanted[person.name] else { continue }
            let values = [entry.settlement, entry.influence, entry.housing, entry.gender].filter { !$0.isEmpty }
            #expect(Set(person.values.entries.map(\.category.text)) == Set(entry.hasConsent ? values : []))
            #expect(
                person.available.map(\.text) == entry.available
                    && person.district == DistrictTable.stockholm.district(named: entry.district)?.name && person.phone == entry.phone)
            #expect(person.registered?.description == entry.registered)
        }
        #expect(wanted.count + 29 == 260 && people.allSatisfy { $0.consent != .given(nil) || wanted[$0.name] == nil })
    }

    /// A sixth cohort, times after which data goes, and what the rules ask for beside what there is.
    func setProgramme() throws {
        try meet(["export", "programme", "--output", "programme.json"])
        var programme = try #require(
            try JSONSerialization.jsonObject(with: desktop.bytes("programme.json")) as? [String: Any])
        var cohorts = try #require(programme["cohorts"] as? [[String: Any]])
        var sixth = cohorts[2]
        (sixth["id"], sixth["name"], sixth["leaders"]) = ("c006", "Grupp 6", ["l11"])
        (sixth["dates"], sixth["firstDate"], sixth["everyDays"]) = (nil, "2027-01-27", 14)
        cohorts.append(sixth)
        programme["cohorts"] = cohorts
        programme["leaders"] = try #require(programme["leaders"] as? [Any]) + [["id": "l11", "name": "Tove Exempel"]]
        programme["retention"] = ["contact": 3, "needs": 1, "background": 6, "notes": 6, "waiting": 6, "person": 12]
        try desktop.write("programme.json", Array(try JSONSerialization.data(withJSONObject: programme)))
        // Too few who decide can come on Wednesdays: it is said before anything is composed.
        let look = try json(["import", "programme", "programme.json", "--dry-run"], ends: 3)
        #expect((look["losses"] as? [Any])?.isEmpty == true && (look["conflicts"] as? [Any])?.count == 1)
        try meet(["import", "programme", "programme.json"], ends: 3)
        #expect(try data().programme.cohorts.count == 6)
    }
}
