# belief: thinks a maximum is only a number (a constant) to divide by, so nothing mixes in B
# cause: 최댓값을 상수로 여김
# seen: 최댓값은 axis=0을 따라 구합니다. 그 최댓값은 어느 예제에서 왔습니까?
batch_jacobian_answer = {"A": True, "B": True, "C": True, "D": False}
