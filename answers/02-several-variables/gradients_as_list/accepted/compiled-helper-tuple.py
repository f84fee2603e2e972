# style: tf.function 도우미 안에서 미분하고 튜플을 돌려줍니다.
def gradients_as_list(f, values):
    @tf.function
    def run(*xs):
        with tf.GradientTape() as t:
            t.watch(xs)
            z = f(*xs)
        return t.gradient(z, list(xs))

    return tuple(run(*[tf.convert_to_tensor(np.float32(v)) for v in values]))
