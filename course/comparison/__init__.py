"""How observations compare: is one right, what is visibly different, which misconception left the same.

Shared by the visible checks and the judge, so that a tick in the notebook and a point in the gradebook follow one
rule. Pure; standard library only.
"""
