# style: 식의 계수를 손으로 더한다
non_scalar_answer = [1 + 3 + 0.0, 2 - 1 + 6.0, 0 + 4 + 2.0]
