@testable import MeetCore

extension CollisionCase {
    /// Other ways in which two rules collide, and some of three.
    static let more: [CollisionCase] = [
        CollisionCase(
            [.minimum, .maximum],
            ConflictSample(seats: [0...9, 0...9], minimum: ["leader": 3], maximum: ["leader": 2], people: (1...6).map { "P\($0) leader" }),
            "Each of Grupp 1 and Grupp 2 needs at least 3 of the category \"decision-maker\", but at most 2 are "
                + "possible: at most 2 of the category \"decision-maker\" are allowed",
            "Var och en av grupperna Grupp 1 och Grupp 2 ska ha minst 3 i kategorin ”beslutsfattare”, men högst 2 "
                + "går att få: högst 2 i kategorin ”beslutsfattare” får vara med"),
        CollisionCase(
            [.seats, .pin],
            ConflictSample(seats: [0...9, 2...4], people: ["A pin:0", "B pin:0", "C"]),
            "Grupp 2 needs at least 2 members, but at most 1 is possible: A and B are pinned to Grupp 1",
            "Grupp 2 ska ha minst 2 deltagare, men högst 1 går att få: A och B är fästa i Grupp 1"),
        CollisionCase(
            [.seats, .minimum],
            ConflictSample(seats: [0...2], minimum: ["leader": 2, "woman": 1], people: ["A leader man", "B leader man", "C woman"]),
            "Grupp 1 needs at least 2 of the category \"decision-maker\", but at most 1 is possible: there is only room for "
                + "2, and at least 1 of the category \"woman\" is needed",
            "Grupp 1 ska ha minst 2 i kategorin ”beslutsfattare”, men högst 1 går att få: det finns bara plats för 2, "
                + "och minst 1 i kategorin ”kvinna” behövs"),
        CollisionCase(
            [.slot, .minimum, .maximum],
            ConflictSample(minimum: ["leader": 2], maximum: ["man": 1], people: ["A leader man", "B leader man", "C leader woman sat"]),
            "Grupp 1 needs at least 2 of the category \"decision-maker\", but at most 1 is possible: everyone must be "
                + "able to come on Wednesday evening, and at most 1 of the category \"man\" is allowed",
            "Grupp 1 ska ha minst 2 i kategorin ”beslutsfattare”, men högst 1 går att få: alla ska kunna komma på "
                + "onsdag kväll, och högst 1 i kategorin ”man” får vara med"),
        CollisionCase(
            [.slot, .pin, .together],
            ConflictSample(people: ["A with:x pin:0", "B with:x sat"]),
            "A is pinned to Grupp 1, but B cannot come on Wednesday evening, and A and B must be in one cohort",
            "A är fäst i Grupp 1, men B kan inte komma på onsdag kväll, och A och B ska vara i samma grupp"),
        CollisionCase(
            [.pin, .together, .exclusion],
            ConflictSample(people: ["A with:x pin:0", "B with:x out:0"]),
            "A is pinned to Grupp 1, but A and B must be in one cohort, and B is kept out of Grupp 1",
            "A är fäst i Grupp 1, men A och B ska vara i samma grupp, och B hålls utanför Grupp 1"),
        CollisionCase(
            [.pin, .together, .apart],
            ConflictSample(people: ["A with:x pin:0 not:B", "B with:x"]),
            "A is pinned to Grupp 1, but A and B must be in one cohort, and A and B must be kept apart",
            "A är fäst i Grupp 1, men A och B ska vara i samma grupp, och A och B ska hållas isär"),
        CollisionCase(
            [.seats, .pin, .together],
            ConflictSample(seats: [0...2], people: ["A with:x pin:0", "B with:x", "C with:x"]),
            "A is pinned to Grupp 1, but there is only room for 2, and A, B and C must be in one cohort",
            "A är fäst i Grupp 1, men det finns bara plats för 2, och A, B och C ska vara i samma grupp"),
        CollisionCase(
            [.slot, .minimum, .exclusion],
            ConflictSample(minimum: ["leader": 2], people: ["A leader out:0", "B leader sat", "C leader"]),
            "Wednesday evening: Grupp 1 needs at least 2 of the category \"decision-maker\", but only 1 can come: A is "
                + "kept out of Grupp 1",
            "Onsdag kväll: Grupp 1 ska ha minst 2 i kategorin ”beslutsfattare”, men bara 1 kan komma: A hålls utanför Grupp 1"),
        CollisionCase(
            [.slot, .absences, .minimum],
            ConflictSample(minimum: ["leader": 3], people: ["A leader away", "B leader sat", "C leader", "D leader"]),
            "Wednesday evening: Grupp 1 needs at least 3 of the category \"decision-maker\", but only 2 can come and would "
                + "miss no more than 1 session",
            "Onsdag kväll: Grupp 1 ska ha minst 3 i kategorin ”beslutsfattare”, men bara 2 kan komma och är borta från "
                + "högst 1 träff"),
        CollisionCase(
            [.seats, .minimum, .pin],
            ConflictSample(seats: [0...3], minimum: ["leader": 2], people: ["A pin:0", "B pin:0", "C leader", "D leader"]),
            "Grupp 1 needs at least 2 of the category \"decision-maker\", but at most 1 is possible: there is only room for "
                + "3, and A and B are pinned to Grupp 1",
            "Grupp 1 ska ha minst 2 i kategorin ”beslutsfattare”, men högst 1 går att få: det finns bara plats för 3, "
                + "och A och B är fästa i Grupp 1"),
        CollisionCase(
            [.slot, .pin, .neverAlone],
            ConflictSample(neverAlone: ["leader"], people: ["A leader pin:0", "B leader sat"]),
            "Grupp 1: nobody should be the only one of the category \"decision-maker\", but there can be no more than "
                + "1: everyone must be able to come on Wednesday evening, and A is pinned to Grupp 1",
            "Grupp 1: ingen ska vara ensam i kategorin ”beslutsfattare”, men det går inte att få fler än 1: alla "
                + "ska kunna komma på onsdag kväll, och A är fäst i Grupp 1"),
        CollisionCase(
            [.seats],
            ConflictSample(seats: [2...9, 3...9], people: ["A", "B", "C", "D"]),
            "Grupp 1 and Grupp 2 need at least 5 members in all, but there are only 4",
            "Grupp 1 och Grupp 2 ska ha minst 5 deltagare sammanlagt, men det finns bara 4"),
    ]
}
