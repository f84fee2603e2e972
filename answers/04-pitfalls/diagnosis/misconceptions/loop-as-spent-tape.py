# name: 반복문의 테이프를 다 쓴 테이프로 앎
# belief: 반복문은 돌 때마다 같은 테이프를 다시 쓴다.
# hint: F에서 tf.GradientTape()는 몇 번 불리나요? 다음 반복에서 x는 무엇이 되나요?
# read: 변수의 값 바꾸기: assign
# fails: test, hidden
diagnosis = {"A": "감시하지 않음", "B": "정수 자료형", "C": "테이프 밖 계산", "D": "다 쓴 테이프",
             "E": "NumPy 사용", "F": "다 쓴 테이프", "G": "연결되지 않음", "H": "감시하지 않음"}
