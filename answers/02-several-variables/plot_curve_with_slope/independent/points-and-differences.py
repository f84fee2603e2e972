# route: 값과 기울기를 중앙 차분의 외삽으로 구해 Line2D로 그린다
import matplotlib.pyplot as plt
from matplotlib.lines import Line2D

from course.audit.finite_differences import MovedFunction, as_point, elementwise_derivative


def plot_curve_with_slope(f, low, high, n):
    x = as_point([low + (high - low) * k / (n - 1) for k in range(n)])
    ax = plt.figure().add_subplot()
    ax.add_line(Line2D(x, MovedFunction(f, x).base, label="y"))
    ax.add_line(Line2D(x, elementwise_derivative(f, x), label="dy/dx"))
    ax.set_xlabel("x")
    ax.set_title("slope by differences")
    ax.legend()
    ax.autoscale()
    return ax
