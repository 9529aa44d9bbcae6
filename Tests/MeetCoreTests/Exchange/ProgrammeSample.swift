@testable import MeetCore

/// Programme files for tests.
enum ProgrammeSample {
    /// The example of the contract, with six dates.
    static let contract = """
        { "format": "meet-programme/1", "name": "LärOlika våren 2027", "timeZone": "Europe/Stockholm",
          "sessionsPerCohort": 6, "minimumSessions": 5, "tableSize": 4,
          "slots": [ { "id": "wed-eve", "weekday": 3, "start": "18:00", "end": "20:30",
                       "label": { "sv": "onsdag kväll", "en": "Wednesday evening" } },
                     { "id": "sat-day", "weekday": 6, "start": "13:00", "end": "15:30",
                       "label": { "sv": "lördag, eftermiddag", "en": "Saturday afternoon" } } ],
          "axes": [
            { "id": "settlement", "kind": "contrast", "weight": 4, "label": { "sv": "Etablering", "en": "Settlement" },
              "categories": [ { "id": "established", "minimum": 3 },
                              { "id": "new", "minimum": 3, "label": { "sv": "ny i Stockholm", "en": "newcomer" } } ] },
            { "id": "influence", "kind": "contrast", "weight": 4,
              "categories": [ { "id": "youth", "minimum": 3, "target": [6, 24] },
                              { "id": "decision_maker", "minimum": 3, "target": [6, 24], "label": "makthavare" } ] },
            { "id": "gender", "kind": "spread", "weight": 2, "label": { "sv": "Kön", "en": "Gender" },
              "categories": [ { "id": "woman", "target": [11, 13], "label": { "sv": "kvinna", "en": "woman" } },
                              { "id": "man", "target": [11, 13] },
                              { "id": "nonbinary", "target": [0, 24], "maximum": 24, "neverAlone": true,
                                "label": { "sv": "icke-binär", "en": "non-binary" } } ] } ],
          "crossingWeight": 1, "selection": "lottery",
          "calendar": { "breaks": [ { "from": "2027-03-01", "to": "2027-03-05", "label": "sportlov" } ],
                        "avoid": [ { "date": "2027-03-10", "label": "…" } ] },
          "leaders": [ { "id": "l1", "name": "Kim Exempel" } ],
          "sessions": [ { "number": 1, "theme": "Min plats", "exercise": "laga mat", "needs": ["kitchen"] } ],
          "cohorts": [ { "id": "c001", "name": "Grupp 1", "slot": "wed-eve", "seats": [22, 24], "leaders": ["l1"],
                         "dates": ["2027-01-20", "2027-02-03", "2027-02-17", "2027-03-17", "2027-03-31", "2027-04-14"] } ],
          "venues": { "distinct": 5, "required": [ { "venue": "stadshuset", "times": 1 } ] } }
        """

    /// Only what the contract requires.
    static let least = """
        { "format": "meet-programme/1", "name": "X", "timeZone": "Europe/Stockholm",
          "slots": [ { "id": "s", "weekday": 1, "start": "18:00", "end": "20:30" } ],
          "axes": [ { "id": "a", "kind": "contrast", "categories": [ { "id": "x" }, { "id": "y" } ] } ],
          "cohorts": [ { "id": "c", "name": "C", "slot": "s", "seats": [2, 3], "firstDate": "2027-01-18", "everyDays": 14 } ] }
        """

    static func programme() throws -> Programme { try ProgrammeJSON.read(text: contract) }

    static func value(_ text: String = contract) throws -> JSONValue { try JSONParser.value(of: Array(text.utf8)) }
}

/// A step into a JSON value: a key of an object, or a place in a list.
enum JSONStep {
    case key(String)
    case place(Int)

    /// The steps of a path such as `axes[1].categories[0].minimum`.
    static func steps(_ path: String) -> [JSONStep] {
        path.split { $0 == "." || $0 == "[" || $0 == "]" }.map { part in Int(part).map { .place($0) } ?? .key(String(part)) }
    }
}

extension JSONValue {
    /// The object that the value is; nil for anything else.
    var object: JSONObject? {
        if case .object(let object) = self { return object }
        return nil
    }

    /// The value with what stands at a path replaced; nil removes it.
    func replacing(_ path: String, with value: JSONValue?) -> JSONValue {
        replacing(JSONStep.steps(path)[...], with: value) ?? .null
    }

    private func replacing(_ steps: ArraySlice<JSONStep>, with value: JSONValue?) -> JSONValue? {
        guard let step = steps.first else { return value }
        switch (step, self) {
        case (.key(let key), .object(var object)):
            object[key] = (object[key] ?? .null).replacing(steps.dropFirst(), with: value)
            return .object(object)
        case (.place(let place), .array(var values)):
            if let changed = values[place].replacing(steps.dropFirst(), with: value) {
                values[place] = changed
            } else {
                values.remove(at: place)
            }
            return .array(values)
        default: return self
        }
    }

    /// The paths of all objects in the value; the empty one is the value itself.
    func objectPaths(_ path: String = "") -> [String] {
        switch self {
        case .object(let object):
            return [path] + object.members.flatMap { $0.value.objectPaths(path.isEmpty ? $0.key : "\(path).\($0.key)") }
        case .array(let values):
            return values.enumerated().flatMap { $0.element.objectPaths("\(path)[\($0.offset)]") }
        default: return []
        }
    }
}
