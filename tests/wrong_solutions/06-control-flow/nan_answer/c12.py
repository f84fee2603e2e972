# belief: E: the chosen side is the constant 1.0, so no path -> None
# cause: 상수를 골랐으니 길이 없다고 여김
nan_answer = {
    "A": "NaN",
    "B": "NaN",
    "C": 5.0,
    "D": "NaN",
    "E": None,
    "F": "NaN",
    "G": None,
    "H": None,
}
