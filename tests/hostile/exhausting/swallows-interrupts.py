# tries: never end, and swallow every exception that would end it
# safe: it is killed after the grace time; what came before counts
# score: loses nth_derivative_at
# cell: nth_derivative_at
def nth_derivative_at(f, x0, n):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
