# belief: reach-of-the-square
# hint: 3x²에서 제곱되는 것은 무엇입니까? 곱셈과 거듭제곱 가운데 무엇을 먼저 계산합니까?
# read: EX 4의 손으로 구한 값
# fails: hidden
indentation_answer = {"dydx": 225.0, "d2ydx2": None}
