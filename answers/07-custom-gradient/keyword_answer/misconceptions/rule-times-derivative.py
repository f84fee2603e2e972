# name: 참인 미분계수도 곱함
# belief: 규칙은 원래의 미분계수에 덧곱해진다.
# hint: grad의 식에 4x³이 있습니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
keyword_answer = {"position": 4000, "keyword": 4}
