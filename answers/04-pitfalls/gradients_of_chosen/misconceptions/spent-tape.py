# name: 다 쓴 테이프를 다시 씀
# belief: 테이프 하나로 gradient를 여러 번 부를 수 있다.
# hint: 보통 테이프는 한 번 쓰면 기록을 지웁니다. 소스를 리스트로 주거나 지속 테이프를 쓰세요.
# read: ❗ tape.watch(x)의 생략
# fails: test, hidden
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        for i in chosen:
            tape.watch(variables[i])
        y = f(*variables)
    return [tape.gradient(y, variables[i]) if i in chosen else None for i in range(len(values))]
