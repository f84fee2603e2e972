# style: 행렬식이 0인지 보고 나눈다
def newton_step(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
        g = tape.gradient(y, x)
    rows = tf.stack([tape.gradient(g, x, output_gradients=e) for e in tf.eye(len(x))])
    if abs(float(tf.linalg.det(rows))) < 1e-4:
        return x - tf.linalg.lstsq(rows, g[:, None], fast=False)[:, 0]
    return x - tf.linalg.solve(rows, g[:, None])[:, 0]
