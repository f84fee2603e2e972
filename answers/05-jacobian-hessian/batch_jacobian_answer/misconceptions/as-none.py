# name: 틀린 것을 None으로 적음
# belief: 틀린 값 대신 None이 나온다.
# hint: 배치 정규화에서 batch_jacobian이 준 것은 None이었습니까?
# read: batch_jacobian: 믿어도 되는 때
# fails: test, hidden
batch_jacobian_answer = {"A": True, "B": None, "C": True, "D": None}
