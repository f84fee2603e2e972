# style: computed
keyword_answer = dict(position=1 * 1e3, keyword=4 * 1 ** 3)
