# style: 다섯 점 공식
central_difference = lambda f, x, h=1e-4: (f(x - 2 * h) - 8 * f(x - h) + 8 * f(x + h) - f(x + 2 * h)) / (12 * h)
