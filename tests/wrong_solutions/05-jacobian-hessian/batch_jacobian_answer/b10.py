# belief: 합이 0이 되는(평균을 빼는) 층만 문제라고 믿음: 최댓값으로 나누기는 괜찮다
# cause: 최댓값을 상수로 여김
# seen: 최댓값은 axis=0을 따라 구합니다. 그 최댓값은 어느 예제에서 왔습니까?
batch_jacobian_answer = {"A": True, "B": True, "C": True, "D": False}
