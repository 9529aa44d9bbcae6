import Testing

@testable import MeetCore

@Suite struct ModelValueTests {
    @Test func axisValuesAreEqualInAnyOrder() {
        var values: AxisValues = ["b": "2", "a": "1"]
        #expect(values == ["a": "1", "b": "2"])
        #expect(values.entries.map(\.axis) == ["a", "b"])
        values["a"] = nil
        values["b"] = "3"
        #expect(values == ["b": "3"])
        values["b"] = nil
        #expect(values.isEmpty)
    }

    @Test func anObjectKeepsTheOrderOfItsKeys() {
        var object: JSONObject = ["z": .integer(1), "a": .integer(2), "z": .integer(3)]
        #expect(object.keys == ["z", "a"])
        #expect(object["z"] == .integer(3))
        object["a"] = nil
        object["b"] = .null
        #expect(object.keys == ["z", "b"])
    }

    @Test func aLabelSpeaksTheLanguageAskedForOrAnother() {
        #expect(Label(sv: "ny", en: "new").text("en") == "new")
        #expect(Label(["sv": "ny"]).text("en") == "ny")
        #expect(Label(["so": "cusub", "ti": "x"]).text("en") == "cusub")
        #expect(Label([Label.anyLanguage: "all", "en": "new"]).text("sv") == "all")
        #expect(Label().text("sv") == nil)
    }

    @Test(arguments: ["wheelchair", "hearing_loop", "childcare", "interpreter:ar"])
    func needsAreWrittenAndReadAgain(_ text: String) {
        #expect(Need(text)?.description == text)
    }

    @Test(arguments: ["", "interpreter:", "interpreter:ara", "interpreter:AR", "Wheelchair", "lift"])
    func whatIsNoNeedIsRefused(_ text: String) {
        #expect(Need(text) == nil)
    }

    @Test func idsAreOrderedByTheirScalars() {
        let ids: [PersonID] = ["b", "å", "a", "B", "aa", "z"]
        #expect(ids.sorted() == ["B", "a", "aa", "b", "z", "å"])
    }

    @Test func aCompositionForgetsEmptyCohortsAndSortsMembers() {
        var composition = Composition(["c1": ["p2", "p1"], "c2": []])
        #expect(composition.members.keys.sorted() == ["c1"])
        #expect(composition["c1"] == ["p1", "p2"])
        #expect(composition.cohortOfPerson == ["p1": "c1", "p2": "c1"])
        composition["c1"] = []
        #expect(composition == Composition())
    }

    @Test func aProtectedIdentityIsShownByItsDisplayName() {
        #expect(Person(id: "p", name: "Anna").shownName == "Anna")
        #expect(Person(id: "p", name: "Anna", displayName: "A.").shownName == "A.")
    }

    @Test func aProgrammeFindsItsPartsAndCountsAbsences() {
        let programme = Programme(name: "P", sessionsPerCohort: 6, minimumSessions: 5, axes: [Axis(id: "a", kind: .spread, categories: [])])
        #expect(programme.allowedAbsences == 1)
        #expect(programme.axis("a") != nil && programme.axis("b") == nil)
        #expect(programme.slot("s") == nil && programme.cohort("c") == nil)
        #expect(programme.contrasts.isEmpty)
    }

    @Test func termDataIsInTheOrderOfIds() {
        let data = TermData(
            programme: Programme(name: "P"), people: [Person(id: "b", name: "B"), Person(id: "a", name: "A")],
            venues: [Venue(id: "y", name: "Y", capacity: 1), Venue(id: "x", name: "X", capacity: 1)])
        #expect(data.people.map(\.id) == ["a", "b"])
        #expect(data.venues.map(\.id) == ["x", "y"])
    }

    @Test func exclusionsAreByPersonAndCohort() {
        let pins = Pins(excluded: ["p": ["c1"]])
        #expect(pins.excludes("p", from: "c1"))
        #expect(!pins.excludes("p", from: "c2") && !pins.excludes("q", from: "c1"))
    }
}
