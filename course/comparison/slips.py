"""What a look at a student's code shows of why its result is wrong: slips that leave no mark of their own in a value.

They are told beside what was observed, and decide no score.
"""

import ast
import functools
from collections.abc import Iterator

from course.facts.finding import Finding, Kind, Slip
from course.facts.python import UNPARSABLE, parsed

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_LOOPS = (ast.For, ast.While)
_MOST, _MOST_LOOPS, _MOST_STEPS = 4, 20, 60
_LONGEST = 3_000
"""Characters of a cell that is looked at: an answer has fewer, and some of the looks take the square of them."""


@functools.lru_cache(maxsize=8)
def slips(code: str, exercise: str) -> tuple[Finding, ...]:
    """The slips in `code`, the text of a solution cell, of the function `exercise`; none where it is no Python.

    Told are arguments that are at most converted, a ``return`` that ends a loop in its first round or has steps behind
    it, a result that begins anew or is overwritten in each round, one round less, a product that begins at 0, and a
    result of a handed-over function, or of a tape, that is copied where a tape sees a number alone.
    """
    if len(code) > _LONGEST:
        return ()
    try:
        functions = [node for node in parsed(code).body if isinstance(node, ast.FunctionDef) and node.name == exercise]
        return tuple(_of_function(functions[-1]))[:_MOST] if functions else ()
    except UNPARSABLE:
        return ()


def _of_function(function: ast.FunctionDef) -> Iterator[Finding]:
    arguments = [one.arg for one in (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)]
    converted = _converted(function)
    walked = (node for part in function.body for node in ast.walk(part))
    used = {node.id for node in walked if _is_used(node) and id(node) not in converted}
    unused = [name for name in arguments if name not in used and not name.startswith("_")]
    if unused and not used & {"locals", "vars"}:
        yield Finding(Kind.SLIP, detail=(Slip.UNUSED, *unused[:_MOST]))
    if any(isinstance(step, ast.Return) for loop in _loops(function) for step in _steps(loop.body)):
        yield Finding(Kind.SLIP, detail=(Slip.RETURN_IN_LOOP,))
    for loop in _loops(function):
        if name := _begun_anew(loop, function):
            yield Finding(Kind.SLIP, detail=(Slip.RESET_IN_LOOP, name))
    if any(isinstance(step, ast.Return) for body in _bodies(function) for step in body[:-1]):
        yield Finding(Kind.SLIP, detail=(Slip.UNREACHABLE,))
    for loop in _loops(function):
        if name := _overwritten(loop, function):
            yield Finding(Kind.SLIP, detail=(Slip.OVERWRITTEN, name))
        if isinstance(loop, ast.For) and _counts_from_one(loop):
            yield Finding(Kind.SLIP, detail=(Slip.FROM_ONE,))
    for name in _products_of_zero(function):
        yield Finding(Kind.SLIP, detail=(Slip.ZERO_PRODUCT, name))
    for name in dict.fromkeys(_copies(function)):
        yield Finding(Kind.SLIP, detail=(Slip.COPIED, name))


def _converted(function: ast.FunctionDef) -> set[int]:
    """The ids of the ``x`` in each ``x = tf.constant(x)``, which computes nothing with it."""
    found = set()
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                found |= {id(one) for one in ast.walk(value) if isinstance(one, ast.Name) and one.id == name}
    return found


def _is_used(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)


def _loops(function: ast.FunctionDef) -> list[ast.For | ast.While]:
    """The loops of the function itself, not of functions inside it."""
    found, waiting = [], list(function.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, _FUNCTIONS):
            continue
        found += [node] if isinstance(node, _LOOPS) else []
        waiting += ast.iter_child_nodes(node)
    return found[:_MOST_LOOPS]


