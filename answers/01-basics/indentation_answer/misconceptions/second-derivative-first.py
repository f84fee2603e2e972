# name: 켜진 테이프의 수만큼 미분함
# belief: with가 두 겹이면 gradient를 한 번만 불러도 두 번 미분된다.
# hint: dydx를 구할 때까지 gradient를 몇 번 불렀습니까?
# read: EX 2
# fails: hidden
indentation_answer = {"dydx": 30.0, "d2ydx2": None}
