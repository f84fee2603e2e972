# style: 원인마다 글자를 모으고 뒤집습니다
by_cause = {
    "감시하지 않음": "AH", "정수 자료형": "B", "테이프 밖 계산": "C", "다 쓴 테이프": "D",
    "NumPy 사용": "E", "텐서로 덮어씀": "F", "연결되지 않음": "G",
}
diagnosis = {letter: cause for cause, letters in by_cause.items() for letter in letters}
