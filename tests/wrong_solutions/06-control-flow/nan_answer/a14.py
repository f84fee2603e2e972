# belief: believes a flat step function has gradient 0 (round, argmax), not None
# cause: None을 0으로 여김
nan_answer = {
    "A": "NaN",
    "B": "NaN",
    "C": 5.0,
    "D": "NaN",
    "E": 0.0,
    "F": "NaN",
    "G": 0.0,
    "H": 0.0,
}
