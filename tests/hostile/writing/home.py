# tries: write what the instructor's next shell, Python, IPython, Jupyter or login would run
# safe: the home is out of reach
# score: full
# cell: derivative_at
home = BAIT["home"]
names = [".bashrc", ".profile", ".bash_profile", ".zshrc", ".ssh/authorized_keys", ".config/autostart/x.desktop"]
names += [".ipython/profile_default/startup/00-hostile.py", ".ipython/profile_default/ipython_config.py"]
names += [".jupyter/nbgrader_config.py", ".jupyter/jupyter_config.py", ".local/share/jupyter/kernels/python3/kernel.json"]
names += [".local/lib/python%d.%d/site-packages/hostile.pth" % sys.version_info[:2], ".pythonrc.py", ".matplotlib/matplotlibrc"]
names += [".keras/keras.json", ".cache/matplotlib/fontlist-hostile.json", ".config/systemd/user/hostile.service", ".forward", ".pam_environment"]
for name in names:
    attempt(lambda: os.makedirs(os.path.dirname(f"{home}/{name}"), exist_ok=True) or False, "")
    attempt(lambda: open(f"{home}/{name}", "a").write("# hostile\n"), f"wrote {name} into the home")
attempt(lambda: os.mkdir(f"{home}/{BAIT['mark']}"), "made a folder in the home")

### SOLUTION
