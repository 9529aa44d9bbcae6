#!/usr/bin/env python3
"""Make a synthetic programme of any size: programme.json, participants.csv and venues.csv. For benches and tests of size.

Every person is invented: names are drawn from lists, and no record stands for anyone.
The same arguments always give the same files. MeetTUI itself needs no Python: this is a tool of its developers.

  scripts/generate_programme.py --applicants 1000 --cohorts 30 --seed 1 --out DIR
"""
import argparse
import csv
import datetime
import json
import pathlib
import random

GIVEN = {
    "woman": "Anna Åsa Märta Amina Fatima Leyla Zeynep Ewa Aino Hodan Maryam Nour Signe Elsa Ösa Świętosława Thị-Mai Olena "
             "Siv Birgitta Sahra Yasmin Ingrid Karin Selma Helin Rania Tove Malin Noor".split(),
    "man": "Erik Åke Östen Ahmed Mohamed Ali Mehmet Paweł Jukka Abdi Reza Omar Nils Karl Ömer Łukasz Dũng Taras "
           "Göran Lars Yusuf Samir Gustav Johan Elias Rojhat Tariq Björn Viktor Idris".split(),
    "nonbinary": "Robin Kim Alex Love Sascha Noa".split(),
}
FAMILY = ("Andersson Åkerlund Öberg Ängström Lindqvist Nyström Hassan Abdullahi Yılmaz Kowalczyk Virtanen Warsame "
          "Hosseini Haddad Şahin Nguyễn Shevchenko Bergström Sjögren Ali Demir Said Karlsson Björk af-Klint O'Brien "
          "Al-Rashid Wallin Vikström Çelik Żak Farah Mäkinen Tesfaye Kebede Lindström").split()
# (district, share of dwellers, latitude, longitude, chance of living in a housing estate)
DISTRICTS = [
    ("Järva", 0.20, 59.395, 17.930, 0.85), ("Hässelby-Vällingby", 0.10, 59.365, 17.850, 0.50),
    ("Bromma", 0.10, 59.340, 17.940, 0.10), ("Kungsholmen", 0.08, 59.333, 18.030, 0.05),
    ("Norra innerstaden", 0.09, 59.345, 18.060, 0.05), ("Södermalm", 0.09, 59.313, 18.070, 0.08),
    ("Enskede-Årsta-Vantör", 0.10, 59.280, 18.070, 0.35), ("Skarpnäck", 0.05, 59.270, 18.130, 0.40),
    ("Farsta", 0.05, 59.245, 18.090, 0.50), ("Skärholmen", 0.04, 59.277, 17.905, 0.90),
    ("Hägersten-Älvsjö", 0.10, 59.290, 18.000, 0.15),
]
SLOTS = [
    ("mon-eve", 1, "18:00", "20:30", "måndag kväll", "Monday evening"),
    ("tue-eve", 2, "18:00", "20:30", "tisdag kväll", "Tuesday evening"),
    ("wed-eve", 3, "18:00", "20:30", "onsdag kväll", "Wednesday evening"),
    ("thu-eve", 4, "18:00", "20:30", "torsdag kväll", "Thursday evening"),
    ("sat-day", 6, "13:00", "15:30", "lördag eftermiddag", "Saturday afternoon"),
]
HOUSES = ["Biblioteket", "Folkets hus", "Kulturhuset", "Församlingshemmet", "Medborgarskolan", "Museet", "Fritidsgården", "Teatern"]
HOURS = ["mon-fri 08:00-21:00; sat 10:00-16:00", "mon-thu 10:00-22:00; sat-sun 10:00-18:00", "mon-sun 09:00-22:00",
         "tue-fri 16:00-22:00", "mon-fri 17:00-21:30; sat 12:00-17:00"]

# Over how many days people apply. Another number gives other people throughout: the benches' references hold for this one.
REGISTERED_DAYS = 90


