"""Faults of people who learn tapes: what is watched, what is recorded, what is asked of the tape, and how often."""

import ast
from collections.abc import Iterator
from itertools import pairwise

from course.audit.cell import Cell
from course.audit.edits import Edit, Operator, changed, dropped, fill, fill_statement, headline, one_line, put, renamed
from course.audit.syntax import GRADIENTS, Comprehension, Function, Loop, Sequence, dotted, is_tape, method


def _watch_late(cell: Cell) -> Iterator[Edit]:
    for block in cell.tape_blocks():
        watches = [statement for statement in block.body if _only_watches(statement)]
        for watch in watches:
            if block.body[-1] not in watches:
                last = block.body[-1]
                yield _moved(watch, {watch: [], last: [last, watch]}, "before the computation", "after the computation")
            else:
                yield _moved(watch, {watch: [], block: [block, watch]}, f"in {_label(block)}", f"after {_label(block)}")


def _watch_other(cell: Cell) -> Iterator[Edit]:
    for statement in _watches(cell):
        source = statement.value.args[0]
        for name in source.elts if isinstance(source, Sequence) else [source]:
            yield from renamed(cell, name.value if isinstance(name, ast.Subscript) else name, 1)


def _watch_nothing(cell: Cell) -> Iterator[Edit]:
    for block in cell.tape_blocks():
        if not any(method(node) == "watch" for node in ast.walk(block)):
            for tape in (item.context_expr for item in block.items if is_tape(item.context_expr)):
                if not any(keyword.arg == "watch_accessed_variables" for keyword in tape.keywords):
                    option = ast.keyword("watch_accessed_variables", ast.Constant(False))
                    yield put(tape, changed(tape, keywords=[*tape.keywords, option]))


def _drop_persistent(cell: Cell) -> Iterator[Edit]:
    options = (option for option in cell.options("persistent") if is_tape(cell.parent[option]))
    yield from dropped(option for option in options if _used_again(cell, cell.parent[option]))


def _dedent_last(cell: Cell) -> Iterator[Edit]:
    for block in cell.tape_blocks():
        last = block.body[-1]
        yield _moved(last, {last: [], block: [block, last]}, f"in {_label(block)}", f"after {_label(block)}")


def _compute_before(cell: Cell) -> Iterator[Edit]:
    for block in cell.tape_blocks():
        early: list[ast.stmt] = []
        for statement in block.body:
            if isinstance(statement, ast.Assign) and not _asks(statement, _labels(block)):
                early.append(statement)
                moves = {**{moved: [] for moved in early}, block: [*early, block]}
                label = _label(block)
                yield _moved(statement, moves, f"in {label}", f"before {label}", "; ".join(map(one_line, early)))


def _indent_gradient(cell: Cell) -> Iterator[Edit]:
    tape_blocks = set(cell.tape_blocks())
    for statements in cell.blocks():
        for block, after in pairwise(statements):
            if block in tape_blocks and _asks(after, _labels(block)):
                inside = changed(block, body=[*block.body, after])
                label = _label(block)
                yield _moved(after, {block: inside, after: []}, f"after {label}", f"in {label}")


def _gradient_of_other(cell: Cell) -> Iterator[Edit]:
    for call in cell.gradient_calls():
        target, source = call.args[:2]
        yield from renamed(cell, target, 1)
        if isinstance(source, ast.Name):
            others = [other for other in cell.other_names(source, 3) if other != dotted(target)]
            yield from (put(source, ast.Name(other)) for other in others[:2])


def _other_tape(cell: Cell) -> Iterator[Edit]:
    tapes = list(dict.fromkeys(cell.tapes()))
    for call in cell.of(ast.Call):
        asked = dotted(call.func.value) if method(call) in ("gradient", "jacobian", "watch") else ""
        if asked in tapes:
            yield from (put(call.func.value, ast.Name(tape)) for tape in tapes if tape != asked)


def _reuse_tape(cell: Cell) -> Iterator[Edit]:
    seen: set[str] = set()
    for call in cell.gradient_calls():
        tape = dotted(call.func.value)
        statement = cell.statement(call)
        inner = [node for node in cell.around(call) if isinstance(node, (*Comprehension.__args__, ast.Lambda))]
        if tape in seen or _persistent(cell, tape) or inner or hasattr(statement, "body"):
            continue
        seen.add(tape)
        yield put(statement, [ast.Expr(call), statement])


