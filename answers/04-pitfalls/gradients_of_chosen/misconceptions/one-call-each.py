# name: 함수를 두 번 부름
# belief: 고른 변수마다 테이프를 새로 열고 f를 다시 불러야 한다.
# hint: 소스를 리스트로 주면 한 번에 모두 구할 수 있습니다.
# read: ❗ tape.watch(x)의 생략
# fails: test, hidden
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    answer = [None] * len(values)
    for i in chosen:
        with tf.GradientTape(watch_accessed_variables=False) as tape:
            tape.watch(variables[i])
            y = f(*variables)
        answer[i] = tape.gradient(y, variables[i])
    return answer
