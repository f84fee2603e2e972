# tries: start a program in a session of its own that goes on after the kernel
# safe: no program can be started, or none is left
# score: full
# cell: derivative_at
import subprocess


def start(**options):
    subprocess.Popen(["/bin/sleep", "7654"], **options)


attempt(lambda: start(start_new_session=True), "started a program in a session of its own")
attempt(lambda: start(process_group=0, close_fds=False), "started a program in a group of its own")
attempt(lambda: os.posix_spawn("/bin/sleep", ["sleep", "7654"], {}), "started a program by posix_spawn")
attempt(lambda: os.system("sleep 7654 &") == 0, "started a shell by os.system")
attempt(lambda: subprocess.run(["/bin/sh", "-c", "nohup sleep 7654 >/dev/null 2>&1 & disown"], check=True), "started a shell")

### SOLUTION
