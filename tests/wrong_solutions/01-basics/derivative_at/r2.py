# belief: Calling f a second time just to print the value costs nothing because it is outside the tape. Wrong for every input: f is called twice in one call.
# cause: 함수를 두 번 부름
# seen: 1번 불러야 하는데 2번 불렀습니다
def derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    print("f(x0) =", f(x))
    with tf.GradientTape() as tape:
        y = f(x)
    grad = tape.gradient(y, x)
    print("f'(x0) =", grad)
    return grad
