# style: dict를 불러 적는다
nan_answer = dict(A="NaN", B="NaN", C=5.0, D="NaN", E=0.0, F="NaN", G=None, H=None)
