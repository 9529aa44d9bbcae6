#!/usr/bin/env python3
"""Holds the calendars that `meet export ics` writes against independent readers: how many events each finds, and when they begin and end as
moments, in winter and in summer; that names stay and sequences grow; and the bytes that no reader looks at.

    readers.py MEET SAMPLE FOLDER     the program, the folder of the sample, a folder for work
"""
import datetime as dt
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import ics
import icalendar
import vobject

UTC = dt.timezone.utc
MEET, SAMPLE, FOLDER = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
failures = 0


def row(case, reader, what, good):
    global failures
    failures += not good
    print(f"{case:14} {reader:14} {what:58} {'ok' if good else 'DIFFERS'}")


def meet(*arguments):
    done = subprocess.run([MEET, *map(str, arguments)], capture_output=True)
    if done.returncode != 0:
        sys.exit(f"meet {' '.join(map(str, arguments))}: exit {done.returncode}\n{done.stderr.decode()}")
    return done.stdout


def database(name, change):
    """A database of the sample after a change to its programme, and when its sessions are as moments, worked out from the programme alone."""
    programme = json.loads((SAMPLE / "programme.json").read_text())
    change(programme)
    path, file = FOLDER / f"{name}.db", FOLDER / f"{name}.json"
    file.write_text(json.dumps(programme))
    meet("init", file, "--db", path)
    meet("import", "venues", SAMPLE / "venues.csv", "--db", path)
    zone = ZoneInfo(programme["timeZone"])
    slots = {slot["id"]: slot for slot in programme["slots"]}
    moments = []
    for cohort in programme["cohorts"]:
        for date in cohort["dates"]:
            both = [dt.datetime.fromisoformat(f"{date}T{slots[cohort['slot']][end]}").replace(tzinfo=zone) for end in ("start", "end")]
            moments.append(tuple(moment.astimezone(UTC) for moment in both))
    return path, sorted(moments)


def by_icalendar(data, _):
    return [(event.decoded("dtstart"), event.decoded("dtend")) for event in icalendar.Calendar.from_ical(data).walk("VEVENT")]


def by_vobject(data, _):
    return [(event.dtstart.value, event.dtend.value) for event in vobject.readOne(data.decode()).vevent_list]


def by_ics(data, _):
    return [(event.begin.datetime, event.end.datetime) for event in ics.Calendar(data.decode()).events]


def by_khal(data, work):
    """khal imports into a folder of its own, and lists from it in UTC."""
    home = work / "khal"
    shutil.rmtree(home, ignore_errors=True)
    (home / "calendar").mkdir(parents=True)
    (home / "file.ics").write_bytes(data)
    (home / "config").write_text(
        f"[calendars]\n[[one]]\npath = {home}/calendar\n[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\n"
        "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
        f"[sqlite]\npath = {home}/khal.db\n[default]\ndefault_calendar = one\n"
    )
    khal = [str(Path(sys.executable).with_name("khal")), "-c", str(home / "config")]
    environment = dict(os.environ, TZ="UTC", LC_ALL="C.UTF-8", XDG_CACHE_HOME=str(home), XDG_DATA_HOME=str(home))
    subprocess.run([*khal, "import", "--batch", "-a", "one", str(home / "file.ics")], check=True, capture_output=True, env=environment)
    listed = subprocess.run(
        [*khal, "list", "--day-format", "", "--format", "{uid}|{start-date} {start-time}|{end-date} {end-time}", "--once", "2027-01-01", "2028-01-10"],
        check=True, capture_output=True, env=environment)
    lines = {line for line in listed.stdout.decode().splitlines() if line.count("|") == 2}
    return [tuple(dt.datetime.fromisoformat(part).replace(tzinfo=UTC) for part in line.split("|")[1:]) for line in lines]


def by_calcurse(data, work):
    """calcurse exits 0 although it imported nothing, so its own file is read."""
    home = work / "calcurse"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    (home / "file.ics").write_bytes(data)
    subprocess.run(["calcurse", "-D", str(home), "-q", "-i", str(home / "file.ics")], check=True, capture_output=True, env=dict(os.environ, TZ="UTC"))
    found = re.findall(r"(\d\d/\d\d/\d{4} @ \d\d:\d\d) -> (\d\d/\d\d/\d{4} @ \d\d:\d\d)", (home / "apts").read_text())
    return [tuple(dt.datetime.strptime(part, "%m/%d/%Y @ %H:%M").replace(tzinfo=UTC) for part in pair) for pair in found]


READERS = {"icalendar": by_icalendar, "vobject": by_vobject, "ics": by_ics, "khal": by_khal, "calcurse": by_calcurse}


