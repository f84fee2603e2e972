# style: tf.function 안에서 텐서를 감시하고 그래디언트를 구합니다
def gradients_of_chosen(f, values, chosen):
    @tf.function(autograph=False)
    def slopes(*xs):
        with tf.GradientTape() as tape:
            for i in chosen:
                tape.watch(xs[i])
            y = f(*xs)
        return tape.gradient(y, [xs[i] for i in chosen])
    found = dict(zip(chosen, slopes(*[tf.constant(float(v)) for v in values]))) if chosen else {}
    return [found.get(i) for i in range(len(values))]
