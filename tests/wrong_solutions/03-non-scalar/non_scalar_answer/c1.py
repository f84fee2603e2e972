# belief: Adds the columns correctly but then multiplies each sum by the value of x at that place, as if the gradient of a*x still contained x ([4, 14, 6] instead of [4, 7, 6]).
# cause: 편도함수에 x를 곱함
# y1+y2+y3 = 4*x1 + 7*x2 + 6*x3
x_val = [1, 2, 1]
col = [1 + 3 + 0, 2 - 1 + 6, 0 + 4 + 2]
non_scalar_answer = [c * v for c, v in zip(col, x_val)]
