# belief: believes that because where picks the constant 1.0 there is no way to x: None in E
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
