"""Particles of Korean, which go by the last sound of the word before them."""

import re

_PAIRS = {"을(를)": "을를", "이(가)": "이가", "은(는)": "은는", "과(와)": "과와", "(으)로": ("으로", "로")}
_PAIR = re.compile("|".join(map(re.escape, _PAIRS)))
_LONGEST = 60  # so much of what stands before a particle is looked at
_CONSONANT, _L, _VOWEL = "consonant", "l", "vowel"
_DIGITS = dict(zip("0123456789", [_CONSONANT, _L, _VOWEL, _CONSONANT, _VOWEL, _VOWEL, _CONSONANT, _L, _L, _VOWEL]))
_READ = {
    **dict.fromkeys(("l", "r", "bool", "tuple", "variable", "module", "model", "callable", "file", "table"), _L),
    **dict.fromkeys(("m", "n", "none", "nonetype", "type", "set", "at", "map", "zip", "step", "loop"), _CONSONANT),
}
"""Latin words that are not read as their last letter says, and letters that are read by their names."""


def with_particles(text: str) -> str:
    """`text` with the fitting one of each pair, as in ``NumPy을(를)``."""
    return _PAIR.sub(lambda found: _chosen(text[max(0, found.start() - _LONGEST) : found.start()], found[0]), text)


def _chosen(word: str, pair: str) -> str:
    sound = last_sound(re.split(r"\s", word)[-1])
    closed, open_ = _PAIRS[pair]
    if sound is None:
        return pair
    return open_ if sound is _VOWEL or (sound is _L and pair == "(으)로") else closed


def last_sound(word: str) -> str | None:
    """How `word` ends: in a consonant, in ㄹ, or in a vowel; None where it has neither letter nor digit."""
    found = re.search(r"([가-힣]|\d|[A-Za-z]+)[^가-힣\dA-Za-z]*$", word)
    if found is None:
        return None
    last = found[1]
    if "가" <= last <= "힣":
        final = (ord(last) - ord("가")) % 28
        return _VOWEL if final == 0 else _L if final == 8 else _CONSONANT
    if last in _DIGITS:
        return _DIGITS[last]
    last = last.lower()
    return _READ.get(last) or (
        _L if last[-1] == "l" else _CONSONANT if last[-1] in "mn" or last[-2:] == "ng" else _VOWEL
    )
