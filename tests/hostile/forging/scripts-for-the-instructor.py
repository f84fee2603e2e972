# tries: show HTML, SVG, JavaScript, links and escape sequences that would act in the instructor's browser
# safe: of all that only text and PNG remain
# score: full
# cell: derivative_at
from IPython.display import HTML, SVG, Javascript, Latex, Markdown, display, update_display

script = "<script>fetch('/formgrader/api/' + document.cookie)</script><img src=x onerror=alert(1)>"
display(HTML(script), Javascript("alert(1)"), Markdown(script), Latex(script), display_id="here")
display(SVG('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'))
display({"image/png": f'"><{script}', "image/jpeg": "x", "text/html": script, "application/javascript": "1"}, raw=True)
display({"application/vnd.jupyter.widget-view+json": {"model_id": "x"}, "application/pdf": "x"}, raw=True)
update_display(HTML(script), display_id="here")
print("\x1b]8;;http://127.0.0.1/\x07link\x1b]8;;\x07 \x1b[2J\x1b[8m hidden " + script)

### SOLUTION
