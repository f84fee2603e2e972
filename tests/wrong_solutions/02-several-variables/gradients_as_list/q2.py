# belief: The student thinks one tape and one call of f are needed for each partial derivative; the numbers are right but f is called as often as there are values, wrong for two or more values.
# cause: 하나마다 함수를 다시 부름
def gradients_as_list(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    grads = []
    for var in variables:
        # 테이프는 한 번만 쓸 수 있으므로 변수마다 새로 기록
        with tf.GradientTape() as tape:
            y = f(*variables)
        grads.append(tape.gradient(y, var))
    return grads
