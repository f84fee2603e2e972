# name: 기울기가 0이면 멈춤
# belief: 기울기가 0이면 더 움직일 것이 없으니 남은 횟수는 건너뛰어도 된다.
# hint: 지킬 것은 loss를 몇 번 부르라고 합니까? 처음부터 가장 낮은 곳에 있으면 몇 번 부릅니까?
# read: 연습 4의 지킬 것
# fails: hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        slope = tape.gradient(value, variable)
        if not tf.reduce_any(slope != 0):
            break
        variable.assign_sub(learning_rate * slope)
    return variable
