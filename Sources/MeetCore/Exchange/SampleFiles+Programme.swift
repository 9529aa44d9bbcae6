// Written by scripts/make-sample.
extension SampleFiles {
    /// The programme, as programme.json.
    public static let programme = """
        {
         "format": "meet-programme/1",
         "note": "An invented example: no person in it exists, and figures about houses are to be checked with the house. / Ett påhittat exempel.",
         "name": "LärOlika våren 2027",
         "timeZone": "Europe/Stockholm",
         "sessionsPerCohort": 6,
         "minimumSessions": 5,
         "tableSize": 4,
         "slots": [
          {"id": "mon-eve", "weekday": 1, "start": "18:00", "end": "20:30", "label": {"sv": "måndag kväll", "en": "Monday evening"}},
          {"id": "tue-eve", "weekday": 2, "start": "18:00", "end": "20:30", "label": {"sv": "tisdag kväll", "en": "Tuesday evening"}},
          {"id": "wed-eve", "weekday": 3, "start": "18:00", "end": "20:30", "label": {"sv": "onsdag kväll", "en": "Wednesday evening"}},
          {"id": "thu-eve", "weekday": 4, "start": "18:00", "end": "20:30", "label": {"sv": "torsdag kväll", "en": "Thursday evening"}},
          {"id": "sat-day", "weekday": 6, "start": "13:00", "end": "15:30", "label": {"sv": "lördag eftermiddag", "en": "Saturday afternoon"}}],
         "axes": [
          {"id": "settlement", "kind": "contrast", "weight": 4, "label": {"sv": "Etablering", "en": "Settlement"}, "categories": [{"id": "established", "label": {"sv": "etablerad", "en": "established"}, "minimum": 3}, {"id": "new", "label": {"sv": "ny i Stockholm", "en": "new"}, "minimum": 3}]},
          {"id": "influence", "kind": "contrast", "weight": 4, "label": {"sv": "Inflytande", "en": "Influence"}, "categories": [{"id": "youth", "label": {"sv": "ungdom", "en": "youth"}, "minimum": 3, "target": [6, 24]}, {"id": "decision_maker", "label": {"sv": "makthavare", "en": "decision-maker"}, "minimum": 3, "target": [6, 24]}]},
          {"id": "housing", "kind": "contrast", "weight": 4, "label": {"sv": "Boende", "en": "Housing"}, "categories": [{"id": "house", "label": {"sv": "villa", "en": "house"}, "minimum": 3, "target": [8, 24]}, {"id": "estate", "label": {"sv": "miljonprogram", "en": "housing estate"}, "minimum": 3, "target": [8, 24]}]},
          {"id": "gender", "kind": "spread", "weight": 2, "label": {"sv": "Kön", "en": "Gender"}, "categories": [{"id": "woman", "label": {"sv": "kvinna", "en": "woman"}, "target": [11, 13]}, {"id": "man", "label": {"sv": "man", "en": "man"}, "target": [11, 13]}, {"id": "nonbinary", "label": {"sv": "icke-binär", "en": "non-binary"}, "target": [0, 24]}]}],
         "crossingWeight": 1,
         "cohorts": [
          {"id": "c001", "name": "Grupp 1", "slot": "mon-eve", "seats": [22, 24], "dates": ["2027-01-18", "2027-02-01", "2027-02-15", "2027-03-08", "2027-03-22", "2027-04-05"], "leaders": ["l01", "l02"]},
          {"id": "c002", "name": "Grupp 2", "slot": "tue-eve", "seats": [22, 24], "dates": ["2027-01-19", "2027-02-02", "2027-02-16", "2027-03-09", "2027-03-23", "2027-04-06"], "leaders": ["l03", "l04"]},
          {"id": "c003", "name": "Grupp 3", "slot": "wed-eve", "seats": [22, 24], "dates": ["2027-01-27", "2027-02-10", "2027-02-24", "2027-03-10", "2027-03-24", "2027-04-07"], "leaders": ["l05", "l06"]},
          {"id": "c004", "name": "Grupp 4", "slot": "thu-eve", "seats": [22, 24], "dates": ["2027-01-28", "2027-02-11", "2027-02-25", "2027-03-18", "2027-04-08", "2027-04-22"], "leaders": ["l07", "l08"]},
          {"id": "c005", "name": "Grupp 5", "slot": "sat-day", "seats": [22, 24], "dates": ["2027-01-23", "2027-02-06", "2027-02-20", "2027-03-13", "2027-04-10", "2027-04-24"], "leaders": ["l09", "l10"]}],
         "selection": "lottery",
         "calendar": {"breaks": [{"from": "2027-03-01", "to": "2027-03-05", "label": "sportlov"}, {"from": "2027-03-29", "to": "2027-04-02", "label": "påsklov (obekräftat)"}], "avoid": [{"date": "2027-03-25", "label": "skärtorsdag"}, {"date": "2027-04-30", "label": "valborgsmässoafton"}]},
         "leaders": [
          {"id": "l01", "name": "Amal Exempel"},
          {"id": "l02", "name": "Björn Exempel"},
          {"id": "l03", "name": "Elif Exempel"},
          {"id": "l04", "name": "Fredrik Exempel"},
          {"id": "l05", "name": "Hodan Exempel"},
          {"id": "l06", "name": "Kim Exempel"},
          {"id": "l07", "name": "Lars Exempel"},
          {"id": "l08", "name": "Marta Exempel"},
          {"id": "l09", "name": "Olena Exempel"},
          {"id": "l10", "name": "Samir Exempel"}],
         "sessions": [
          {"number": 1, "theme": "Min plats i staden", "exercise": "rita sin egen karta över Stockholm och visa en granne runt i den", "needs": []},
          {"number": 2, "theme": "Maten hemma", "exercise": "laga en måltid av varandras recept", "needs": ["kitchen"]},
          {"number": 3, "theme": "Vem bestämmer?", "exercise": "dela ut en stadsdels pengar, i roller som inte är ens egna", "needs": []},
          {"number": 4, "theme": "Arbete och pengar", "exercise": "lägga pussel med en månad i två olika hushåll", "needs": []},
          {"number": 5, "theme": "Händernas kunskap", "exercise": "laga, sy eller snickra två och två, den ena lär den andra", "needs": ["workshop"]},
          {"number": 6, "theme": "Vad tar vi med oss?", "exercise": "skriva ett brev till staden och läsa upp det", "needs": []}],
         "tables": {"priority": "faces"},
         "venues": {"distinct": 5, "required": [{"venue": "stadshuset", "times": 1}]}}
        """
}