def _steps(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """What each round of a loop does, whatever else: nothing below a condition."""
    for step in body:
        yield step
        if isinstance(step, ast.With):
            yield from _steps(step.body)


def _begun_anew(loop: ast.For | ast.While, function: ast.FunctionDef) -> str:
    """The name of what is collected in each round and begun anew in each, and returned; "" where there is none."""
    steps = list(_steps(loop.body))[:_MOST_STEPS]
    inside = {id(node) for node in ast.walk(loop)}
    returns = (node for node in ast.walk(function) if isinstance(node, ast.Return) and id(node) not in inside)
    told = {part.id for one in returns for part in ast.walk(one) if isinstance(part, ast.Name)}
    for number, step in enumerate(steps):
        if isinstance(step, ast.Assign) and isinstance(step.targets[0], ast.Name) and _is_empty(step.value):
            name = step.targets[0].id
            later = (node for one in steps[number + 1 :] for node in ast.walk(one))
            if name in told and any(_collects(node, name) for node in later):
                return name
    return ""


def _bodies(function: ast.FunctionDef) -> Iterator[list[ast.stmt]]:
    """Each list of statements in the function."""
    for node in ast.walk(function):
        for name in ("body", "orelse", "finalbody"):
            if isinstance(steps := getattr(node, name, None), list):
                yield steps


def _overwritten(loop: ast.For | ast.While, function: ast.FunctionDef) -> str:
    """What a loop gives a value in each round and only what follows it reads: of all rounds the last is left."""
    inside = list(ast.walk(loop))
    given = [step.targets[0] for step in _steps(loop.body) if isinstance(step, ast.Assign) and len(step.targets) == 1]
    read = {node.id for node in inside if _is_used(node)} | {
        node.target.id for node in inside if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name)
    }
    later = {node.id for node in ast.walk(function) if _is_used(node) and node.lineno > (loop.end_lineno or 0)}
    if isinstance(loop, ast.For) and not read & {
        node.id for node in ast.walk(loop.target) if isinstance(node, ast.Name)
    }:
        return ""  # every round computes the same: to keep all of them would not help
    names = (one.id for one in given if isinstance(one, ast.Name))
    return next((name for name in names if name in later and name not in read), "")


def _counts_from_one(loop: ast.For) -> bool:
    """Whether it is ``for … in range(1, n)``, one round less than n, where the number itself is not used."""
    match loop.iter, loop.target:
        case ast.Call(func=ast.Name(id="range"), args=[ast.Constant(value=1), ast.Name()]), ast.Name(id=number):
            return not any(node.id == number for step in loop.body for node in ast.walk(step) if _is_used(node))
    return False


def _products_of_zero(function: ast.FunctionDef) -> Iterator[str]:
    """What begins at 0 and is multiplied."""
    begun = set()
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=0)):
                begun.add(name)
            case ast.AugAssign(target=ast.Name(id=name), op=ast.Mult()) if name in begun:
                yield name


def _is_empty(value: ast.expr) -> bool:
    match value:
        case ast.List(elts=[]) | ast.Dict(keys=[]) | ast.Constant(value=0 | 1):
            return True
        case ast.Call(func=ast.Name(id="list" | "dict"), args=[]):
            return True
    return False


def _collects(node: ast.AST, name: str) -> bool:
    match node:
        case ast.AugAssign(target=ast.Name(id=found)) | ast.Attribute(value=ast.Name(id=found), attr="append"):
            return found == name
        case ast.Subscript(value=ast.Name(id=found), ctx=ast.Store()):
            return found == name
        case ast.Assign(targets=[ast.Name(id=found)]):
            return found == name and any(
                isinstance(part, ast.Name) and part.id == name for part in ast.walk(node.value)
            )
    return False


def _copies(function: ast.FunctionDef) -> Iterator[str]:
    """What copies a value that a tape should follow inside a ``with``: from there no record leads back."""
    inner = _bound(function)
    for block in (node for node in ast.walk(function) if isinstance(node, ast.With)):
        nodes = [node for step in block.body for node in ast.walk(step)]
        results = {
            node.targets[0].id
            for node in nodes
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and _is_result(node.value, inner)
        }
        printed = {id(part) for node in nodes if _is_print(node) for part in ast.walk(node)}
        for call in nodes:
            if not isinstance(call, ast.Call) or id(call) in printed:
                continue
            match call.func:
                case ast.Attribute(attr="numpy", value=value) if _is_result(value, inner, results):
                    yield ".numpy()"
                case ast.Attribute(attr="Variable") if call.args and _is_result(call.args[0], inner, results):
                    yield "tf.Variable(…)"
                case ast.Name(id="float" | "int" as name) if call.args and _is_result(call.args[0], inner, results):
                    yield f"{name}(…)"


def _bound(function: ast.FunctionDef) -> set[str]:
    """Names that may stand for a function that was handed over: arguments, and what a loop or a comprehension takes."""
    arguments = {one.arg for one in (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)}
    targets = [node.target for node in ast.walk(function) if isinstance(node, (ast.For, ast.comprehension))]
    return arguments | {node.id for one in targets for node in ast.walk(one) if isinstance(node, ast.Name)}


def _is_print(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"


def _is_result(value: ast.expr, functions: set[str], results: set[str] = frozenset()) -> bool:
    """Whether it is the result of a function that was handed over, or a slope that a tape gave, and nothing else."""
    match value:
        case ast.Name(id=name):
            return name in results
        case ast.Call(func=ast.Name(id=name)):
            return name in functions
        case ast.Call(func=ast.Attribute(attr="gradient")):
            return True
    return False
