# belief: mean-for-sum
# hint: EX 7에서 28은 세 수의 합입니까, 평균입니까?
# read: EX 7
# fails: test, hidden
non_scalar_answer = [4 / 3, 7 / 3, 2]
