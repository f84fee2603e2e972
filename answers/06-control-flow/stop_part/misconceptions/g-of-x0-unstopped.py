# name: g에 받은 x0을 그대로 넣음
# belief: 받은 수를 그대로 넣어도 함수는 언제나 계산된다.
# hint: x0이 NumPy 수일 때 g(x0)의 dtype은 무엇입니까?
# read: 모든 연습에서 지킬 것
# fails: hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x) * g(x0)
    return tape.gradient(y, x)
