"""Faults of people who learn tapes: what is watched, what is recorded, what is asked of the tape, and how often."""

import ast
from collections.abc import Iterator
from itertools import pairwise

from course.audit.cell import Cell
from course.audit.edits import Edit, Operator, changed, fill, fill_statement, headline, one_line, put
from course.audit.syntax import Comprehension, Function, Loop, dotted, is_tape, method


def _drop_watch(cell: Cell) -> Iterator[Edit]:
    for statement in _watches(cell):
        yield put(statement, [])


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
        for name in source.elts if isinstance(source, ast.List | ast.Tuple) else [source]:
            name = name.value if isinstance(name, ast.Subscript) else name
            if isinstance(name, ast.Name):
                yield from (put(name, ast.Name(other)) for other in cell.other_names(name, 1))


def _watch_nothing(cell: Cell) -> Iterator[Edit]:
    for block in cell.tape_blocks():
        if not any(method(node) == "watch" for node in ast.walk(block)):
            for tape in (item.context_expr for item in block.items if is_tape(item.context_expr)):
                if not any(keyword.arg == "watch_accessed_variables" for keyword in tape.keywords):
                    option = ast.keyword("watch_accessed_variables", ast.Constant(False))
                    yield put(tape, changed(tape, keywords=[*tape.keywords, option]))


def _drop_persistent(cell: Cell) -> Iterator[Edit]:
    for tape in cell.of(ast.Call):
        for option in tape.keywords if is_tape(tape) else []:
            if option.arg == "persistent" and _used_again(cell, tape):
                yield put(option, [])


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


def _swap_gradient(cell: Cell) -> Iterator[Edit]:
    for call in cell.gradient_calls():
        target, source, *rest = call.args
        yield put(call, changed(call, args=[source, target, *rest]))


def _gradient_of_other(cell: Cell) -> Iterator[Edit]:
    for call in cell.gradient_calls():
        target, source = call.args[:2]
        if isinstance(target, ast.Name):
            yield from (put(target, ast.Name(other)) for other in cell.other_names(target, 1))
        if isinstance(source, ast.Name):
            others = [other for other in cell.other_names(source, 3) if other != dotted(target)]
            yield from (put(source, ast.Name(other)) for other in others[:2])


def _other_tape(cell: Cell) -> Iterator[Edit]:
    tapes = list(dict.fromkeys(cell.tapes()))
    for call in cell.of(ast.Call):
        if method(call) in ("gradient", "jacobian", "watch") and dotted(call.func.value) in tapes:
            for tape in tapes:
                if tape != dotted(call.func.value):
                    yield put(call.func.value, ast.Name(tape))


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


def _value_for_gradient(cell: Cell) -> Iterator[Edit]:
    for call in cell.gradient_calls():
        yield put(call, call.args[0])


def _drop_upstream(cell: Cell) -> Iterator[Edit]:
    for call in cell.gradient_calls():
        for extra in (*call.args[2:], *(option for option in call.keywords if option.arg == "output_gradients")):
            yield put(extra, [])


def _drop_unconnected(cell: Cell) -> Iterator[Edit]:
    for option in cell.of(ast.keyword):
        if option.arg == "unconnected_gradients":
            yield put(option, [])


def _call_twice(cell: Cell) -> Iterator[Edit]:
    if "GradientTape" not in cell.text:  # without a tape, calls are not counted
        return
    for call in cell.handed_in():
        yield put(call, fill("(F, F)[0]", F=call))


def _other_function(cell: Cell) -> Iterator[Edit]:
    functions = list(dict.fromkeys(call.func.id for call in cell.handed_in() if isinstance(call.func, ast.Name)))
    for call in cell.handed_in():
        if isinstance(call.func, ast.Name):
            for other in functions:
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
        for name in (part.value if isinstance(part, ast.Starred) else part for part in call.args):
            if isinstance(name, ast.Name):
                yield from (put(name, ast.Name(other)) for other in cell.other_names(name, 2))


def _drop_assign(cell: Cell) -> Iterator[Edit]:
    for statement in _assigns(cell):
        yield put(statement, [])


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
    return (node for node in cell.of(ast.Expr) if method(node.value) == "watch" and node.value.args)


def _assigns(cell: Cell) -> Iterator[ast.Expr]:
    return (node for node in cell.of(ast.Expr) if method(node.value) in ("assign", "assign_sub", "assign_add"))


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
    calls = (node for node in ast.walk(statement) if method(node) in ("gradient", "jacobian", "batch_jacobian"))
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


OPERATORS = (
    Operator("drop-watch", "a tape.watch is left out", _drop_watch),
    Operator("watch-late", "a tape.watch comes after the computation", _watch_late),
    Operator("watch-other", "another value is watched", _watch_other),
    Operator("watch-nothing", "the tape does not watch variables by itself", _watch_nothing),
    Operator("drop-persistent", "a tape that is asked again is not persistent", _drop_persistent),
    Operator("dedent-last", "the last statement under a tape moves out of it", _dedent_last),
    Operator("compute-before", "the computation comes before the tape", _compute_before),
    Operator("indent-gradient", "the gradient is asked for under its own tape, which is legal", _indent_gradient),
    Operator("swap-gradient", "target and source of a gradient change places", _swap_gradient),
    Operator("gradient-of-other", "another value is the target or the source of a gradient", _gradient_of_other),
    Operator("other-tape", "another tape is asked, or told to watch", _other_tape),
    Operator("reuse-tape", "a tape that is not persistent is asked twice", _reuse_tape),
    Operator("value-for-gradient", "the target stands where its gradient should", _value_for_gradient),
    Operator("drop-upstream", "the upstream gradient is left out", _drop_upstream),
    Operator("drop-unconnected", "unconnected sources give None", _drop_unconnected),
    Operator("call-twice", "a function that was handed in is called twice", _call_twice),
    Operator("other-function", "another function that was handed in is called", _other_function),
    Operator("swap-composition", "the outer and the inner function change places", _swap_composition),
    Operator("call-with-other", "a function that was handed in gets another value", _call_with_other),
    Operator("drop-assign", "an assignment to a variable is left out", _drop_assign),
    Operator("swap-assign", "assign, assign_add and assign_sub are confused", _swap_assign),
    Operator("assign-by-name", "the name is bound anew instead of the variable being assigned to", _assign_by_name),
    Operator("write-back", "the argument is overwritten with the variables made from it", _write_back),
)
