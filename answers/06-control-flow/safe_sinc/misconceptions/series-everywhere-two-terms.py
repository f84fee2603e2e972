# belief: series-everywhere
# hint: x가 2일 때 급수의 값과 sin 2/2를 견주어 보세요. 급수는 어디에서 맞습니까?
# read: 8)
# fails: test, hidden
def safe_sinc(x):
    return 1.0 - x**2 / 6.0
