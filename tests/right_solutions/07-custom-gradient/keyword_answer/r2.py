# style: dict(), computed numbers
keyword_answer = dict(position=1 * 1000, keyword=4.0 * 1.0 ** 3)
