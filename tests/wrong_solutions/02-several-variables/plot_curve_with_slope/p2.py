# belief: The names given to ax.legend are the lines' labels. The picture looks right but the lines keep their automatic labels (_child0, _child1), for every input.
# cause: 범례에만 이름을 씀
def plot_curve_with_slope(f, low, high, n):
    점 = tf.linspace(float(low), float(high), n)
    with tf.GradientTape() as tape:
        tape.watch(점)
        값 = f(점)
    기울기 = tape.gradient(값, 점)

    _, ax = plt.subplots()
    ax.plot(점.numpy(), 값.numpy(), "b-")
    ax.plot(점.numpy(), 기울기.numpy(), "r--")
    ax.set_xlabel("x")
    ax.set_title("f and its slope")
    ax.legend(["y", "dy/dx"])
    return ax
