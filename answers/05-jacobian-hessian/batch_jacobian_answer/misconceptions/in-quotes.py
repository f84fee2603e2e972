# name: 문자열로 적음
# belief: True를 따옴표로 감싸도 같다.
# hint: 값에 따옴표가 있습니까? 지킬 것을 다시 보세요.
# read: 연습 4의 지킬 것
# fails: test, hidden
batch_jacobian_answer = {"A": "True", "B": "False", "C": "True", "D": "False"}
