"""What is different between what was due and what was observed: a fact, never a sentence (see ``course.words``)."""

from dataclasses import dataclass
from enum import StrEnum

from course.facts.data import Data


class Kind(StrEnum):
    """What was seen, the most specific first."""

    BUILDS_ON_WRONG = "builds-on-wrong"  # in `detail`: the exercises that it calls and that are not right themselves
    UNTRIED = "untried"
    SLIP = "slip"  # in `detail`: which, and the names that it is about
    ERROR = "error"
    UNUSABLE = "unusable"
    UNUSABLE_RESULT = "unusable-result"  # where no function is handed over
    NO_ERROR = "no-error"
    OTHER_ERROR = "other-error"
    NONE = "none"
    NAN = "nan"
    TYPE = "type"
    NOT_INTEGER = "not-integer"
    KEYS = "keys"
    LENGTH = "length"
    TRANSPOSED = "transposed"
    SUMMED = "summed"
    AVERAGED = "averaged"
    SHAPE = "shape"
    DTYPE = "dtype"
    ORDER = "order"
    SIGN = "sign"
    FACTOR = "factor"
    MULTIPLIED = "multiplied"
    DIVIDED = "divided"
    GIVEN = "given"  # what is wrong is the very number that was handed over
    ROUNDED = "rounded"
    IMPRECISE = "imprecise"
    VALUE = "value"
    ARGUMENT_RETURNED = "argument-returned"
    NOT_SAME_OBJECT = "not-same-object"
    WATCHED = "watched"
    ARGUMENT_CHANGED = "argument-changed"
    ARGUMENT_VALUE = "argument-value"
    CALLS = "calls"
    MALFORMED = "malformed"
    # Of a whole cell, where there are no cases to look at.
    SOLUTION_ERROR = "solution-error"
    NOT_DEFINED = "not-defined"
    EARLIER_ERROR = "earlier-error"
    STUB_LEFT = "stub-left"
    TIMEOUT = "timeout"
    DIED = "died"
    NOT_RUN = "not-run"
    SILENT = "silent"
    TWICE = "twice"
    FORM = "form"
    COUNT = "count"


class Inputs(StrEnum):
    """A kind of input that tells the wrong cases from the right ones.

    LATER: from the second call on, whatever it was handed; SOME: none of these does.
    """

    INT = "int"
    INT_VARIABLE = "int-variable"
    INTEGER = "integer"
    FLOAT = "float"
    NUMPY = "numpy"
    TENSOR = "tensor"
    VARIABLE = "variable"
    NUMBER = "number"
    NOT_VARIABLE = "not-variable"
    EMPTY = "empty"
    ONE = "one"
    NOT_ONE = "not-one"
    NOT_TWO = "not-two"
    NOT_THREE = "not-three"
    MORE_THAN_TWO = "more-than-two"
    MORE_THAN_THREE = "more-than-three"
    ZERO = "zero"
    NEGATIVE = "negative"
    VECTOR = "vector"
    MATRIX = "matrix"
    ERROR = "error"
    LATER = "later"
    SOME = "some"


class Slip(StrEnum):
    """A slip that a look at the code shows; in `detail` of a finding stand the names that it is about."""

    UNUSED = "unused"
    RETURN_IN_LOOP = "return-in-loop"
    RESET_IN_LOOP = "reset-in-loop"
    UNREACHABLE = "unreachable"
    OVERWRITTEN = "overwritten"
    FROM_ONE = "from-one"
    ZERO_PRODUCT = "zero-product"
    COPIED = "copied"


class WhyNone(StrEnum):
    """How a None came about, or the 0 in its place, as far as the code's returns and the trace of tapes show."""

    NO_RETURN = "no-return"
    PRINTED = "printed"
    NO_TAPE = "no-tape"
    ONE_WITHOUT_TAPE = "one-without-tape"
    PLAIN = "plain"
    INTEGER = "integer"
    WATCHED_LATE = "watched-late"
    NOT_WATCHED = "not-watched"
    WATCHED_RESULT = "watched-result"
    WATCHED_OTHER = "watched-other"
    ONE_NOT_WATCHED = "one-not-watched"
    NO_GRADIENT = "no-gradient"
    SECOND_ORDER = "second-order"
    CONSTANT_SLOPE = "constant-slope"
    SWAPPED = "swapped"
    NOT_RETURNED = "not-returned"
    OTHER_SOURCE = "other-source"
    NOT_PAIRED = "not-paired"
    NOT_FROM_SOURCE = "not-from-source"
    SLOPE_NOT_FROM_SOURCE = "slope-not-from-source"
    JVP_NONE = "jvp-none"
    GAVE_NONE = "gave-none"


@dataclass(frozen=True)
class Finding(Data):
    """One thing that is different.

    Attributes:
        kind: what.
        where: the place in the result, e.g. ``['dydx']`` or ``[1]``; empty for the whole.
        detail: what was seen, as data: of an error its name and message, then the number (which may be empty) and the
            text of the student's own line; of each function that was called wrongly often ``times/due``; of a shape
            or dtype its text; of an earlier cell's error the name that it left undefined, and that error; of MULTIPLIED
            and DIVIDED by what of which argument. Never an expected value of a hidden test.
        inputs: for which kinds of input alone it is so; empty: for all, or nothing is known.
        why_none: for NONE, and for VALUE where all is 0: what the trace shows.
    """

    SPARSE = True

    kind: Kind
    where: str = ""
    detail: tuple[str, ...] = ()
    inputs: tuple[Inputs, ...] = ()
    why_none: WhyNone | None = None