def _drop_upstream(cell: Cell) -> Iterator[Edit]:
    for call in cell.gradient_calls():
        yield from dropped((*call.args[2:], *(part for part in call.keywords if part.arg == "output_gradients")))


def _other_function(cell: Cell) -> Iterator[Edit]:
    calls = [call for call in cell.handed_in() if isinstance(call.func, ast.Name)]
    for call in calls:
        for other in dict.fromkeys(other.func.id for other in calls):
            if other != call.func.id and _in_reach(cell, other, call):
                yield put(call.func, ast.Name(other))


def _swap_composition(cell: Cell) -> Iterator[Edit]:
    handed_in = set(cell.handed_in())
    for outer in cell.handed_in():
        for inner in (node for node in ast.walk(outer) if node in handed_in and node is not outer):
            if isinstance(outer.func, ast.Name) and isinstance(inner.func, ast.Name):
                yield Edit(outer, {outer.func: inner.func, inner.func: outer.func})


def _call_with_other(cell: Cell) -> Iterator[Edit]:
    for call in cell.handed_in():
        for part in call.args:
            yield from renamed(cell, part.value if isinstance(part, ast.Starred) else part, 2)


def _swap_assign(cell: Cell) -> Iterator[Edit]:
    others = {"assign_sub": ("assign_add", "assign"), "assign_add": ("assign_sub", "assign"), "assign": ("assign_add",)}
    for statement in _assigns(cell):
        for other in others[method(statement.value)]:
            yield put(statement.value.func, changed(statement.value.func, attr=other))


def _assign_by_name(cell: Cell) -> Iterator[Edit]:
    forms = {"assign_sub": "V = V - D", "assign_add": "V = V + D", "assign": "V = D"}
    for statement in _assigns(cell):
        variable = statement.value.func.value
        if isinstance(variable, ast.Name) and statement.value.args:
            form = forms[method(statement.value)]
            yield put(statement, fill_statement(form, V=ast.Name(variable.id), D=statement.value.args[0]))


def _write_back(cell: Cell) -> Iterator[Edit]:
    forms = {ast.ListComp: ("P[:] = N", ast.Name), ast.DictComp: ("P.update(N)", ast.Call)}
    for statement in cell.of(ast.Assign):
        if isinstance(statement.value, ast.ListComp | ast.DictComp) and isinstance(statement.targets[0], ast.Name):
            form, kind = forms[type(statement.value)]
            source = statement.value.generators[0].iter
            parameter = source.func.value if method(source) == "items" else source
            if isinstance(source, kind) and isinstance(parameter, ast.Name):
                back = fill_statement(form, P=ast.Name(parameter.id), N=ast.Name(statement.targets[0].id))
                yield put(statement, [statement, back])


def _watches(cell: Cell) -> Iterator[ast.Expr]:
    return (node for node in cell.doing("watch") if node.value.args)


def _assigns(cell: Cell) -> Iterator[ast.Expr]:
    return cell.doing("assign", "assign_sub", "assign_add")


def _only_watches(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.For):
        return all(map(_only_watches, statement.body))
    return isinstance(statement, ast.Expr) and method(statement.value) == "watch"


def _labels(block: ast.With) -> set[str]:
    return {item.optional_vars.id for item in block.items if isinstance(item.optional_vars, ast.Name)}


def _label(block: ast.With) -> str:
    return " and ".join(sorted(_labels(block))) or headline(block)


def _asks(statement: ast.stmt, tapes: set[str]) -> bool:
    """Does `statement` ask one of the `tapes` for a gradient?"""
    calls = (node for node in ast.walk(statement) if method(node) in GRADIENTS)
    return not isinstance(statement, ast.FunctionDef) and any(dotted(call.func.value) in tapes for call in calls)


def _moved(statement: ast.stmt, changes: dict, before: str, after: str, text: str = "") -> Edit:
    text = text or one_line(statement)
    return Edit(statement, changes, f"{before}: {text} → {after}: {text}")


