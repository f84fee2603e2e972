# belief: none-left-as-none
# hint: 길이 없으면 0이 아니라 None이 나옵니다. 바꾸어 주는 옵션이 무엇이었나요?
# read: 주의 5. 연결되지 않는 변수의 경우 출력을 0으로 바꿀 수 있다
# fails: test, hidden
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    return tape.gradient(y, variables)
