# belief: function-value
# hint: 프로그램이 출력하는 것은 y입니까, y를 미분한 것입니까?
# read: EX 1의 STEP 5
# fails: hidden
indentation_answer = {"dydx": 125.0, "d2ydx2": None}
