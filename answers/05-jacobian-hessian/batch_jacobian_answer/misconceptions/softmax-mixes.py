# name: 한 예제 안에서 섞여도 틀린다고 여김
# belief: 원소끼리 섞는 층에서는 batch_jacobian이 틀린다.
# hint: softmax는 어느 방향으로 섞습니까? 다른 예제의 수를 씁니까?
# read: batch_jacobian: 믿어도 되는 때
# fails: test, hidden
batch_jacobian_answer = {"A": False, "B": False, "C": True, "D": False}
