# style: 섞이는 방향으로 판단한다
mixed_along = {"A": 1, "B": 0, "C": None, "D": 0}
batch_jacobian_answer = {key: axis != 0 for key, axis in mixed_along.items()}
