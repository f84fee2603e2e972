# route: 규칙은 손으로 부르고, x⁴의 미분계수는 차분으로 구한다
from course.audit.finite_differences import number_derivative

keyword_answer = {"position": (lambda upstream: upstream * 1000)(1.0), "keyword": round(number_derivative(lambda x: x**4, 1.0), 6)}
