# name: 같음과 다름을 거꾸로 적음
# belief: 예제끼리 섞이면 True를 적는다.
# hint: 무엇이 같을 때 True를 적으라고 했습니까?
# read: 연습 4의 지킬 것
# fails: test, hidden
batch_jacobian_answer = {"A": False, "B": True, "C": False, "D": True}
