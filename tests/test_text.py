"""Text of strangers, made fit to be stored, printed and shown."""

from course.text import encodable, one_line, plain_markdown


def test_one_line():
    assert one_line("a\nb\x1b[31mc\ud800") == "a b [31mc?"
    assert one_line("a\u202ebgnp.ipynb") == "a bgnp.ipynb"
    assert len(one_line("x" * 10_000)) == 200


def test_encodable():
    assert encodable("가\ud800") == "가?"


def test_markdown_shows_just_the_text():
    import nbconvert.filters

    text = "<script>alert(1)</script> [x](javascript:alert(2)) ![y](z) `c` *d* _e_ $f$ <img src=x onerror=g>"
    page = nbconvert.filters.markdown2html(plain_markdown(text))
    assert "<script" not in page
    assert "<img" not in page
    assert "<a " not in page
    assert "<em>" not in page