def person(rng, number, availability, scarce):
    settlement = "new" if rng.random() < 0.45 else "established"
    weights = [share * (chance if settlement == "new" else 1 - 0.6 * chance) for _, share, _, _, chance in DISTRICTS]
    district = rng.choices(DISTRICTS, weights)[0]
    if rng.random() < district[4]:
        housing = "estate"
    else:
        housing = "house" if rng.random() < 0.55 else ""
    draw = rng.random()
    deciders = (0.05 if settlement == "new" else 0.25) * scarce
    youths = 0.40 if settlement == "new" else 0.25
    influence = "youth" if draw < youths else "decision_maker" if draw < youths + deciders else ""
    gender = rng.choices(["woman", "man", "nonbinary"], [0.52, 0.46, 0.02])[0]
    slots = [s[0] for s in SLOTS if rng.random() < availability * (0.5 if s[0] == "sat-day" and influence == "decision_maker" else 1)]
    slots = slots or [rng.choice(SLOTS)[0]]
    age = rng.randint(15, 24) if influence == "youth" else rng.randint(30, 65) if influence else rng.randint(25, 82)
    needs = [need for need, chance in (("wheelchair", 0.02), ("hearing_loop", 0.02), ("childcare", 0.03)) if rng.random() < chance]
    if settlement == "new" and rng.random() < 0.12:
        needs.append("interpreter:" + rng.choice(["ar", "so", "ti", "fa", "uk"]))
    name = f"{rng.choice(GIVEN[gender])} {rng.choice(FAMILY)}"
    registered = datetime.date(2026, 9, 1) + datetime.timedelta(days=rng.randrange(REGISTERED_DAYS))
    return {
        "id": f"p{number:06d}", "name": name, "email": f"p{number:06d}@example.org", "phone": "", "birth_year": 2026 - age,
        "gender": gender, "settlement": settlement, "influence": influence, "housing": housing, "district": district[0],
        "available": "|".join(slots), "unavailable": "", "needs": "|".join(needs), "together": "", "apart": "",
        "registered": registered.isoformat(), "source": rng.choice(["studieförbund", "bibliotek", "SFI", "församling", "webb"]),
        "consent": "yes", "notes": "",
    }


def venues(rng, count):
    """Stadshuset first, then invented houses spread over the districts."""
    rows = [{"id": "stadshuset", "name": "Stadshuset", "address": "Hantverkargatan 1", "district": "Kungsholmen",
             "latitude": 59.3275, "longitude": 18.055, "capacity": 60, "wheelchair": "yes", "hearing_loop": "yes", "childcare": "yes",
             "cost": 4000, "opening": HOURS[0], "buffer": 30, "notes": "example figures"}]
    for number in range(1, count):
        district = DISTRICTS[(number - 1) % len(DISTRICTS)]
        rows.append({"id": f"v{number:03d}", "name": f"{rng.choice(HOUSES)} {district[0]} {number}", "address": f"Exempelgatan {number}",
                     "district": district[0], "latitude": round(district[2] + rng.uniform(-0.012, 0.012), 4),
                     "longitude": round(district[3] + rng.uniform(-0.02, 0.02), 4), "capacity": rng.choice([20, 30, 30, 40, 40, 60, 120]),
                     "wheelchair": rng.choice(["yes"] * 5 + ["no"]), "hearing_loop": rng.choice(["yes", "yes", "yes", "no"]),
                     "childcare": rng.choice(["yes", "yes", "no"]), "cost": rng.choice([0, 0, 300, 500, 900, 1500]),
                     "opening": rng.choice(HOURS), "buffer": rng.choice([0, 15, 30]), "notes": ""})
    return rows


