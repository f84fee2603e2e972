# name: 둘 다 참인 미분계수를 곱함
# belief: 규칙은 어떻게 부르든 원래의 미분계수에 덧곱해진다.
# hint: grad의 식에 4x³이 있습니까? 키워드로 부르면 grad를 씁니까?
# read: 이름으로 부르면
# fails: test, hidden
keyword_answer = {"position": 4000, "keyword": 4000}
