# style: built from cause -> letters and turned round
원인별 = {
    "감시하지 않음": "AH",
    "정수 자료형": "B",
    "테이프 밖 계산": "C",
    "다 쓴 테이프": "D",
    "NumPy 사용": "E",
    "텐서로 덮어씀": "F",
    "연결되지 않음": "G",
}
diagnosis = {글자: 원인 for 원인, 글자들 in 원인별.items() for 글자 in 글자들}
