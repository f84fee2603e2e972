# style: 행렬의 형상을 들고 실제로 곱하는 순서를 따라감
def multiplication_count(sizes, mode):
    if mode != "forward" and mode != "reverse":
        raise ValueError(mode)
    shapes = [(rows, columns) for columns, rows in zip(sizes, sizes[1:])]
    count = 0
    if mode == "forward":
        rows, columns = shapes[0]
        for next_rows, next_columns in shapes[1:]:
            count += next_rows * next_columns * columns
            rows = next_rows
        return count
    rows, columns = shapes[-1]
    for next_rows, next_columns in reversed(shapes[:-1]):
        count += rows * next_rows * next_columns
        columns = next_columns
    return count
