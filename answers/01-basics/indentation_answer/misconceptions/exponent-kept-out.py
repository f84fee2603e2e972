# name: 거듭제곱의 미분을 잘못함
# belief: x³을 미분하면 지수만 앞으로 나와 3x가 된다.
# hint: x²을 미분하면 2x입니다. 지수는 어떻게 바뀌었습니까? x³에도 똑같이 해 보세요.
# read: EX 4의 손으로 구한 값
# fails: hidden
indentation_answer = {"dydx": 15.0, "d2ydx2": None}
