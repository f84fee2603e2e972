# tries: have cron, at, systemd or a login start something later
# safe: none of their files can be written, none of their programs run
# score: full
# cell: derivative_at
import shutil
import subprocess


def new(path):
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644))
    os.unlink(path)


mark, home = BAIT["mark"], BAIT["home"]
folders = ["/etc/cron.d", "/etc/cron.hourly", "/var/spool/cron", "/var/spool/cron/crontabs", "/var/spool/at", "/etc/profile.d"]
folders += ["/etc/systemd/system", "/run/systemd/system", f"{home}/.config", "/etc/init.d", "/etc/ld.so.conf.d", "/usr/local/bin"]
for folder in folders:
    attempt(lambda: new(f"{folder}/{mark}"), f"made a file in {folder}")
for path in ("/etc/crontab", "/etc/ld.so.preload", "/etc/passwd", "/etc/environment", "/etc/profile"):
    attempt(lambda: os.close(os.open(path, os.O_WRONLY | os.O_APPEND)), f"opened {path} for appending")
for program in ("crontab", "at", "batch", "systemd-run", "loginctl", "busctl"):
    path = shutil.which(program, path="/usr/bin:/bin:/usr/sbin") or f"/usr/bin/{program}"
    attempt(lambda: subprocess.run([path, "--version"], capture_output=True, timeout=2), f"ran {program}")

### SOLUTION
