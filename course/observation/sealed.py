"""Sealed values of predictions: right and wrong can be told apart without being read.

This keeps an answer from being read by accident, no more: the space of likely answers is small, and trying all of them
takes a moment. So a check seals a part of an answer and leaves the rest to the hidden test. Seals are for the visible
check alone; the verdict comes from outside (``course.judging.judge``).
"""

import hashlib
from collections.abc import Iterable

from course.observation.form import ARRAY_KINDS, elements, plain_text


def sealed(value: dict, place: str = "") -> str:
    """A short digest of an encoded value at `place` (a key or an index) of the answer."""
    return hashlib.sha256(f"{place}|{_canonical(value)}".encode("utf-8", "surrogatepass")).hexdigest()[:12]


def sealed_answer(value: dict) -> dict:
    """A whole encoded answer, entry by entry as digests; a list as a dict, so that its entries have places, too."""
    if value["kind"] not in ("dict", "list"):
        return _digest(sealed(value))
    items = value["items"] if value["kind"] == "dict" else [[str(i), item] for i, item in enumerate(value["items"])]
    return {"kind": "dict", "items": [[key, _digest(sealed(item, key))] for key, item in items]}


def seen_part(value: dict, unseen: Iterable, among: Iterable[dict] = ()) -> dict:
    """An encoded answer without what stands in the places `unseen`.

    What is blank there stays, and so does what is not `among` the values that may stand there.
    """
    places, forms = set(map(str, unseen)), set(map(_canonical, among))

    def seen(place: str, item: dict) -> dict:
        told = item["kind"] == "ellipsis" or (forms and _canonical(item) not in forms)
        return item if place not in places or told else {"kind": "list", "items": []}

    if value["kind"] == "dict":
        return {**value, "items": [[key, seen(plain_text(str(key)), item)] for key, item in value["items"]]}
    if value["kind"] == "list":
        return {**value, "items": [seen(str(i), item) for i, item in enumerate(value["items"])]}
    return value


def sealed_expectation(digests: dict) -> dict:
    """The answer that a check states by its digests, in the form of `sealed_answer`."""
    return {"kind": "dict", "items": [[str(key), _digest(digest)] for key, digest in digests.items()]}


def _digest(digest: str) -> dict:
    return {"kind": "str", "value": digest}


def _canonical(value: dict) -> str:
    kind = value["kind"]
    if kind in ("int", "float") or (kind in ARRAY_KINDS and value["shape"] == []):
        return f"{elements(value)[0] + 0.0:.5g}"
    if kind in ("list", "set"):
        return f"[{','.join(map(_canonical, value['items']))}]"
    if kind == "str":
        return f"str:{plain_text(value['value'])}"
    return f"bool:{value['value']}" if kind == "bool" else kind
