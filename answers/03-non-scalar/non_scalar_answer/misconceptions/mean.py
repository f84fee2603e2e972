# name: 합 대신 평균을 구함
# belief: 여러 값을 하나로 만들려면 평균을 내면 된다고 믿습니다.
# hint: EX 7에서 28은 세 수의 합입니까, 평균입니까?
# read: EX 7
# fails: test, hidden
non_scalar_answer = [4 / 3, 7 / 3, 2]
