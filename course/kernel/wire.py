"""How the grader, the warm server and its keepers speak: one line of JSON a message, over a Unix socket.

This module may touch: the socket that it is given.
"""

import json
import socket
from typing import Any

MAXIMUM_BYTES = 256_000_000


class Wire:
    """One end of a connection."""

    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection
        self._reader = connection.makefile("rb")

    def send(self, message: dict[str, Any]) -> None:
        """Send one message.

        Raises:
            OSError: the other end is gone.
        """
        self.connection.sendall(json.dumps(message, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n")

    def receive(self) -> dict[str, Any] | None:
        """The next message; None when the other end has hung up.

        Raises:
            TimeoutError: nothing came within the timeout of the connection.
        """
        line = self._reader.readline(MAXIMUM_BYTES)
        return json.loads(line.decode("utf-8", "surrogatepass")) if line.endswith(b"\n") else None

    def close(self) -> None:
        """Hang up."""
        self._reader.close()
        self.connection.close()