def _in_reach(cell: Cell, name: str, node: ast.AST) -> bool:
    """Is the function `name` a parameter or a loop's name of a function around `node`?"""
    places = [place for place in cell.around(node) if isinstance(place, (*Function.__args__, ast.For))]
    bound = [
        part for place in places for part in ast.walk(getattr(place, "args", None) or getattr(place, "target", place))
    ]
    return any(getattr(part, "arg", getattr(part, "id", "")) == name for part in bound)


def _persistent(cell: Cell, tape: str) -> bool:
    items = (item for block in cell.tape_blocks() for item in block.items)
    options = (option for item in items if dotted(item.optional_vars) == tape for option in item.context_expr.keywords)
    return any(option.arg == "persistent" for option in options)


def _used_again(cell: Cell, tape: ast.Call) -> bool:
    """Is this tape asked twice, or in a loop or a function that it stands outside of?"""
    item = cell.parent[tape]
    name = dotted(item.optional_vars) if isinstance(item, ast.withitem) else ""
    calls = [call for call in cell.gradient_calls() if dotted(call.func.value) == name]
    repeating = (*Comprehension.__args__, *Loop.__args__, *Function.__args__)
    outside = set(cell.around(tape))
    inner = [
        node for call in calls for node in cell.around(call) if isinstance(node, repeating) and node not in outside
    ]
    return not name or len(calls) > 1 or bool(inner)


def _divide_gradients(cell: Cell) -> Iterator[Edit]:
    calls = {tuple(map(dotted, call.args[:2])): call for call in cell.gradient_calls() if len(call.args) == 2}
    for (target, source), call in calls.items():
        for (end, start), whole in calls.items():
            inner, outer = calls.get((end, target)), calls.get((source, start))
            if start == source and end != target and inner:  # dz/dx and dz/dy are asked for, too: dy/dx
                yield put(call, fill("A / B", A=whole, B=inner))
            if end == target and start != source and outer:  # dz/dx and dy/dx are: dz/dy
                yield put(call, fill("A / B", A=whole, B=outer))


OPERATORS: dict[str, Operator] = {
    "drop-watch": lambda cell: dropped(_watches(cell)),  # a tape.watch is left out
    "watch-late": _watch_late,  # a tape.watch comes after the computation
    "watch-other": _watch_other,  # another value is watched
    "watch-nothing": _watch_nothing,  # the tape does not watch variables by itself
    "drop-persistent": _drop_persistent,  # a tape that is asked again is not persistent
    "dedent-last": _dedent_last,  # the last statement under a tape moves out of it
    "compute-before": _compute_before,  # the computation comes before the tape
    "indent-gradient": _indent_gradient,  # the gradient is asked for under its own tape, which is legal
    "swap-gradient": lambda cell: (
        put(call, changed(call, args=[*call.args[1::-1], *call.args[2:]])) for call in cell.gradient_calls()
    ),
    "gradient-of-other": _gradient_of_other,  # another value is the target or the source of a gradient
    "divide-gradients": _divide_gradients,  # a factor of the chain rule is had by dividing the other two
    "other-tape": _other_tape,  # another tape is asked, or told to watch
    "reuse-tape": _reuse_tape,  # a tape that is not persistent is asked twice
    "value-for-gradient": lambda cell: (put(call, call.args[0]) for call in cell.gradient_calls()),
    "drop-upstream": _drop_upstream,  # the upstream gradient is left out
    "drop-unconnected": lambda cell: dropped(cell.options("unconnected_gradients")),  # unconnected sources give None
    "call-twice": lambda cell: (
        put(call, fill("(F, F)[0]", F=call)) for call in cell.handed_in() if "GradientTape" in cell.text
    ),
    "other-function": _other_function,  # another function that was handed in is called
    "swap-composition": _swap_composition,  # the outer and the inner function change places
    "call-with-other": _call_with_other,  # a function that was handed in gets another value
    "drop-assign": lambda cell: dropped(_assigns(cell)),  # an assignment to a variable is left out
    "swap-assign": _swap_assign,  # assign, assign_add and assign_sub are confused
    "assign-by-name": _assign_by_name,  # the name is bound anew instead of the variable being assigned to
    "write-back": _write_back,  # the argument is overwritten with the variables made from it
}
