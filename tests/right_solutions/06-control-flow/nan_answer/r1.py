# style: zip
nan_answer = dict(zip("ABCDEFGH", ["NaN", "NaN", 5, "NaN", 0, "NaN", None, None]))
