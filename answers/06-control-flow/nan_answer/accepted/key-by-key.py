# style: 키를 하나씩 채운다
nan_answer = {key: "NaN" for key in "ABDF"}
nan_answer["C"] = 5.0
nan_answer["E"] = 0.0
nan_answer["G"] = nan_answer["H"] = None
