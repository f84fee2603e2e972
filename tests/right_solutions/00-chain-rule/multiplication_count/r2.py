# style: factored closed form with zip and slices
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError("mode는 forward 또는 reverse")
    neighbours = [a * b for a, b in zip(sizes, sizes[1:])]
    if mode == "forward":
        return sizes[0] * sum(neighbours[1:])
    return sizes[-1] * sum(neighbours[:-1])


print(multiplication_count([8, 5, 4, 1], "forward"), multiplication_count([8, 5, 4, 1], "reverse"))
