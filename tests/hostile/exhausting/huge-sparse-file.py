# tries: make files that claim to hold a terabyte
# safe: refused at the limit
# score: full
# cell: nth_derivative_at
def claim(size):
    with open("sparse", "wb") as file:
        file.truncate(size)
    os.unlink("sparse")


def claim_by_writing(size):
    handle = os.open("sparse2", os.O_RDWR | os.O_CREAT)
    try:
        os.pwrite(handle, b"x", size)
    finally:
        os.close(handle)
        os.unlink("sparse2")


for size in (10**9, 10**12):
    attempt(lambda: claim(size), f"made a file that claims {size} bytes")
    attempt(lambda: claim_by_writing(size), f"wrote at {size} bytes")

### SOLUTION
