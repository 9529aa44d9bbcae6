#!/usr/bin/env python3
"""Calendars of a house as other programs make them, and when the house is taken by them.

    busy.py make FILE.ics EXPECTED.json [SEED]    makes a calendar with hundreds of repeated events (PyPI icalendar), and works out with
                                           python-dateutil and with recurring-ical-events when they are
    busy.py compare EXPECTED.json RESULT.json    holds the answer of `meet import busy --dry-run --json` against it
"""
import datetime as dt
import json
import random
import sys
from zoneinfo import ZoneInfo

OWN = ZoneInfo("Europe/Stockholm")
# More than `meet import busy` looks at for the sample.
WINDOW = (dt.datetime(2026, 12, 1), dt.datetime(2028, 7, 1))
ZONES = ["Europe/Stockholm"] * 4 + ["America/New_York", "Asia/Tokyo", "Australia/Sydney", "Europe/London", "UTC", None, "day"]
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def random_rule(draw):
    """The text of a rule, without its end."""
    frequency = draw.choice(["DAILY", "WEEKLY", "WEEKLY", "MONTHLY", "MONTHLY", "YEARLY"])
    parts = [f"FREQ={frequency}"]
    if draw.random() < 0.5:
        parts.append(f"INTERVAL={draw.randint(1, 4)}")
    if draw.random() < 0.25:
        parts.append("BYMONTH=" + ",".join(map(str, sorted(draw.sample(range(1, 13), draw.randint(1, 4))))))
    if frequency == "WEEKLY":
        if draw.random() < 0.7:
            parts.append("BYDAY=" + ",".join(draw.sample(DAYS, draw.randint(1, 4))))
        if draw.random() < 0.4:
            parts.append("WKST=" + draw.choice(["MO", "SU", "SA"]))
    elif frequency == "DAILY":
        if draw.random() < 0.4:
            parts.append("BYDAY=" + ",".join(draw.sample(DAYS, draw.randint(1, 5))))
        if draw.random() < 0.2:
            parts.append("BYMONTHDAY=" + ",".join(map(str, draw.sample([1, 2, 13, 15, 28, 31, -1, -7], 3))))
    else:
        kind = draw.random()
        if kind < 0.35:
            ordinals = ["", "1", "2", "3", "4", "-1", "-2"] if frequency == "MONTHLY" or any("BYMONTH=" in p for p in parts) else ["", "1", "20", "-1", "-10"]
            parts.append("BYDAY=" + ",".join(draw.choice(ordinals) + day for day in draw.sample(DAYS, draw.randint(1, 3))))
        elif kind < 0.6:
            parts.append("BYMONTHDAY=" + ",".join(map(str, draw.sample([1, 5, 12, 28, 29, 30, 31, -1, -2, -15], draw.randint(1, 3)))))
        elif kind < 0.7:
            parts.append("BYMONTHDAY=13,14,15,16,17,18,19")
            parts.append("BYDAY=" + ",".join(draw.sample(DAYS, 2)))
        elif kind < 0.8 and frequency == "YEARLY" and not any("BYMONTH=" in p for p in parts):
            parts.append("BYYEARDAY=" + ",".join(map(str, draw.sample([1, 60, 100, 200, 365, 366, -1, -100], 3))))
        elif kind < 0.9 and frequency == "YEARLY" and not any("BYMONTH=" in p for p in parts):
            parts.append("BYWEEKNO=" + ",".join(map(str, draw.sample([1, 7, 20, 44, 52, 53, -1], 3))))
            parts.append("BYDAY=" + ",".join(draw.sample(DAYS, 2)))
        if any(p.startswith("BYDAY") or p.startswith("BYMONTHDAY") for p in parts) and draw.random() < 0.35:
            parts.append("BYSETPOS=" + draw.choice(["1", "-1", "2", "1,-1"]))
    return ";".join(parts)


