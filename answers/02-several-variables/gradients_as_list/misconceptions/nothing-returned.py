# belief: nothing-returned
# hint: 함수의 마지막 줄은 무엇입니까? 부른 결과의 type을 출력해 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def gradients_as_list(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        z = f(*variables)
    print(tape.gradient(z, variables))
