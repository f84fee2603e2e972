# tries: find writable memory that it shares with the warm server and so with every other kernel
# safe: there is none
# score: full
# cell: derivative_at
here = os.getcwd()
for line in open("/proc/self/maps"):
    place, rights, _, _, inode, *name = line.split(maxsplit=5)
    path = name[0].strip() if name else ""
    if rights[1] == "w" and rights[3] == "s" and not path.startswith(here):
        escaped(f"the memory at {place} ({path or 'no name'}) is shared and writable")

### SOLUTION
