# style: 정수로 적는다
non_scalar_answer = [4, 7, 6]
