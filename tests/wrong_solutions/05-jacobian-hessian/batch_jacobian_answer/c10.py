# belief: thinks any mixing (also inside one row, softmax) spoils batch_jacobian
# cause: 한 예제 안에서 섞여도 틀린다고 여김
# seen: softmax는 axis=1을 따라 계산합니다. 그 방향으로 가면 다른 예제를 만납니까?
batch_jacobian_answer = {"A": False, "B": False, "C": True, "D": False}
