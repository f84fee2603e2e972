"""``c.Course`` in ``nbgrader_config.py``: the settings of this package; one sentence says what is wrong in them."""

import re
from collections import Counter
from typing import Any

from traitlets import Dict, Float, Int, List, TraitError, Unicode, validate
from traitlets.config import Config, Configurable

from course.errors import UsageError
from course.judging.bank import FOLDER
from course.kernel.limits import DEFAULT_LIMITS
from course.language import _

_RANGES = {"late_percent_per_day": (0, 100), "late_grace_minutes": (0, 100_000), "watch_per_day": (1, 1000)}


class Course(Configurable):
    """The settings of this package."""

    limits = Dict(help="Bounds of each execution: see course/kernel/limits.py.").tag(config=True)
    unit_limits = Dict(value_trait=Dict(), help="Unit → its bounds, where they differ.").tag(config=True)
    titles = Dict(value_trait=Unicode(), help="Unit → what the LMS calls it.").tag(config=True)
    weights = Dict(help="Unit → its share of the total; empty: all count alike.").tag(config=True)
    units = List(Unicode(), help="The units of the course in their order; empty: all, by name.").tag(config=True)
    answers = Unicode(FOLDER, help="The folder with the bank of answers.").tag(config=True)
    wheel = Unicode(
        "",
        help="Where on the web students' notebooks find the package if it is not beside them; {wheel} is its name.",
    ).tag(config=True)

    @validate("wheel")
    def _check_wheel(self, proposal: dict[str, Any]) -> str:
        address = proposal["value"]
        if address and not re.fullmatch(r"https?://[^\s\"'\\]+\.whl|https?://[^\s\"'\\]+\{wheel\}", address):
            raise TraitError(
                _("wheel is {address!r}; it should be like https://example.org/{{wheel}}", address=address)
            )
        return address

    def wheel_address(self, name: str) -> str:
        """Where the wheel of this name is on the web; "" where the configuration gives no address."""
        return self.wheel.replace("{wheel}", name)

    late_percent_per_day = Float(
        0.0, help="Of the points earned, so much is taken off for each day that has begun since the due date."
    ).tag(config=True)
    late_grace_minutes = Float(0.0, help="Whoever is late by no more than this loses nothing.").tag(config=True)
    watch_per_day = Int(5, help="How many versions of a student's unit a day `course grade --watch` executes.").tag(
        config=True
    )

    @validate("late_percent_per_day", "late_grace_minutes", "watch_per_day")
    def _check_number(self, proposal: dict[str, Any]) -> float:
        name, value = proposal["trait"].name, proposal["value"]
        least, most = _RANGES[name]
        if not least <= value <= most:
            raise TraitError(
                _(
                    "{name} is {value!r}; it should be a number from {least} to {most}",
                    name=name,
                    value=value,
                    least=least,
                    most=most,
                )
            )
        return value

    @validate("limits")
    def _check_limits(self, proposal: dict[str, Any]) -> dict[str, float]:
        return _checked(proposal["value"], "limits")

    @validate("unit_limits")
    def _check_unit_limits(self, proposal: dict[str, Any]) -> dict[str, dict[str, float]]:
        return {unit: _checked(own, f"unit_limits[{unit!r}]") for unit, own in proposal["value"].items()}

    @validate("units")
    def _check_units(self, proposal: dict[str, Any]) -> list[str]:
        for unit, count in Counter(proposal["value"]).items():
            if count > 1:
                raise TraitError(_("units has {unit!r} twice", unit=unit))
        return proposal["value"]

    @validate("titles")
    def _check_titles(self, proposal: dict[str, Any]) -> dict[str, str]:
        titles = {unit: title.strip() for unit, title in proposal["value"].items()}
        for title, count in Counter(titles.values()).items():
            if count > 1 or not title:
                raise TraitError(
                    _("titles has {title!r} twice; an LMS tells units apart by their titles", title=title)
                    if title
                    else _("titles has an empty title; an LMS tells units apart by their titles")
                )
        return titles

    @validate("weights")
    def _check_weights(self, proposal: dict[str, Any]) -> dict[str, float]:
        for unit, weight in proposal["value"].items():
            if isinstance(weight, bool) or not isinstance(weight, (int, float)) or not 0 <= weight < 1e9:
                raise TraitError(
                    _("weights[{unit!r}] is {weight!r}; it should be a number, 0 or above", unit=unit, weight=weight)
                )
        return {unit: float(weight) for unit, weight in proposal["value"].items()}


def read_settings(config: Config) -> Course:
    """The settings in nbgrader's configuration.

    Raises:
        UsageError: there is no such option, or its value cannot be.
    """
    known = Course.class_trait_names(config=True)
    for name in config.get("Course", {}):
        if name not in known:
            raise UsageError("c.Course has no {name!r}; there are: {known}", name=name, known=", ".join(sorted(known)))
    try:
        return Course(config=config)
    except TraitError as error:
        raise UsageError("c.Course: {error}", error=error) from None


def _checked(limits: dict[str, Any], name: str) -> dict[str, float]:
    defaults = vars(DEFAULT_LIMITS)
    for key, value in limits.items():
        if key not in defaults:
            raise TraitError(
                _(
                    "{name} has no {key!r}; there are: {defaults}",
                    name=name,
                    key=key,
                    defaults=", ".join(sorted(defaults)),
                )
            )
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < 1e9:
            raise TraitError(
                _("{name}[{key!r}] is {value!r}; it should be a number above 0", name=name, key=key, value=value)
            )
    return {key: type(defaults[key])(value) for key, value in limits.items()}
