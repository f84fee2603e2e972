# name: 순서만 바꾸면 괜찮다고 여김
# belief: 출력마다 예제 하나만 쓰면 batch_jacobian이 맞다.
# hint: 첫째 출력은 몇째 입력으로 계산했습니까? 같은 예제끼리의 야코비 행렬은 무엇입니까?
# read: 연습 4의 힌트
# fails: hidden
batch_jacobian_answer = {"A": True, "B": False, "C": True, "D": True}
