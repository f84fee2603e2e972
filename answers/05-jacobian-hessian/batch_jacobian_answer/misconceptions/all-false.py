# name: 언제나 틀린다고 여김
# belief: batch_jacobian은 더한 값을 주므로 언제나 틀린다.
# hint: 합에 남는 항이 하나뿐인 층은 없습니까? 위의 dense는 어땠습니까?
# read: batch_jacobian: 믿어도 되는 때
# fails: test, hidden
batch_jacobian_answer = {"A": False, "B": False, "C": False, "D": False}
