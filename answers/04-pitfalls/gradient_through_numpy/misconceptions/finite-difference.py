# belief: finite-difference
# hint: 손으로 구한 값과 몇 자리까지 맞나요? 간격을 바꾸면 결과가 달라지나요?
# read: 테이프가 못 보는 계산: NumPy
# fails: test, hidden
def gradient_through_numpy(x0):
    h = 1e-3
    x = float(x0)
    after, before = np.sin(x + h) ** 2 + x + h, np.sin(x) ** 2 + x
    return tf.constant((after - before) / h, dtype=tf.float32)
