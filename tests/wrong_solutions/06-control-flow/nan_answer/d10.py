# belief: still believes only the chosen side of where counts (A=5, D=5, B=0)
# cause: 고른 쪽만 미분된다고 여김
nan_answer = {
    "A": 5.0,
    "B": 0.0,
    "C": 5.0,
    "D": 5.0,
    "E": 0.0,
    "F": "NaN",
    "G": None,
    "H": None,
}
