# tries: write into the gradebook: through SQLite, as a file, beside it, in its place
# safe: the gradebook is out of reach
# score: full
# cell: derivative_at
import sqlite3

book = BAIT["gradebook"]


def through_sqlite():
    with sqlite3.connect(book, timeout=0.2) as database:
        database.execute("update grade set manual_score = 100")
        database.execute(f"create table \"{BAIT['mark']}\" (x)")


def in_its_place():
    with open("gradebook.db", "wb") as file:
        file.write(b"SQLite format 3\0")
    os.replace("gradebook.db", book)


attempt(through_sqlite, "wrote into the gradebook")
attempt(lambda: open(book, "r+b").close(), "opened the gradebook for writing")
attempt(lambda: open(book + "-journal", "wb").write(b"x"), "wrote a journal for the gradebook")
attempt(lambda: open(book + "-wal", "wb").write(b"x"), "wrote a log for the gradebook")
attempt(in_its_place, "put another gradebook in its place")
attempt(lambda: os.truncate(book, 0), "truncated the gradebook")
attempt(lambda: os.unlink(book), "removed the gradebook")
attempt(lambda: os.rename(book, book + BAIT["mark"]), "renamed the gradebook")

### SOLUTION
