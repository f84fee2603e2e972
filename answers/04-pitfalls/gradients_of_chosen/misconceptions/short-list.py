# name: 고른 것만 모아 돌려줌
# belief: None은 필요 없으니 고른 것의 그래디언트만 돌려주면 된다.
# hint: 결과의 길이는 values와 같아야 합니다. 고르지 않은 자리에는 무엇이 있어야 하나요?
# read: 연습 8의 지킬 것
# fails: test, hidden
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        for i in chosen:
            tape.watch(variables[i])
        y = f(*variables)
    return tape.gradient(y, [variables[i] for i in sorted(chosen)])
