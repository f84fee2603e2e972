# style: dict로 만든다
keyword_answer = dict(position=1000.0, keyword=4.0)
