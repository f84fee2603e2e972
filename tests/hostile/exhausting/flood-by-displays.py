# tries: display 3,000 things and clear them again
# safe: few of them are kept
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
from IPython.display import clear_output, publish_display_data

for number in range(3000):
    publish_display_data({"text/plain": f"flood {number}"})
    if number % 500 == 0:
        clear_output(wait=True)

### SOLUTION
