# belief: Adds the rows of A instead of the columns (thinks the i-th number is how y_i depends on all the x).
# cause: 행을 더함
# y1 = x1+2x2, y2 = 3x1-x2+4x3, y3 = 6x2+2x3
non_scalar_answer = [1 + 2, 3 - 1 + 4, 6 + 2]
