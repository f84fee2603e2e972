# name: -=이 변수를 바꾼다고 여김
# belief: 변수도 NumPy 배열처럼 -=으로 제자리에서 바뀐다.
# hint: 바로 위의 `w -= 0.1`은 무엇을 냈습니까?
# read: 테이프 안에서 변수에 쌓기
# fails: test, hidden
state_answer = {"A": None, "B": 12.0, "C": 1.5, "D": 3.0}
