# belief: x에 stop_gradient를 걸면 "그 뒤부터" 미분이 멈춘다고 믿어 x를 덮어쓴다 (그래서 미분하는 대상이 멈춘 복사본이 됨)
# cause: x를 멈춘 것으로 덮어씀
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
        x = tf.stop_gradient(x)   # 여기부터는 미분하지 않는다
        y = y * g(x)
    return tape.gradient(y, x)
