# style: simulates the products with tuples of shapes, no formula
def multiplication_count(sizes, mode):
    if mode != "forward" and mode != "reverse":
        raise ValueError(f"unknown mode: {mode!r}")

    # J_i 의 형상은 (n_i, n_(i-1)), 안쪽부터
    shapes = [(sizes[i], sizes[i - 1]) for i in range(1, len(sizes))]
    if mode == "reverse":
        shapes = shapes[::-1]

    so_far = shapes[0]
    count = 0
    for shape in shapes[1:]:
        left, right = (shape, so_far) if mode == "forward" else (so_far, shape)
        assert left[1] == right[0]
        count += left[0] * left[1] * right[1]
        so_far = (left[0], right[1])
    return count
