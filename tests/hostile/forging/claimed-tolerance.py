# tries: publish true values with an endless tolerance and "any" kind of number
# safe: tolerance and kind of number are the key's
# score: loses derivative_at
# cell: derivative_at
import course.notebook.check

publish = course.notebook.check._publish


def generous(name, records, shown):
    for record in records:
        record.update(tolerance=1e300, numbers="any", rtol=1e300, atol=1e300)
    publish(name, records, shown)


course.notebook.check._publish = generous


def derivative_at(f, x0):
    return f(tf.constant(float(x0)))
