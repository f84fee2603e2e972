# name: 0과 음수를 따로 다루지 않음
# belief: log는 계산할 수 없는 곳에서 0을 준다.
# hint: 0과 −1에서의 값을 출력해 보세요. log에 그대로 들어갑니까?
# read: 연습 4
# unless: where, if, cond, cast, maximum, clip_by_value, relu, multiply_no_nan, is_nan | is_finite | is_inf
# fails: test, hidden
def safe_log(x):
    return tf.math.log(x)
