# belief: The student thinks that looking at the value of f once more outside the tape costs nothing; the derivative is right but f is called twice, so it is wrong for every input.
# cause: 함수를 두 번 부름
# seen: 1번 불러야 하는데 2번 불렀습니다
def derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)      # STEP 1
    with tf.GradientTape() as tape:            # STEP 2
        tape.watch(x)                          # STEP 3
        y = f(x)                               # STEP 4
    print("f(x0) =", f(x).numpy())             # 값 확인
    dydx = tape.gradient(y, x)                 # STEP 5
    return dydx
