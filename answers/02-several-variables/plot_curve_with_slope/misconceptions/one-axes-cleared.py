# name: Axes 하나를 지우고 다시 씀
# belief: 앞에서 그린 것을 지우면 새 Axes와 같다.
# hint: 두 번 불러 받은 두 Axes가 같은 객체인지 is로 물어보세요.
# read: 연습 4의 지킬 것
# fails: test, hidden
_figure, _axes = plt.subplots()

def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)
    _axes.clear()
    _axes.plot(x, y, label="y")
    _axes.plot(x, dydx, label="dy/dx")
    _axes.set(xlabel="x", title="curve")
    _axes.legend()
    return _axes
