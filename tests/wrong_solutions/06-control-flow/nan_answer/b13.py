# belief: 답은 알지만 표기를 잘못: NaN은 np.nan으로, None은 "None"으로
# cause: NaN을 수로 적음
nan_answer = {
    "A": np.nan,
    "B": np.nan,
    "C": 5.0,
    "D": np.nan,
    "E": 0.0,
    "F": np.nan,
    "G": "None",
    "H": "None",
}
