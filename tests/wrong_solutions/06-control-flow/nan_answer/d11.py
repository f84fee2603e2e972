# belief: E: chosen side is the constant 1.0, so "no path" -> None; G: steps are flat -> 0 like sign; C: every trap is NaN
# cause: tf.sqrt도 NaN이라고 여김
# cause: 상수를 골랐으니 길이 없다고 여김
nan_answer = {
    "A": "NaN",
    "B": "NaN",
    "C": "NaN",
    "D": "NaN",
    "E": None,
    "F": "NaN",
    "G": 0.0,
    "H": None,
}
