# style: 정수로 적는다
nan_answer = {"A": "NaN", "B": "NaN", "C": 5, "D": "NaN", "E": 0, "F": "NaN", "G": None, "H": None}
