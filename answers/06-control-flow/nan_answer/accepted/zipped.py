# style: 키와 값을 zip으로 짝짓는다
nan_answer = dict(zip("ABCDEFGH", ["NaN", "NaN", 5.0, "NaN", 0.0, "NaN", None, None]))
