# route: 수와 그 도함수를 함께 나르는 짧은 계산기로 네 프로그램을 흉내 낸다; 변수에 넣으면 도함수를 잃는다
def _predicted():
    class Carried:
        def __init__(self, value, slope=None):
            self.value, self.slope = value, slope

        def __add__(self, other):
            return Carried(self.value + other.value, self.slope if other.slope is None else other.slope)

        def times(self, factor):
            return Carried(factor * self.value, self.slope and factor * self.slope)

        def squared(self):
            return Carried(self.value**2, self.slope and 2 * self.value * self.slope)

    class Stored:
        """값만 담는 변수; 무엇으로 계산했는지는 담지 않는다."""

        def __init__(self, value):
            self.value = value

        def assign_add(self, more):
            self.value += more.value

        def read(self, slope=None):
            return Carried(self.value, slope)

        def __isub__(self, other):
            raise RuntimeError

    x, total = Stored(3.0), Stored(1.0)
    total.assign_add(x.read(slope=1.0).squared())
    a = total.read().times(2.0).slope
    b = (Carried(1.0) + x.read(slope=1.0).squared()).times(2.0).slope
    w = Stored(2.0)
    try:
        w -= 0.5
        c = w.value
    except RuntimeError:
        c = "오류"
    w.assign_add(Carried(-0.5))
    return {"A": a, "B": b, "C": c, "D": w.read(slope=1.0).squared().slope}


state_answer = _predicted()
