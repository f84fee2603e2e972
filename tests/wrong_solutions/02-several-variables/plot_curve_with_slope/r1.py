# belief: plt.figure(1) with plt.clf() gives a new empty picture each time. Wrong from the second call on: it is the same figure, and the earlier Axes is erased.
# cause: 앞의 그림을 지움
def plot_curve_with_slope(f, low, high, n):
    x = tf.linspace(float(low), float(high), n)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    dydx = tape.gradient(y, x)

    plt.figure(1)
    plt.clf()   # 이전 그림 지우기
    plt.plot(x, y, label="y")
    plt.plot(x, dydx, "--", label="dy/dx")
    plt.xlabel("x")
    plt.title("function and derivative")
    plt.legend()
    return plt.gca()
