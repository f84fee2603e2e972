# style: 글자와 원인을 짝지어 만듭니다
names = "ABCDEFGH"
causes = ["감시하지 않음", "정수 자료형", "테이프 밖 계산", "다 쓴 테이프",
          "NumPy 사용", "텐서로 덮어씀", "연결되지 않음", "감시하지 않음"]
diagnosis = dict(zip(names, causes))