def make(path, expected_path, seed=5, wanted=400):
    import icalendar
    import recurring_ical_events
    from dateutil import rrule

    draw = random.Random(seed)
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//interop//busy//EN")
    calendar.add("version", "2.0")
    expected = []
    number = 0
    while number < wanted:
        text = random_rule(draw)
        zone = draw.choice(ZONES)
        hour, minute = draw.choice([(0, 0), (1, 30), (2, 30), (8, 0), (13, 45), (18, 0), (23, 0)])
        if zone == "day":
            hour = minute = 0
        base = dt.datetime(draw.choice([2019, 2024, 2026, 2027]), draw.randint(1, 12), draw.randint(1, 28), hour, minute)
        # The first time is one that the rule gives: what holds otherwise RFC 5545 leaves open.
        try:
            start = next(iter(rrule.rrulestr(text, dtstart=base)), None)
        except ValueError:
            continue
        tzinfo = dt.timezone.utc if zone == "UTC" else ZoneInfo(zone) if zone not in (None, "day") else None
        if start is None or start.year > 2030:
            continue
        moment = start.replace(tzinfo=tzinfo or OWN)
        if zone != "day" and is_near_change(zone, moment, moment):
            continue
        ending = draw.random()
        if ending < 0.3:
            text += f";COUNT={draw.randint(1, 60)}"
        elif ending < 0.6:
            last = start + dt.timedelta(days=draw.randint(10, 2500))
            if zone == "day":
                text += f";UNTIL={last:%Y%m%d}"
            elif tzinfo is None:
                text += f";UNTIL={last:%Y%m%dT%H%M%S}"
            else:
                text += f";UNTIL={last.replace(tzinfo=tzinfo).astimezone(dt.timezone.utc):%Y%m%dT%H%M%SZ}"
        event = icalendar.Event()
        uid = f"rule-{number:04}"
        event.add("uid", uid)
        event.add("dtstamp", dt.datetime(2026, 11, 1, tzinfo=dt.timezone.utc))
        event.add("summary", f"Händelse {number}, åäö")
        length = dt.timedelta(days=draw.randint(1, 3)) if zone == "day" else dt.timedelta(minutes=draw.choice([30, 60, 90, 150, 240]))
        if zone == "day":
            event.add("dtstart", start.date())
            event.add("dtend", (start + length).date())
        else:
            event.add("dtstart", start.replace(tzinfo=tzinfo))
            if draw.random() < 0.5:
                event.add("duration", length)
            else:
                event.add("dtend", (start.replace(tzinfo=tzinfo).astimezone(dt.timezone.utc) + length).astimezone(tzinfo) if tzinfo else start + length)
        event["RRULE"] = icalendar.vRecur.from_ical(text)
        # The times by dateutil, by the wall clock of the event.
        naive = rrule.rrulestr(text.split(";UNTIL")[0], dtstart=start)
        limit = last if 0.3 <= ending < 0.6 else dt.datetime(2031, 1, 1)
        times = []
        for wall in naive:
            if wall > limit or wall > WINDOW[1] + dt.timedelta(days=5):
                break
            times.append(wall)
        removed = set()
        if len(times) > 3 and draw.random() < 0.4:
            removed = set(draw.sample(times[1:], min(3, len(times) - 2)))
            for wall in sorted(removed):
                event.add("exdate", wall.date() if zone == "day" else wall.replace(tzinfo=tzinfo))
        added = set()
        if draw.random() < 0.15:
            wall = dt.datetime(2027, draw.randint(1, 12), draw.randint(1, 28), hour, minute)
            if wall not in times:
                added = {wall}
                event.add("rdate", wall.date() if zone == "day" else wall.replace(tzinfo=tzinfo))
        moved = None
        if len(times) > 5 and draw.random() < 0.25:
            moved = draw.choice([wall for wall in times[1:] if wall not in removed])
        calendar.add_component(event)
        result = []
        for wall in sorted((set(times) | added) - removed - ({moved} if moved else set())):
            result.append(own_times(wall, length, zone, tzinfo))
        if moved:
            other = icalendar.Event()
            other.add("uid", uid)
            other.add("dtstamp", dt.datetime(2026, 11, 2, tzinfo=dt.timezone.utc))
            other.add("summary", "Flyttad")
            if zone == "day":
                other.add("recurrence-id", moved.date())
                other.add("dtstart", (moved + dt.timedelta(days=1)).date())
                other.add("dtend", (moved + dt.timedelta(days=2)).date())
                result.append(own_times(moved + dt.timedelta(days=1), dt.timedelta(days=1), zone, tzinfo))
            else:
                other.add("recurrence-id", moved.replace(tzinfo=tzinfo))
                other.add("dtstart", (moved + dt.timedelta(hours=5)).replace(tzinfo=tzinfo))
                other.add("duration", dt.timedelta(hours=1))
                result.append(own_times(moved + dt.timedelta(hours=5), dt.timedelta(hours=1), zone, tzinfo))
            if draw.random() < 0.3:
                other.add("status", "CANCELLED")
                result.pop()
            calendar.add_component(other)
        low, high = WINDOW
        result = sorted({(begin, end) for begin, end in result if begin < high and end > low})
        expected.append({"uid": uid, "rule": text, "zone": zone, "times": [(f"{b:%Y-%m-%dT%H:%M}", f"{e:%Y-%m-%dT%H:%M}") for b, e in result]})
        number += 1
    calendar.add_missing_timezones()
    data = calendar.to_ical()
    open(path, "wb").write(data)
    # The second opinion, with all of the file.
    second = {}
    query = recurring_ical_events.of(icalendar.Calendar.from_ical(data), skip_bad_series=False)
    for found in query.between(WINDOW[0].replace(tzinfo=OWN), WINDOW[1].replace(tzinfo=OWN)):
        if str(found.get("status", "")) == "CANCELLED":
            continue
        begin, end = own_instants(found.start), own_instants(found.end)
        second.setdefault(str(found["uid"]), []).append((f"{begin:%Y-%m-%dT%H:%M}", f"{end:%Y-%m-%dT%H:%M}"))
    for entry in expected:
        entry["second"] = sorted(set(second.get(entry["uid"], [])))
    json.dump(expected, open(expected_path, "w"), indent=1)
    print(f"made {len(expected)} rules, {sum(len(entry['times']) for entry in expected)} times")


