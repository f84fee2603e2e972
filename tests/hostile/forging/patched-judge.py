# tries: import the grader's own modules and patch the judge, the key and the gradebook
# safe: the grader's modules in this process are not the grader; what records results there is broken by the student alone
# score: loses at least derivative_at
# cell: derivative_at
import importlib


def patched(name):
    module = importlib.import_module(name)
    for word in dir(module):
        if callable(getattr(module, word)) and not word.startswith("__"):
            setattr(module, word, lambda *arguments, **options: 100)


for name in ("course.observation.form", "course.judging.judge", "course.judging.answer_key"):
    try:
        patched(name)
    except Exception:
        pass


def derivative_at(f, x0):
    return f(x0)
