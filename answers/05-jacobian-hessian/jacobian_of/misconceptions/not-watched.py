# belief: not-watched
# hint: x는 상수입니다. 테이프가 저절로 감시하는 것은 무엇뿐입니까?
# read: 연습 1의 힌트
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.jacobian(y, x)
