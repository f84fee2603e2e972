"""Where on the web the hand-out lies, and where Colab opens its notebooks.

This module may touch: nothing.
"""

import re

from course.errors import UsageError

_GITHUB = re.compile(
    r"https://github\.com/(?P<repository>[\w.-]+/[\w.-]+?)(?:\.git)?(?:/tree/(?P<branch>[\w.-]+)(?P<folder>(?:/[\w.~%-]+)*))?/?"
)


class GitHubFolder:
    """A folder on GitHub into which the hand-out is put, and from which Colab opens notebooks.

    Arguments:
        address: ``https://github.com/OWNER/REPOSITORY`` or ``…/tree/BRANCH/FOLDER``; without a branch it is ``main``.

    Raises:
        UsageError: it is no such address; Colab opens notebooks of no other site.
    """

    def __init__(self, address: str) -> None:
        found = _GITHUB.fullmatch(address)
        if not found:
            raise UsageError(
                "{address!r} is no folder on GitHub, and Colab opens notebooks of no other site by a link; "
                "it looks like https://github.com/OWNER/REPOSITORY/tree/main/FOLDER",
                address=address,
            )
        self._parts = (found["repository"], found["branch"] or "main", (found["folder"] or "").strip("/"))

    def raw(self, path: str) -> str:
        """The address of the file `path` of the folder itself."""
        return self._join("https://raw.githubusercontent.com/{}/{}", path)

    def colab(self, path: str) -> str:
        """The address at which Colab opens the notebook `path` of the folder."""
        return self._join("https://colab.research.google.com/github/{}/blob/{}", path)

    def _join(self, site: str, path: str) -> str:
        repository, branch, folder = self._parts
        return "/".join(filter(None, (site.format(repository, branch), folder, path)))
