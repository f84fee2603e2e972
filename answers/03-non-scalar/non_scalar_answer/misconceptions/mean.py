# name: 합 대신 평균을 구함
# belief: 대상이 여러 개이면 그래디언트는 평균이 된다.
# hint: EX 7에서 28은 세 수의 합입니까, 평균입니까?
# read: EX 7
# fails: test, hidden
non_scalar_answer = [4 / 3, 7 / 3, 2]
