# belief: believes any mixing (softmax's sum) makes batch_jacobian wrong; division elementwise is fine
# cause: axis의 방향을 바꾸어 앎
# cause: 순서만 바꾸면 괜찮다고 여김
# seen: softmax는 axis=1을 따라 계산합니다. 그 방향으로 가면 다른 예제를 만납니까?
batch_jacobian_answer = {"A": False, "B": True, "C": True, "D": True}
