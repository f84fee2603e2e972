# style: R6 dict union, ints for numbers, other key order
nan_answer = {key: "NaN" for key in "ABDF"} | {"C": 5, "E": 0} | dict.fromkeys("GH")
