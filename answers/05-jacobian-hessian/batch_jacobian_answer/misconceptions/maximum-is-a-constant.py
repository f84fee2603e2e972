# name: 최댓값을 상수로 여김
# belief: 최댓값으로 나누는 것은 상수로 나누는 것과 같다.
# hint: 최댓값도 어느 예제의 수입니다. 그 예제가 움직이면 다른 예제의 출력은 그대로입니까?
# read: batch_jacobian: 믿어도 되는 때
# fails: test, hidden
batch_jacobian_answer = {"A": True, "B": True, "C": True, "D": False}
