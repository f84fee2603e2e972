# name: None을 문자열로 적음
# belief: 출력에 보이는 글자를 그대로 문자열로 적으면 된다.
# hint: None과 "None"의 type을 견주어 보세요.
# read: 연습 3의 지킬 것
# fails: test, hidden
indentation_answer = {"dydx": 75.0, "d2ydx2": "None"}
