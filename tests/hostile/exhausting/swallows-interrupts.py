# tries: never end, and swallow every exception that would end it
# safe: it is killed after the grace time; what came before counts
# score: loses chain_parts
# cell: chain_parts
def chain_parts(outer, inner, x0):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
