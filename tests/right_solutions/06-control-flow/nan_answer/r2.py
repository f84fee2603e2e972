# style: zip으로 만든 dict, 정수
N = "NaN"
nan_answer = dict(zip("ABCDEFGH", [N, N, 5, N, 0, N, None, None]))
