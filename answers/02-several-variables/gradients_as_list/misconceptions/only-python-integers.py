# name: 정수만 실수로 바꿈
# belief: 자료형이 문제가 되는 것은 파이썬의 정수뿐이라고 믿습니다.
# hint: np.float64와 np.int64를 넣고 만든 변수의 dtype을 찍어 보세요.
# read: 연습 1의 지킬 것
# fails: test, hidden
def gradients_as_list(f, values):
    variables = [tf.Variable(float(v) if isinstance(v, int) else v) for v in values]
    with tf.GradientTape() as tape:
        z = f(*variables)
    return tape.gradient(z, variables)
