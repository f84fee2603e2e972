# route: 프로그램을 몇 줄짜리 기록기로 흉내 낸다; 값은 차분으로, None은 켜져 있는 기록기가 무엇을 적었는지로 정한다
def _predicted():
    switched_on = []

    class Recorder:
        def __enter__(self):
            self.recorded = {}  # result → (function, the argument it was computed from)
            switched_on.append(self)
            return self

        def __exit__(self, *error):
            switched_on.remove(self)

        def gradient(self, target, source):
            function, argument = self.recorded.get(id(target), (None, None))
            if argument is not source:
                return None
            return compute(lambda v: round((function(v + 1e-4) - function(v - 1e-4)) / 2e-4, 3), source)

    def compute(function, argument):
        result = [function(argument[0])]
        for recorder in switched_on:
            recorder.recorded[id(result)] = function, argument
        return result

    x = [5.0]
    with Recorder() as tape:
        with Recorder() as tape2:
            y = compute(lambda v: v**3, x)
    dydx = tape2.gradient(y, x)
    d2ydx2 = tape.gradient(dydx, x)
    return {"dydx": dydx and dydx[0], "d2ydx2": d2ydx2 and d2ydx2[0]}


indentation_answer = _predicted()
