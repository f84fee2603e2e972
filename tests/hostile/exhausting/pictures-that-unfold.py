# tries: show small pictures that claim to be 30,000 points wide and high, and so fill the memory of a browser
# safe: no picture larger than a screen reaches the instructor's browser
# score: full
# cell: nth_derivative_at
import base64
import struct
import zlib

from IPython.display import publish_display_data


def png(side, lines):
    def part(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = part(b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0))
    packer = zlib.compressobj(9)
    line = bytes(1 + (side + 7) // 8)
    body = b"".join(packer.compress(line) for _ in range(lines)) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + head + part(b"IDAT", body) + part(b"IEND", b"")


publish_display_data({"image/png": base64.b64encode(png(30_000, 30_000)).decode()})
publish_display_data({"image/png": base64.b64encode(png(60_000, 10)).decode()})

### SOLUTION
