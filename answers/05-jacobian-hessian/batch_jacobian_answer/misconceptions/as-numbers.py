# name: True와 False 대신 1과 0을 적음
# belief: 1은 True와 같고 0은 False와 같다.
# hint: 지킬 것에는 값이 무엇이라고 적혀 있습니까?
# read: 연습 4의 지킬 것
# fails: test, hidden
batch_jacobian_answer = {"A": 1, "B": 0, "C": 1, "D": 0}
