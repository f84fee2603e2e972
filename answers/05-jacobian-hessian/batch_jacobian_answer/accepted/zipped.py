# style: 키와 값을 따로 적어 묶는다
batch_jacobian_answer = dict(zip("ABCD", [True, False, True, False]))