def programme(args):
    middle = args.seats[1] / 2
    label = lambda sv, en: {"sv": sv, "en": en}
    pole = lambda key, sv, en, share=0: {"id": key, "label": label(sv, en), "minimum": args.minimum,
                                         **({"target": [round(args.seats[1] * share), args.seats[1]]} if share else {})}
    axes = [
        {"id": "settlement", "kind": "contrast", "weight": 4, "label": label("Etablering", "Settlement"),
         "categories": [pole("established", "etablerad", "established"), pole("new", "ny i Stockholm", "new")]},
        {"id": "influence", "kind": "contrast", "weight": 4, "label": label("Inflytande", "Influence"),
         "categories": [pole("youth", "ungdom", "youth", 1 / 4), pole("decision_maker", "makthavare", "decision-maker", 1 / 4)]},
        {"id": "housing", "kind": "contrast", "weight": 4, "label": label("Boende", "Housing"),
         "categories": [pole("house", "villa", "house", 1 / 3), pole("estate", "miljonprogram", "housing estate", 1 / 3)]},
        {"id": "gender", "kind": "spread", "weight": 2, "label": label("Kön", "Gender"),
         "categories": [{"id": "woman", "label": label("kvinna", "woman"), "target": [int(middle - 1), int(middle + 1)]},
                        {"id": "man", "label": label("man", "man"), "target": [int(middle - 1), int(middle + 1)]},
                        {"id": "nonbinary", "label": label("icke-binär", "non-binary"), "target": [0, args.seats[1]]}]},
    ]
    cohorts = []
    for k in range(args.cohorts):
        slot = SLOTS[k % len(SLOTS)]
        first = datetime.date(2027, 1, 18) + datetime.timedelta(days=slot[1] - 1 + 7 * (k // len(SLOTS) % 2))
        dates = [(first + datetime.timedelta(days=14 * s)).isoformat() for s in range(6)]
        cohorts.append({"id": f"c{k + 1:03d}", "name": f"Grupp {k + 1}", "slot": slot[0], "seats": args.seats, "dates": dates})
    return {
        "format": "meet-programme/1", "name": "LärOlika våren 2027", "timeZone": "Europe/Stockholm",
        "sessionsPerCohort": 6, "minimumSessions": 5, "tableSize": 4,
        "slots": [{"id": s[0], "weekday": s[1], "start": s[2], "end": s[3], "label": label(s[4], s[5])} for s in SLOTS],
        "axes": axes, "crossingWeight": 1, "cohorts": cohorts,
        "venues": {"distinct": 5, "required": [{"venue": "stadshuset", "times": args.required}] if args.required else []},
    }


def arguments(words=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--applicants", type=int, default=160)
    parser.add_argument("--cohorts", type=int, default=5)
    parser.add_argument("--seats", type=int, nargs=2, default=[22, 24], metavar=("MIN", "MAX"))
    parser.add_argument("--minimum", type=int, default=3, help="least number of each pole in a cohort")
    parser.add_argument("--availability", type=float, default=0.55, help="chance that a person can come in a given slot")
    parser.add_argument("--scarce", type=float, default=1.0, help="below 1: fewer decision-makers")
    parser.add_argument("--together", type=float, default=0.03, help="share of persons who come in a pair")
    parser.add_argument("--apart", type=float, default=0.03, help="share of persons who may not meet a certain other")
    parser.add_argument("--away", type=float, default=0.0, help="chance that a person is away on a given date of a session")
    parser.add_argument("--venues", type=int, default=24)
    parser.add_argument("--required", type=int, default=1, help="times that every cohort meets at Stadshuset")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    return parser.parse_args(words)


def main():
    args = arguments()
    rng = random.Random(args.seed)
    plan = programme(args)
    people = [person(rng, i + 1, args.availability, args.scarce) for i in range(args.applicants)]
    order = list(range(len(people)))
    rng.shuffle(order)
    for g in range(int(len(people) * args.together / 2)):
        a, b = people[order[2 * g]], people[order[2 * g + 1]]
        a["together"] = b["together"] = f"pair{g + 1}"
        if not set(a["available"].split("|")) & set(b["available"].split("|")):
            b["available"] += "|" + a["available"].split("|")[0]
    for _ in range(int(len(people) * args.apart / 2)):
        a, b = rng.sample(people, 2)
        if not a["together"] or a["together"] != b["together"]:
            a["apart"] = "|".join(filter(None, [a["apart"], b["id"]]))
    if args.away:
        dates = sorted({d for c in plan["cohorts"] for d in c["dates"]})
        for p in people:
            p["unavailable"] = "|".join(d for d in dates if rng.random() < args.away)
    args.out.mkdir(parents=True, exist_ok=True)
    (args.out / "programme.json").write_text(json.dumps(plan, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    for name, rows in (("participants.csv", people), ("venues.csv", venues(rng, args.venues))):
        with open(args.out / name, "w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)


if __name__ == "__main__":
    main()
