#!/usr/bin/env python3
"""Writes the table against which the tests hold our calendar: Swedish days off by PyPI holidays and workalendar, ISO weeks by Python's own
calendar, the changes of the clock by the tz database. Made once; `scripts/check-interop` makes it again and says whether it is still the same.

    dates.py > Tests/MeetCoreTests/Calendar/IndependentDates.swift
"""
import datetime as dt
import sys
from zoneinfo import ZoneInfo

import holidays
from workalendar.europe import Sweden

FIRST, LAST = 2025, 2050
ZONE = ZoneInfo("Europe/Stockholm")
DAY = dt.timedelta(days=1)


def free_days(year):
    """The red days and the eves of a year, as both libraries have them."""
    red = set(holidays.Sweden(years=year, include_sundays=False))
    both = {day for day, _ in Sweden().holidays(year)}
    eves = {dt.date(year, 12, 24), dt.date(year, 12, 31)} | {day for day in both if day.month == 6 and day.weekday() == 4 and 19 <= day.day <= 25}
    if both != red | eves or len(eves) != 3:
        sys.exit(f"the libraries differ in {year}: {sorted(both ^ (red | eves))}")
    return red, eves


def text(days):
    return " ".join(f"{day:%m%d}" for day in sorted(days))


rows = []
free = {day for year in range(FIRST - 1, LAST + 2) for days in free_days(year) for day in days}
is_free = lambda day: day in free or day.isoweekday() > 5
for year in range(FIRST, LAST + 1):
    days = [dt.date(year, 1, 1) + n * DAY for n in range((dt.date(year + 1, 1, 1) - dt.date(year, 1, 1)).days)]
    red, eves = free_days(year)
    bridges = [day for day in days if not is_free(day) and is_free(day - DAY) and is_free(day + DAY)]
    # By the noon of each day, as seen from UTC.
    offset = lambda day: dt.datetime(day.year, day.month, day.day, 12, tzinfo=ZONE).utcoffset()
    changes = [day for day in days if offset(day) != offset(day - DAY)]
    weeks = dt.date(year, 12, 28).isocalendar().week
    ends = " ".join("{0}-{1}".format(*day.isocalendar()[:2]) for day in (days[0], days[-1]))
    # Week and weekday of every day, in one number.
    total = sum((n + 1) * (day.isocalendar().year * 1000 + day.isocalendar().week * 10 + day.isoweekday()) for n, day in enumerate(days))
    rows.append(f"{year} red {text(red)}")
    rows.append(f"{year} eve {text(eves)}")
    rows.append(f"{year} bridge {text(bridges)}")
    rows.append(f"{year} clock {text(changes)}")
    rows.append(f"{year} weeks {weeks} {ends} {total}")
print("""/// Days of Sweden as independent libraries have them: red days and eves by PyPI holidays and workalendar, working days between two free
/// ones by these, ISO weeks by Python, changes of the clock by the tz database. Written by scripts/interop.d/dates.py.
///
/// `weeks` has the number of weeks, the week of the first and of the last day, and the sum, over the days of the year by their number, of that
/// number times (year of the week × 1000 + week × 10 + weekday).
enum IndependentDates {
    static let table = \"\"\"""")
for row in rows:
    print("        " + row)
print('        """\n}')
