# belief: The student thinks a smaller h is always better and caps the given h at 1e-4, so the argument h is in fact ignored; for every h larger than 1e-4 the results are all the same although they must depend on h.
# cause: h를 무시함
def central_difference(f, x, h=1e-4):
    h = min(h, 1e-4)  # h가 크면 오차가 커지므로
    slope = (f(x + h) - f(x - h)) / (2 * h)
    return slope
