# name: 유한 차분을 씀
# belief: 테이프 대신 조금 옆의 값과의 차이로도 충분하다.
# hint: f는 한 번만 부를 수 있고 정확해야 합니다. 테이프로 고쳐 보세요.
# read: 연습 1의 지킬 것
# fails: test, hidden
def gradient_of_constant(f, value):
    h = 1e-3
    return (f(value + h) - f(value - h)) / (2 * h)
