# belief: The student finds the column sums but thinks the value of x still has to be put in, and multiplies each sum by its x; the middle number is wrong because x[1] is 2.
# cause: 편도함수에 x를 곱함
# 열의 합 [4, 7, 6]에 x = [1, 2, 1]을 대입
non_scalar_answer = [4 * 1, 7 * 2, 6 * 1]
