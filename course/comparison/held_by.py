"""Can a student's code hold a misconception? What stands in it, looked up in its syntax tree.

None and 0 have many causes, and an equal value many ways: so a misconception may say which names its code needs, and
which it cannot hold (``needs``, ``unless`` in the bank). Alternatives are separated by ``|``, conditions by a comma;
``gradient*2`` means at least twice. Names are those of the code (variables, attributes, imported modules, keywords of
a call as ``trainable=False``), operators as Python's syntax tree calls them (``Div``, ``Or``), and

    return            the exercise's own function gives a value back
    return-in-loop    ... from inside a loop
    gradient-in-with  a gradient is asked for inside a ``with``
    None              the word None
    stop_gradient-unused  what ``stop_gradient`` gives goes nowhere; of any other call likewise
    if                a condition decides what is run, or which of two expressions is taken
    for               something is done for each of several things, by a loop or a comprehension
    attribute-assigned  something like ``ax.set_title = …``
    item-assigned     something like ``a[i] = …``
    called-by-keyword  a function with a rule of its own (``tf.custom_gradient``) gets an argument by its name
    rule-without-return  the rule of such a function gives no value back
    rule-none-first   the rule gives None back for the first input and something for another
    rule-first        such a function gives its rule back before the value

Looking at the code decides about a name that is told, never about a score.
"""

import ast
import functools
from collections import Counter
from collections.abc import Iterator

from course.facts.python import UNPARSABLE, parsed

_LOOPS = (ast.For, ast.While)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def can_hold(code: str | None, exercise: str, needs: str, unless: str) -> bool:
    """Whether `code`, the text of a solution cell, has what a misconception needs and nothing that rules it out.

    A prediction, which has no function, can hold any.

    Arguments:
        code: None where it is not known.
        exercise: the name of the function that is graded.
        needs, unless: conditions, as above; empty means none.
    """
    if not needs and not unless:
        return True
    if code is None or (found := _names(code, exercise)) is None:
        return False
    if not found:
        return True
    return all(_holds(one, found) for one in _parts(needs)) and not any(_holds(one, found) for one in _parts(unless))


@functools.lru_cache(maxsize=8)
def _names(code: str, exercise: str) -> Counter | None:
    """What stands in `code`, and how often; nothing where it has no function, None where it is not Python."""
    try:
        tree = parsed(code)
        is_prediction = not any(isinstance(node, _FUNCTIONS) for node in ast.walk(tree))
        return Counter() if is_prediction else Counter(_found(tree, exercise))
    except UNPARSABLE:
        return None


def _parts(conditions: str) -> list[str]:
    return [part.strip() for part in conditions.split(",") if part.strip()]


def _holds(condition: str, found: Counter) -> bool:
    for alternative in condition.split("|"):
        name, _, times = alternative.strip().partition("*")
        if found[name] >= int(times or 1):
            return True
    return False


def _found(tree: ast.AST, exercise: str) -> Iterator[str]:
    yield from _of_rules(tree)
    yield from (f"{name}-unused" for name in _calls_unused(tree))
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                yield name
            case ast.alias(name=name):
                yield from name.split(".")
            case ast.keyword(arg=str(name), value=value):
                yield name
                if isinstance(value, ast.Constant):
                    yield f"{name}={value.value}"
            case ast.BinOp(op=operator) | ast.BoolOp(op=operator) | ast.UnaryOp(op=operator):
                yield type(operator).__name__
            case ast.AugAssign(op=operator):
                yield type(operator).__name__
            case ast.Constant(value=None):
                yield "None"
            case ast.If() | ast.IfExp():
                yield "if"
            case ast.For() | ast.comprehension():
                yield "for"
            case ast.Assign(targets=[ast.Attribute()]):
                yield "attribute-assigned"
            case ast.Assign(targets=[ast.Subscript()]):
                yield "item-assigned"
            case ast.FunctionDef(name=name) if name == exercise:
                yield from _returned(node, in_loop=False)
            case ast.With():
                calls = (call for part in node.body for call in ast.walk(part) if isinstance(call, ast.Call))
                if any(isinstance(call.func, ast.Attribute) and call.func.attr == "gradient" for call in calls):
                    yield "gradient-in-with"


def _calls_unused(tree: ast.AST) -> Iterator[str]:
    """The names of the calls whose result stands alone, or in a variable that is never read."""
    read = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name))):
                yield name
            case ast.Assign(
                targets=[ast.Name(id=to)], value=ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name))
            ):
                if to not in read:
                    yield name


def _of_rules(tree: ast.AST) -> Iterator[str]:
    """What stands in functions with a rule of their own, and how they are called."""
    names = set()
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(name=name, decorator_list=[*_, ast.Attribute(attr="custom_gradient")]):
                names.add(name)
                rules = [part for part in node.body if isinstance(part, ast.FunctionDef)]
                if any(_gives_none_first(rule) for rule in rules):
                    yield "rule-none-first"
                if any("return" not in _returned(rule, in_loop=False) for rule in rules):
                    yield "rule-without-return"
                if any(_gives_first(node, rule.name) for rule in rules):
                    yield "rule-first"
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Attribute(attr="custom_gradient"))):
                names.add(name)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.keywords and isinstance(node.func, ast.Name) and node.func.id in names:
            yield "called-by-keyword"


def _gives_none_first(rule: ast.FunctionDef) -> bool:
    """Whether `rule` ends in ``return None, …``, with more than None behind it."""
    match rule.body[-1]:
        case ast.Return(value=ast.Tuple(elts=[ast.Constant(value=None), *others])):
            return any(not isinstance(other, ast.Constant) for other in others)
    return False


def _gives_first(function: ast.FunctionDef, rule: str) -> bool:
    """Whether `function` ends in ``return rule, …``."""
    match function.body[-1]:
        case ast.Return(value=ast.Tuple(elts=[ast.Name(id=name), _])):
            return name == rule
    return False


def _returned(node: ast.AST, *, in_loop: bool) -> Iterator[str]:
    """How a function gives a value back; functions inside it give back their own."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, _FUNCTIONS):
            continue
        if isinstance(child, ast.Return) and child.value is not None:
            yield "return"
            if in_loop:
                yield "return-in-loop"
        yield from _returned(child, in_loop=in_loop or isinstance(child, _LOOPS))
