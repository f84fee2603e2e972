# name: 언제나 믿을 수 있다고 여김
# belief: batch_jacobian이 오류를 내지 않으면 맞는 값이다.
# hint: 위의 배치 정규화에서 batch_jacobian은 오류를 냈습니까? 값은 맞았습니까?
# read: batch_jacobian: 믿어도 되는 때
# fails: test, hidden
batch_jacobian_answer = {"A": True, "B": True, "C": True, "D": True}
