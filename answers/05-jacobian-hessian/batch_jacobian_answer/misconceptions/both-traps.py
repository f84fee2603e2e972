# name: 이름과 개수만 보고 판단함
# belief: 배치라는 말이 있으면 섞이고, 예제를 하나만 쓰면 괜찮다.
# hint: C는 훈련할 때입니까? D의 첫째 출력은 몇째 입력으로 계산했습니까?
# read: 연습 4의 힌트
# fails: hidden
batch_jacobian_answer = {"A": True, "B": False, "C": False, "D": True}
