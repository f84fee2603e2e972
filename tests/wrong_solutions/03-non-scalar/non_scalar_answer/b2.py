# belief: Knows the columns are added, but then still multiplies each column sum by the value of x_j (x = [1, 2, 1]), as if the variable did not disappear when a linear term is differentiated.
# cause: 편도함수에 x를 곱함
열합 = [1 + 3 + 0, 2 - 1 + 6, 0 + 4 + 2]
x값 = [1, 2, 1]
non_scalar_answer = [a * b for a, b in zip(열합, x값)]
