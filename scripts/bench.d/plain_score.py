"""A plain score of a composition, worked out from the files alone: what a bench holds the program's own claims against.

It reads what `generate_programme.py` writes: `|` between values, ids and no labels, explicit dates; and it knows nothing of pins.
"""
import collections
import csv
import itertools
import json


def split(text):
    return [part for part in (text or "").split("|") if part]


class Plan:
    """A programme and its people."""

    def __init__(self, folder):
        self.programme = json.loads((folder / "programme.json").read_text(encoding="utf-8"))
        with open(folder / "participants.csv", encoding="utf-8-sig", newline="") as file:
            self.people = {row["id"]: row for row in csv.DictReader(file)}
        self.axes = self.programme["axes"]
        if any(row["consent"] in ("", "no") for row in self.people.values()):
            raise ValueError("people without consent are not scored here")

    def pole(self, axis, person):
        first, second = (category["id"] for category in axis["categories"])
        return (person[axis["id"]] == first) - (person[axis["id"]] == second)

    def mix(self, members):
        """The mix energy of one cohort."""
        energy = 0
        contrasts = [axis for axis in self.axes if axis["kind"] == "contrast"]
        for axis in self.axes:
            weight = axis.get("weight", 1)
            if axis["kind"] == "contrast":
                energy += weight * sum(self.pole(axis, person) for person in members) ** 2
            counts = collections.Counter(person[axis["id"]] for person in members)
            for category in axis["categories"]:
                low, high = category.get("target", (0, len(members)))
                energy += weight * max(low - counts[category["id"]], counts[category["id"]] - high, 0) ** 2
        for first, second in itertools.combinations(contrasts, 2):
            crossing = sum(self.pole(first, person) * self.pole(second, person) for person in members)
            energy += self.programme.get("crossingWeight", 1) * crossing ** 2
        return energy

    def breaches(self, cohort, members):
        """How many hard rules one cohort breaks, those on groups aside."""
        low, high = cohort["seats"]
        broken = not low <= len(members) <= high
        dates = set(cohort["dates"])
        allowed = self.programme.get("sessionsPerCohort", 6) - self.programme.get("minimumSessions", 0)
        ids = {person["id"] for person in members}
        apart = set()
        for person in members:
            broken += cohort["slot"] not in split(person["available"])
            broken += len(dates & set(split(person["unavailable"]))) > allowed
            apart |= {frozenset((person["id"], other)) for other in split(person["apart"]) if other in ids and other != person["id"]}
        broken += len(apart)
        for axis in self.axes:
            counts = collections.Counter(person[axis["id"]] for person in members)
            for category in axis["categories"]:
                count = counts[category["id"]]
                broken += count < category.get("minimum", 0)
                broken += count > category.get("maximum", count)
                broken += bool(category.get("neverAlone")) and count == 1
        return broken

    def score(self, composition):
        """The four levels of what `meet compose --json` printed."""
        members = {cohort["id"]: cohort["members"] for cohort in composition["cohorts"]}
        place = {}
        score = {"hard": 0, "unfilled": 0, "mix": 0, "absences": 0}
        for cohort in self.programme["cohorts"]:
            for key in members[cohort["id"]]:
                score["hard"] += key in place
                place[key] = cohort["id"]
            people = [self.people[key] for key in members[cohort["id"]]]
            score["hard"] += self.breaches(cohort, people)
            score["unfilled"] += max(0, cohort["seats"][1] - len(people))
            score["mix"] += self.mix(people)
            score["absences"] += sum(len(set(cohort["dates"]) & set(split(person["unavailable"]))) for person in people)
        groups = collections.defaultdict(set)
        for key, person in self.people.items():
            if person["together"]:
                groups[person["together"]].add(place.get(key))
        score["hard"] += sum(len(places) > 1 for places in groups.values())
        return score


def lies(plan, composition):
    """What the program claims of a composition and is not so, as sentences."""
    score = plan.score(composition)
    claimed = composition["score"]
    found = [f"claims {level} {claimed[level]}, has {score[level]}" for level in score if claimed[level] != score[level]]
    bound = composition["bound"]["mix"]
    if bound is not None and bound > score["mix"] and not score["hard"] and not score["unfilled"]:
        found.append(f"claims that no mix is below {bound}, has {score['mix']}")
    if composition["status"] == "optimal" and (score["hard"] or bound != score["mix"]):
        found.append(f"claims to be optimal with hard {score['hard']}, mix {score['mix']} and bound {bound}")
    return found
