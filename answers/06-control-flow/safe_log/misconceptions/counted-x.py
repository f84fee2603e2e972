# belief: always-a-vector
# hint: x의 형상이 ()이면 하나씩 꺼낼 수 있습니까? 연습의 지킬 것에서 x의 형상을 다시 보세요.
# read: 연습 4
# needs: shape
# fails: test, hidden
def safe_log(x):
    logs = []
    for i in range(x.shape[0]):
        logs.append(tf.math.log(x[i]) if x[i] > 0.0 else 0.0 * x[i])
    return tf.stack(logs)
