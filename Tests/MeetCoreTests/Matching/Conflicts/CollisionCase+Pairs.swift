@testable import MeetCore

extension CollisionCase {
    /// Each rule alone and each two rules that can collide, with everything else left out.
    static let pairs: [CollisionCase] = [
        CollisionCase(
            [.seats],
            ConflictSample(seats: [3...4, 3...4], people: ["A", "B", "C", "D", "E"]),
            "Grupp 1 and Grupp 2 need at least 3 members each, 6 in all, but there are only 5",
            "Grupp 1 och Grupp 2 ska ha minst 3 deltagare var, alltså 6, men det finns bara 5"),
        CollisionCase(
            [.minimum],
            ConflictSample(seats: [0...9, 0...9], minimum: ["leader": 2], people: ["A leader", "B leader", "C leader", "D youth"]),
            "Grupp 1 and Grupp 2 need at least 2 of the category \"decision-maker\" each, 4 in all, but there are only 3",
            "Grupp 1 och Grupp 2 ska ha minst 2 i kategorin ”beslutsfattare” var, alltså 4, men det finns bara 3"),
        CollisionCase(
            [.seats, .slot],
            ConflictSample(seats: [3...4], saturday: [0], people: ["A", "B", "C wed", "D wed", "E wed"]),
            "Saturday daytime: Grupp 1 needs at least 3 members, but only 2 can come",
            "Lördag dagtid: Grupp 1 ska ha minst 3 deltagare, men bara 2 kan komma"),
        CollisionCase(
            [.seats, .absences],
            ConflictSample(seats: [3...4], people: ["A", "B", "C away", "D away"]),
            "Grupp 1 needs at least 3 members, but only 2 would miss no more than 1 session",
            "Grupp 1 ska ha minst 3 deltagare, men bara 2 är borta från högst 1 träff"),
        CollisionCase(
            [.seats, .together],
            ConflictSample(seats: [2...2], people: ["A with:x", "B with:x", "C with:x", "D"]),
            "Grupp 1 needs at least 2 members, but at most 1 is possible: there is only room for 2, and A, B and C must "
                + "be in one cohort",
            "Grupp 1 ska ha minst 2 deltagare, men högst 1 går att få: det finns bara plats för 2, och A, B och C ska "
                + "vara i samma grupp"),
        CollisionCase(
            [.seats, .apart],
            ConflictSample(seats: [2...3], people: ["A not:B", "B"]),
            "Grupp 1 needs at least 2 members, but at most 1 is possible: A and B must be kept apart",
            "Grupp 1 ska ha minst 2 deltagare, men högst 1 går att få: A och B ska hållas isär"),
        CollisionCase(
            [.seats, .minimum],
            ConflictSample(seats: [0...3], minimum: ["youth": 2, "leader": 2], people: ["A youth", "B youth", "C leader", "D leader"]),
            "Grupp 1 needs at least 2 of the category \"youth\" and at least 2 of the category \"decision-maker\", "
                + "4 in all, but there is only room for 3",
            "Grupp 1 ska ha minst 2 i kategorin ”ungdom” och minst 2 i kategorin ”beslutsfattare”, alltså 4, men det finns "
                + "bara plats för 3"),
        CollisionCase(
            [.seats, .maximum],
            ConflictSample(seats: [3...4], maximum: ["man": 2], people: ["A man", "B man", "C man"]),
            "Grupp 1 needs at least 3 members, but at most 2 are possible: at most 2 of the category \"man\" are allowed",
            "Grupp 1 ska ha minst 3 deltagare, men högst 2 går att få: högst 2 i kategorin ”man” får vara med"),
        CollisionCase(
            [.seats, .neverAlone],
            ConflictSample(seats: [3...3], neverAlone: ["leader"], people: ["A", "B", "C leader"]),
            "Grupp 1 needs at least 3 members, but at most 2 are possible: nobody should be the only one of the "
                + "category \"decision-maker\"",
            "Grupp 1 ska ha minst 3 deltagare, men högst 2 går att få: ingen ska vara ensam i kategorin ”beslutsfattare”"),
        CollisionCase(
            [.seats, .pin],
            ConflictSample(seats: [0...2], people: ["A pin:0", "B pin:0", "C pin:0"]),
            "3 are pinned to Grupp 1 (A, B and C), but there is only room for 2",
            "3 är fästa i Grupp 1 (A, B och C), men det finns bara plats för 2"),
        CollisionCase(
            [.seats, .exclusion],
            ConflictSample(seats: [2...3], people: ["A out:0", "B out:0", "C"]),
            "Grupp 1 needs at least 2 members, but there is only 1: A and B are kept out of Grupp 1",
            "Grupp 1 ska ha minst 2 deltagare, men det finns bara 1: A och B hålls utanför Grupp 1"),
        CollisionCase(
            [.slot, .minimum],
            ConflictSample(
                seats: [0...9, 0...9, 0...9, 0...9, 0...9], saturday: [0, 1, 2, 3, 4], minimum: ["leader": 3],
                people: (1...9).map { "P\($0) leader sat" } + (1...8).map { "Q\($0) leader wed" }),
            "Saturday daytime: 5 cohorts need at least 3 of the category \"decision-maker\" each, 15 in all, but only 9 can come",
            "Lördag dagtid: 5 grupper ska ha minst 3 i kategorin ”beslutsfattare” var, alltså 15, men bara 9 kan komma"),
        CollisionCase(
            [.absences, .minimum],
            ConflictSample(minimum: ["leader": 2], people: ["A leader away", "B leader", "C youth"]),
            "Grupp 1 needs at least 2 of the category \"decision-maker\", but only 1 would miss no more than 1 session",
            "Grupp 1 ska ha minst 2 i kategorin ”beslutsfattare”, men bara 1 är borta från högst 1 träff"),
        CollisionCase(
            [.together, .minimum],
            ConflictSample(seats: [0...9, 0...9], minimum: ["youth": 1], people: ["A youth with:x", "B youth with:x", "C leader"]),
            "Grupp 1 and Grupp 2 need at least 1 of the category \"youth\" each, 2 in all, but at most 1 is possible: A and B "
                + "must be in one cohort",
            "Grupp 1 och Grupp 2 ska ha minst 1 i kategorin ”ungdom” var, alltså 2, men högst 1 går att få: A och B ska "
                + "vara i samma grupp"),
        CollisionCase(
            [.apart, .minimum],
            ConflictSample(minimum: ["leader": 3], people: ["A leader not:B", "B leader", "C leader", "D youth"]),
            "Grupp 1 needs at least 3 of the category \"decision-maker\", but at most 2 are possible: A and B must "
                + "be kept apart",
            "Grupp 1 ska ha minst 3 i kategorin ”beslutsfattare”, men högst 2 går att få: A och B ska hållas isär"),
        CollisionCase(
            [.minimum, .maximum],
            ConflictSample(minimum: ["leader": 2], maximum: ["man": 1], people: ["A leader man", "B leader man", "C youth woman"]),
            "Grupp 1 needs at least 2 of the category \"decision-maker\", but at most 1 is possible: at most 1 of the "
                + "category \"man\" is allowed",
            "Grupp 1 ska ha minst 2 i kategorin ”beslutsfattare”, men högst 1 går att få: högst 1 i kategorin ”man” "
                + "får vara med"),
        CollisionCase(
            [.minimum, .neverAlone],
            ConflictSample(minimum: ["leader": 1], neverAlone: ["leader"], people: ["A leader", "B youth"]),
            "Grupp 1: nobody should be the only one of the category \"decision-maker\", but there can be no more than "
                + "1: at least 1 of the category \"decision-maker\" is needed",
            "Grupp 1: ingen ska vara ensam i kategorin ”beslutsfattare”, men det går inte att få fler än 1: minst 1 "
                + "i kategorin ”beslutsfattare” behövs"),
        CollisionCase(
            [.minimum, .pin],
            ConflictSample(seats: [0...9, 0...9], minimum: ["leader": 1], people: ["A leader pin:0", "B leader pin:0", "C youth"]),
            "Grupp 2 needs at least 1 of the category \"decision-maker\", but none is possible: A and B are pinned to Grupp 1",
            "Grupp 2 ska ha minst 1 i kategorin ”beslutsfattare”, men ingen går att få: A och B är fästa i Grupp 1"),
        CollisionCase(
            [.minimum, .exclusion],
            ConflictSample(minimum: ["leader": 2], people: ["A leader out:0", "B leader", "C youth out:0"]),
            "Grupp 1 needs at least 2 of the category \"decision-maker\", but there is only 1: A is kept out of Grupp 1",
            "Grupp 1 ska ha minst 2 i kategorin ”beslutsfattare”, men det finns bara 1: A hålls utanför Grupp 1"),
        CollisionCase(
            [.pin, .slot],
            ConflictSample(people: ["A sat pin:0", "B"]),
            "A is pinned to Grupp 1 but cannot come on Wednesday evening",
            "A är fäst i Grupp 1 men kan inte komma på onsdag kväll"),
        CollisionCase(
            [.pin, .absences],
            ConflictSample(people: ["A away pin:0", "B"]),
            "A is pinned to Grupp 1 but would miss more than 1 session",
            "A är fäst i Grupp 1 men är borta från mer än 1 träff"),
        CollisionCase(
            [.pin, .together],
            ConflictSample(seats: [0...9, 0...9], people: ["A with:x pin:0", "B with:x pin:1"]),
            "A is pinned to Grupp 1 and B is pinned to Grupp 2, but they must be in one cohort",
            "A är fäst i Grupp 1 och B är fäst i Grupp 2, men de ska vara i samma grupp"),
        CollisionCase(
            [.pin, .apart],
            ConflictSample(people: ["A not:B pin:0", "B pin:0"]),
            "A and B are pinned to Grupp 1, but they must be kept apart",
            "A och B är fästa i Grupp 1, men de ska hållas isär"),
        CollisionCase(
            [.pin, .maximum],
            ConflictSample(maximum: ["man": 1], people: ["A man pin:0", "B man pin:0", "C woman pin:0"]),
            "2 of the category \"man\" are pinned to Grupp 1 (A and B), but at most 1 is allowed",
            "2 i kategorin ”man” är fästa i Grupp 1 (A och B), men högst 1 får vara med"),
        CollisionCase(
            [.pin, .neverAlone],
            ConflictSample(neverAlone: ["leader"], people: ["A leader pin:0", "B youth"]),
            "Grupp 1: nobody should be the only one of the category \"decision-maker\", but there can be no more than "
                + "1: A is pinned to Grupp 1",
            "Grupp 1: ingen ska vara ensam i kategorin ”beslutsfattare”, men det går inte att få fler än 1: A är "
                + "fäst i Grupp 1"),
        CollisionCase(
            [.pin, .exclusion],
            ConflictSample(people: ["A pin:0 out:0", "B"]),
            "A is both pinned to Grupp 1 and kept out of it",
            "A är fäst i Grupp 1 men hålls också utanför gruppen"),
    ]
}
