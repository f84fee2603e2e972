# name: axis의 방향을 바꾸어 앎
# belief: axis=0은 한 예제 안의 방향이다.
# hint: x의 형상에서 첫째 축은 예제의 개수입니까, 한 예제의 길이입니까?
# read: batch_jacobian: 믿어도 되는 때
# fails: test, hidden
batch_jacobian_answer = {"A": False, "B": True, "C": True, "D": False}
