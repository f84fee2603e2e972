# name: 예제의 점을 씀
# belief: 함수가 바뀌어도 점은 예제와 같다.
# hint: 물음의 프로그램에서 x는 얼마로 만들어졌습니까?
# read: 물음: dydx를 두 번째 with 바깥에 두면?
# fails: hidden
indentation_answer = {"dydx": 27.0, "d2ydx2": None}
