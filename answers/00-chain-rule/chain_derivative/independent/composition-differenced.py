# route: 합성함수를 수치 미분한다 (도함수 목록을 쓰지 않는다); 자릿수가 모자라면 국소 도함수를 분수로 정확히 곱한다
from fractions import Fraction

from course.audit.finite_differences import number_derivative


def chain_derivative(functions, derivatives, x):
    def composed(value, count=len(functions)):
        for function in functions[:count]:
            value = function(value)
        return value

    try:
        return number_derivative(composed, x)
    except ArithmeticError:
        product = Fraction(1)
        for count in reversed(range(len(functions))):  # the outermost first, each value from the beginning
            product *= Fraction(float(derivatives[count](composed(x, count))))
        return float(product)
