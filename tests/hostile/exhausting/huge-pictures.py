# tries: show pictures of 9 MB and of 20 MB
# safe: they are thrown away, or the kernel is given up
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
import base64

from IPython.display import publish_display_data

for size in (9_000_000, 20_000_000):
    publish_display_data({"image/png": base64.b64encode(os.urandom(size)).decode()})

### SOLUTION