def own_instants(value):
    """A time by the wall clock of the programme."""
    if not isinstance(value, dt.datetime):
        return dt.datetime.combine(value, dt.time())
    return value.astimezone(OWN).replace(tzinfo=None) if value.tzinfo else value


def own_times(wall, length, zone, tzinfo):
    """From when to when one time lasts, by the wall clock of the programme."""
    if zone == "day":
        return wall, wall + length
    moment = wall.replace(tzinfo=tzinfo or OWN).astimezone(dt.timezone.utc)
    return own_instants(moment), own_instants(moment + length)


def offset(zone, moment):
    """How far the clock of an event is ahead of UTC; what has no zone is by the clock of the programme."""
    return moment.astimezone(OWN if zone in (None, "day") else ZoneInfo(zone)).utcoffset()


def is_near_change(zone, begin, end):
    """Whether the clock of the event or of the programme is moved within some hours of two moments. There the libraries do not agree with each
    other on an hour that is left out or comes twice, and on how long an event lasts over it; we block the longest that any of them may mean."""
    early, late = begin - dt.timedelta(hours=4), end + dt.timedelta(hours=4)
    return any(offset(one, early) != offset(one, late) for one in (zone, None))


def in_a_change(entry, pair):
    return entry["zone"] != "day" and is_near_change(entry["zone"], *(dt.datetime.fromisoformat(text).replace(tzinfo=OWN) for text in pair))


def compare(expected_path, result_path):
    expected = json.load(open(expected_path))
    result = json.load(open(result_path))
    if result["rejected"]:
        print("not understood:", result["rejected"][:5])
        return 1
    ours = {}
    for time in result["times"]:
        ours.setdefault(time["uid"], set()).add((time["start"], time["end"]))
    # What we looked at: the sessions of the programme with a month before and a year after.
    low, high = result["from"] + "T00:00", result["to"] + "T24:00"
    bad, left_out, compared = {"times": 0, "second": 0}, 0, 0
    for entry in expected:
        for which in bad:
            theirs = {tuple(pair) for pair in entry[which] if pair[1] > low and pair[0] < high}
            count = len(theirs)
            theirs = {pair for pair in theirs if not in_a_change(entry, pair)}
            mine = {pair for pair in ours.get(entry["uid"], set()) if not in_a_change(entry, pair)}
            left_out += count - len(theirs)
            compared += len(theirs)
            if theirs != mine:
                bad[which] += 1
                if bad[which] <= 5:
                    print(f"  differs from {which}: {entry['uid']} {entry['zone']} {entry['rule']}\n    only theirs {sorted(theirs - mine)[:4]}\n    only ours   {sorted(mine - theirs)[:4]}")
    names = {"times": "python-dateutil", "second": "recurring-ical-events"}
    for which, count in bad.items():
        print(f"{names[which]:22} {len(expected)} rules, {count} differ")
    print(f"{compared} times compared, {left_out} left out in the hours of a change of the clock")
    return 1 if any(bad.values()) else 0


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(*sys.argv[2:4], int(sys.argv[4]) if len(sys.argv) > 4 else 5)
    else:
        sys.exit(compare(*sys.argv[2:4]))
