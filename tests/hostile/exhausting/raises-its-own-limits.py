# tries: raise its own limits, priority and standing with the system's memory killer
# safe: they can only be lowered
# score: full
# cell: nth_derivative_at
import resource

for name in [name for name in dir(resource) if name.startswith("RLIMIT_")]:
    which = getattr(resource, name)
    soft, hard = resource.getrlimit(which)
    if hard != resource.RLIM_INFINITY:
        attempt(lambda: resource.setrlimit(which, (resource.RLIM_INFINITY,) * 2), f"raised {name}")
        attempt(lambda: resource.setrlimit(which, (hard + 1, hard + 1)), f"raised {name} by one")
        attempt(lambda: resource.prlimit(os.getpid(), which, (hard + 1, hard + 1)), f"raised {name} by prlimit")
attempt(lambda: os.nice(-5), "raised its priority")
attempt(lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1)), "became a real-time process")
for name, text in (("oom_score_adj", "-1000"), ("oom_adj", "-17"), ("autogroup", "-20"), ("coredump_filter", "0xff")):
    attempt(lambda: open(f"/proc/self/{name}", "w").write(text), f"wrote /proc/self/{name}")
attempt(lambda: call("mlockall", 3), "locked its memory")
attempt(lambda: os.setuid(0), "became root")
attempt(lambda: os.setgroups([0]), "joined root's group")
attempt(lambda: call("prctl", 38, 0, 0, 0, 0), "took no_new_privs back")

### SOLUTION