def check_times(case, data, expected):
    for name, read in READERS.items():
        if name == "calcurse" and not shutil.which("calcurse"):
            print(f"{case:14} calcurse       not installed, left out")
            continue
        found = sorted(tuple(moment.astimezone(UTC) for moment in pair) for pair in read(data, FOLDER))
        row(case, name, f"{len(found)} of {len(expected)} events, first {found[0][0]:%Y-%m-%d %H:%M}Z, last end {found[-1][1]:%Y-%m-%d %H:%M}Z" if found else "no events", found == expected)


def check_bytes(case, data):
    """What no reader looks at."""
    lines = data.split(b"\r\n")
    text = data.decode("utf-8")
    zones = set(re.findall(r"TZID=([^:;]+)", text))
    checks = {
        "CRLF alone": data.endswith(b"\r\n") and b"\r" not in data.replace(b"\r\n", b"") and b"\n" not in data.replace(b"\r\n", b""),
        "at most 75 octets a line": max(map(len, lines)) <= 75,
        "no character is split": all(line.decode("utf-8", "strict") is not None for line in lines),
        "no byte-order mark, no control characters": not data.startswith(b"\xef\xbb\xbf") and not re.search(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text),
        "DTSTAMP in UTC": all(re.fullmatch(rb"DTSTAMP:\d{8}T\d{6}Z", line) for line in lines if line.startswith(b"DTSTAMP")),
        "each TZID has its VTIMEZONE": zones == set(re.findall(r"\r\nTZID:(.+?)\r\n", text)),
        "never TZID and Z": not re.search(r"TZID=[^\r]*Z\r", text),
        "no METHOD, ATTENDEE, ORGANIZER, VALARM": not re.search(r"\r\n(METHOD|ATTENDEE|ORGANIZER|BEGIN:VALARM)", text),
    }
    for what, good in checks.items():
        row(case, "bytes", what, good)


def check_names(case, path):
    """A second export is the same bytes; a session called off keeps its name, with a higher sequence."""
    before = meet("export", "ics", "--db", path)
    row(case, "bytes", "exported twice, the same bytes", before == meet("export", "ics", "--db", path))
    old = {str(event["uid"]): int(event["sequence"]) for event in icalendar.Calendar.from_ical(before).walk("VEVENT")}
    connection = sqlite3.connect(path)
    # As the program does where a session is no longer planned; there is no command for it.
    connection.execute("UPDATE session_stamp SET status = 'cancelled', sequence = sequence + 1 WHERE cohort = 'c001' AND session = 6")
    connection.commit()
    connection.close()
    after = meet("export", "ics", "--db", path, "--lang", "sv")
    events = icalendar.Calendar.from_ical(after).walk("VEVENT")
    new = {str(event["uid"]): int(event["sequence"]) for event in events}
    row(case, "icalendar", "after a session is called off: the same names, one higher sequence", set(old) == set(new) and sum(new.values()) == sum(old.values()) + 1)
    gone = [event for event in events if event["status"] == "CANCELLED"]
    row(case, "icalendar", "it is CANCELLED and says so", len(gone) == 1 and str(gone[0]["summary"]).startswith("INSTÄLLD: "))
    gone = [event for event in vobject.readOne(after.decode()).vevent_list if event.status.value == "CANCELLED"]
    row(case, "vobject", "it is CANCELLED and says so", len(gone) == 1 and gone[0].summary.value.startswith("INSTÄLLD: "))


def at_the_changes(programme):
    """Sessions on the days round both changes of the clock, and in the hours of the night next to them."""
    programme["slots"][0].update(start="00:30", end="01:45")
    programme["slots"][1].update(start="03:00", end="05:00")
    for cohort in programme["cohorts"]:
        cohort["dates"] = ["2027-03-27", "2027-03-28", "2027-03-29", "2027-10-30", "2027-10-31", "2027-11-01"]


def in_new_york(programme):
    at_the_changes(programme)
    programme["timeZone"] = "America/New_York"
    # Not into the hour that comes twice there, 01:00 to 02:00: RFC 5545 takes the first of the two, khal the second.
    programme["slots"][0]["end"] = "00:55"
    for cohort in programme["cohorts"]:
        cohort["dates"] = ["2027-03-13", "2027-03-14", "2027-03-15", "2027-11-06", "2027-11-07", "2027-11-08"]


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    for case, change in {"sample": lambda _: None, "clock changes": at_the_changes, "New York": in_new_york}.items():
        path, expected = database(case.replace(" ", "-"), change)
        data = meet("export", "ics", "--db", path)
        check_bytes(case, data)
        check_times(case, data, expected)
        one = meet("export", "ics", "--cohort", "c002", "--db", path)
        row(case, "icalendar", "one cohort alone: 6 events", len(icalendar.Calendar.from_ical(one).walk("VEVENT")) == 6)
        if case == "sample":
            check_names(case, path)
    print(f"{failures} differ")
    return 1 if failures else 0


sys.exit(main())
