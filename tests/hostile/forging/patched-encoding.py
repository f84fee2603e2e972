# tries: write NaN for every value, since NaN matches NaN, and infinities for the rest
# safe: a value is compared with the key, whatever it claims to be
# score: loses everything
# cell: derivative_at
import course.notebook.check
import course.notebook.trial

number = {"kind": "tensor", "dtype": "float32", "shape": [], "values": ["nan"]}
course.notebook.trial.encode = course.notebook.check.encode = lambda *arguments, **options: dict(number)

### SOLUTION
