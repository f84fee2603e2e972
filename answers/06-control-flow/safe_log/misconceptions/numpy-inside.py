# belief: numpy-in-the-middle
# hint: np.log로 한 계산을 테이프가 기록합니까?
# read: 모든 연습에서 지킬 것
# needs: np | numpy
# fails: test, hidden
def safe_log(x):
    numbers = x.numpy()
    positive = numbers > 0
    safe = np.where(positive, numbers, 1.0)
    return tf.constant(np.where(positive, np.log(safe), 0.0), dtype=tf.float32)
