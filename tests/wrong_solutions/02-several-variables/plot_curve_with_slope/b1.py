# belief: Thinks plt.plot starts a new picture in every call; draws with plt into the current figure and returns plt.gca(), so a second call (or an already open figure) is drawn over instead of a new Axes.
# cause: 같은 Axes에 덧그림
def plot_curve_with_slope(f, low, high, n):
    x = tf.linspace(float(low), float(high), n)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    dydx = tape.gradient(y, x)

    plt.plot(x, y, 'b-', label='y')
    plt.plot(x, dydx, 'r--', label='dy/dx')
    plt.xlabel('x')
    plt.title('f(x)와 도함수')
    plt.legend()
    return plt.gca()
