# tries: compute and print a number with a thousand million digits
# safe: it is killed or runs out of memory; what came before counts
# score: loses nth_derivative_at
# cell: nth_derivative_at
sys.set_int_max_str_digits(0)
number = 7 ** (10**9)
print(len(str(number)))
raise SystemExit
