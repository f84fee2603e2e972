# The grader on any machine that runs Docker. In a clone of this repository (docs/ko/교수자-안내.md tells more):
#   docker build -t gradient-tape .
#   docker run --rm -v "$PWD:/course" gradient-tape course build
#   docker run --rm -v "$PWD:/course" gradient-tape course grade
# Landlock and seccomp need no option and no privilege: Docker's own profile allows both (Docker 23 and newer), on a host whose Linux has them.
FROM debian:trixie-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends fonts-nanum python3 python3-venv \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --create-home grader
COPY LICENSE README.md pyproject.toml requirements.txt /opt/gradient-tape/
COPY course /opt/gradient-tape/course
RUN python3 -m venv /opt/grader \
    && /opt/grader/bin/pip install --no-cache-dir -c /opt/gradient-tape/requirements.txt --editable '/opt/gradient-tape[instructor]'
ENV PATH=/opt/grader/bin:/usr/local/bin:/usr/bin:/bin
USER grader
WORKDIR /course
CMD ["course", "doctor"]
