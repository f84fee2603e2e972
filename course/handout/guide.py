"""The students' guide as one HTML file that opens by a double click.

This module may touch: nothing.
"""

import re
from collections.abc import Sequence

from nbconvert.filters import markdown2html

_ROW = re.compile(r"^\| `(?P<unit>\d\d-[\w-]+)` \|.*\n", re.M)
_PAGE = """\
<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.7 system-ui, sans-serif; }}
body {{ overflow-wrap: break-word; word-break: keep-all; }}
h1, h2, h3 {{ line-height: 1.3; }}
pre {{ padding: .8rem 1rem; overflow-x: auto; background: #8881; border-radius: .4rem; }}
code {{ font-family: ui-monospace, monospace; font-size: .93em; }}
.table {{ overflow-x: auto; }}
table {{ border-collapse: collapse; }}
th, td {{ padding: .35rem .7rem; border: 1px solid #8886; text-align: left; vertical-align: top; }}
.anchor-link {{ display: none; }}
</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""


def guide_page(markdown: str, units: Sequence[str]) -> str:
    """The guide `markdown` as a page; of its table of units the rows of `units` alone."""
    text = _ROW.sub(lambda row: row[0] if row["unit"] in units else "", markdown)
    title = text.partition("\n")[0].lstrip("# ")
    body = (
        markdown2html(text)
        .replace("<table", '<div class="table" tabindex="0"><table')
        .replace("</table>", "</table></div>")
    )
    return _PAGE.format(title=title, body=body.strip())
