import MeetCore

extension SchemaOne {
    /// The rows, with one change that can be undone: p2 was taken out of c1.
    static let rows = #"""
        INSERT INTO change VALUES (1, '2026-11-22T08:00:00Z', 'kim', 'create', '', 'final', 12, NULL, NULL);
        INSERT INTO change VALUES (2, '2026-11-22T09:00:00Z', 'kim', 'remove-seat', 'p2|c1', 'done', 1, '2026-11-22T09:30:00Z', 'alex');
        INSERT INTO change_row VALUES (1, 2, 'seat', 2, '1');
        UPDATE change_state SET revision = 7;
        INSERT INTO programme VALUES (1, 'LärOlika', 'Europe/Stockholm', 6, 5, 4, 'faces', 1, 'lottery', 5, '{"a":1}', '{"":{"b":[1.5,null]}}', 1);
        INSERT INTO slot VALUES (1, 'wed', 0, 3, '18:00', '20:30', '{"en":"Wednesday","sv":"onsdag"}', '', 1);
        INSERT INTO axis VALUES (1, 'settlement', 0, 'contrast', 4, '', '{"c":"d"}', 1);
        INSERT INTO category VALUES (1, 1, 'established', 0, '', 3, NULL, 6, 24, 0, '', 1);
        INSERT INTO category VALUES (2, 1, 'new', 1, '', 0, 9, NULL, NULL, 1, '', 1);
        INSERT INTO leader VALUES (1, 'l1', 0, 'Kim Exempel', '', 1);
        INSERT INTO cohort VALUES (1, 'c1', 0, 'Grupp 1', 1, 22, 24, 'l1', '2027-01-20|2027-01-27', NULL, NULL, '', 1);
        INSERT INTO cohort VALUES (2, 'c2', 1, 'Grupp 2', 1, 22, 24, '', NULL, '2027-01-20', 7, '', 1);
        INSERT INTO session_plan VALUES (1, 0, 1, 'Min plats', 'laga mat', 'kitchen', '', 1);
        INSERT INTO days_off VALUES (1, 0, 'break', '2027-03-01', '2027-03-05', 'sportlov', '', 1);
        INSERT INTO required_venue VALUES (1, 0, 'stadshuset', 1, '', 1);
        INSERT INTO venue VALUES (1, 'stadshuset', 'Stadshuset', 'Hantverkargatan 1', 'Kungsholmen', '59.3275', '18.055', 40, 1, 0, 0, 0,
          '1,2 08:00-21:00|6 10:00-16:00', 30, 'kitchen', 'rows=60|tables=40', '2027-06-06', 0, 'fråga', 2);
        INSERT INTO person VALUES (1, 'p1', 'Åsa Öberg', '', 'asa@example.org', '+46701234567', 1980, '', 'ABF', 'settlement=established',
          'Järva', 'wed|a%7Cb', '2027-01-20', 'wheelchair|interpreter:ar', 'x', 'p2', '2026-11-01', '2026-11-02', 2);
        INSERT INTO person VALUES (2, 'p2', 'Nour Haddad', 'N. H.', '', '', NULL, 'x', '', '', '', '', '', '', '', '', NULL, '', 2);
        INSERT INTO seat VALUES (1, 2, 3);
        INSERT INTO pin VALUES (1, 2, 4);
        INSERT INTO exclusion VALUES (1, 2, 2, 5);
        """#

    /// What the rows say.
    static let data = TermData(
        programme: Programme(
            name: "LärOlika", minimumSessions: 5,
            slots: [
                Slot(
                    id: "wed", weekday: .wednesday, start: StoreSample.time("18:00"), end: StoreSample.time("20:30"),
                    label: Label(sv: "onsdag", en: "Wednesday"))
            ],
            axes: [
                Axis(
                    id: "settlement", kind: .contrast, weight: 4,
                    categories: [
                        Category(id: "established", minimum: 3, target: 6...24), Category(id: "new", maximum: 9, neverAlone: true),
                    ],
                    extra: ["c": .string("d")])
            ],
            daysOff: [
                DaysOff(kind: .schoolBreak, days: StoreSample.date("2027-03-01")...StoreSample.date("2027-03-05"), label: "sportlov")
            ], leaders: [Leader(id: "l1", name: "Kim Exempel")],
            sessions: [SessionPlan(number: 1, theme: "Min plats", exercise: "laga mat", needs: ["kitchen"])],
            cohorts: [
                Cohort(
                    id: "c1", name: "Grupp 1", slot: "wed", seats: 22...24, leaders: ["l1"],
                    schedule: .dates([StoreSample.date("2027-01-20"), StoreSample.date("2027-01-27")])),
                Cohort(
                    id: "c2", name: "Grupp 2", slot: "wed", seats: 22...24,
                    schedule: .rhythm(first: StoreSample.date("2027-01-20"), everyDays: 7)),
            ],
            venueRules: VenueRules(
                distinct: 5, required: [VenueRules.Requirement(venue: "stadshuset", times: 1)], extra: ["a": .integer(1)]),
            extra: ["": ["b": .array([.number(1.5), .null])]]),
        people: [
            Person(
                id: "p1", name: "Åsa Öberg", email: "asa@example.org", phone: "+46701234567", birthYear: 1980, source: "ABF",
                values: ["settlement": "established"], district: "Järva", available: ["wed", "a|b"],
                unavailable: [StoreSample.date("2027-01-20")], needs: [.wheelchair, .interpreter("ar")], together: "x", apart: ["p2"],
                registered: StoreSample.date("2026-11-01"), consent: .given(StoreSample.date("2026-11-02"))),
            Person(id: "p2", name: "Nour Haddad", displayName: "N. H.", notes: "x"),
        ],
        venues: [
            Venue(
                id: "stadshuset", name: "Stadshuset", address: "Hantverkargatan 1", district: "Kungsholmen",
                point: GeoPoint(latitude: 59.3275, longitude: 18.055), capacity: 40, wheelchair: true,
                opening: [
                    OpeningPeriod(days: [.monday, .tuesday], from: StoreSample.time("08:00"), to: StoreSample.time("21:00")),
                    OpeningPeriod(days: [.saturday], from: StoreSample.time("10:00"), to: StoreSample.time("16:00")),
                ], buffer: 30, equipment: ["kitchen"],
                layouts: [Venue.Layout(name: "rows", capacity: 60), Venue.Layout(name: "tables", capacity: 40)],
                blackout: [StoreSample.date("2027-06-06")], notes: "fråga")
        ], composition: Composition(["c2": ["p1"]]), pins: Pins(pinned: ["p1": "c2"], excluded: ["p2": ["c2"]]))
}
