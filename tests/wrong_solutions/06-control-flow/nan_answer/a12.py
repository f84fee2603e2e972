# belief: believes only the chosen side counts in tf.where
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
