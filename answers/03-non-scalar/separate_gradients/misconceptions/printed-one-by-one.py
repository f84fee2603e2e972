# belief: nothing-returned
# hint: 예제의 for 문은 값을 어디로 보냈습니까? 함수를 부른 사람은 무엇을 받습니까?
# read: 합이 아니라 하나씩 필요할 때
# fails: test, hidden
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        ys = [f(x) for f in functions]
    for y in ys:
        print(tape.gradient(y, x))
