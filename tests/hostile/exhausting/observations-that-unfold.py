# tries: publish observations of a megabyte that are two hundred thousand dicts in each other, in every cell
# safe: what they take in memory is counted, not their text alone
# score: loses at least derivative_at
# cell: derivative_at
pipes = get_ipython().display_pub.session.pipes
CHAIN = '{"":' * 50 + "0" + "}" * 50


def unfold(*_):
    observed = '{"cases": [' + ",".join([CHAIN] * 3200) + "]}"
    text = f'\n["display_data", {{"data": {{}}, "metadata": {{"course": {observed}}}}}]\n'.encode()
    while text:
        text = text[os.write(pipes.observations, text) :]


get_ipython().events.register("post_run_cell", unfold)
### SOLUTION
