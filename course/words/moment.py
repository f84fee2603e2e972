"""Dates and spans of time in words: Korean for students, English for instructors."""

import datetime

_DAYS = "월화수목금토일"
_DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")  # whatever the locale


def moment(when: datetime.datetime) -> str:
    """A time with its zone, as students read it: ``2026년 12월 1일 (화) 23:59 (KST)``."""
    return f"{when.year}년 {when.month}월 {when.day}일 ({_DAYS[when.weekday()]}) {when:%H:%M} ({when.tzname()})"


def moment_en(when: datetime.datetime) -> str:
    """A time with its zone, as instructors read it: ``2026-12-01 (Tue) 23:59 KST``."""
    return f"{when:%Y-%m-%d} ({_DAY_NAMES[when.weekday()]}) {when:%H:%M} {when.tzname()}"


def span(seconds: float) -> str:
    """How long: ``1일 3시간``; less than a minute is one."""
    return " ".join(f"{number}{unit}" for number, unit in zip(_parts(seconds), ("일", "시간", "분")) if number)


def span_en(seconds: float) -> str:
    """How long: ``2 days 12 hours``; less than a minute is one."""
    named = [(number, unit) for number, unit in zip(_parts(seconds), ("day", "hour", "minute")) if number]
    return " ".join(f"{number} {unit}{'' if number == 1 else 's'}" for number, unit in named)


def _parts(seconds: float) -> tuple[int, int, int]:
    minutes = max(1, int(seconds // 60))
    return minutes // 1440, minutes // 60 % 24, minutes % 60
