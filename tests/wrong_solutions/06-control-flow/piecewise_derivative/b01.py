# belief: 같은 점은 다시 계산할 필요가 없다고 보고 결과를 dict에 저장해 다시 쓴다 (자리마다 한 번 부르라는 조건을 놓침)
# cause: 같은 점의 결과를 다시 씀
def piecewise_derivative(f, xs):
    seen = {}
    result = []
    for p in xs:
        key = float(p)
        if key not in seen:
            x = tf.Variable(key, dtype=tf.float32)
            with tf.GradientTape() as tape:
                y = f(x)
            seen[key] = tape.gradient(y, x)
        result.append(seen[key])
    return result
