# JSON without the json module, whose import costs as much as the start of the interpreter.
import builtins
import os
import sys

os.write(1, b"\n")  # says that the sandbox stands, before any line of the answer is read

try:
    from _json import encode_basestring_ascii as quoted, make_scanner

    class _Settings:
        strict = False
        object_hook = None
        object_pairs_hook = None
        parse_float = float
        parse_int = int
        parse_constant = float
        memo = {}

    _scan = make_scanner(_Settings())

    def parsed(text):
        return _scan(text, 0)[0]
except ImportError:
    import json

    quoted = json.dumps
    parsed = json.loads


def written(value):
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if type(value) is str:
        return quoted(value)
    if type(value) is int:
        return int.__repr__(value)
    if type(value) is list:
        return "[" + ",".join([written(item) for item in value]) + "]"
    return "{" + ",".join([quoted(key) + ":" + written(item) for key, item in value.items()]) + "}"


def taken(count):
    data = b""
    while len(data) < count:
        piece = os.read(0, min(count - len(data), 65536))
        if not piece:
            break
        data += piece
    return data


def taken_task():
    return parsed(taken(int(taken(12))).decode("utf-8", "surrogatepass"))


def lines_of(descriptor):
    rest = []
    while True:
        piece = os.read(descriptor, 65536)
        if not piece:
            return
        *whole, last = piece.split(b"\n")
        for line in whole:
            rest.append(line)
            text = b"".join(rest).decode("utf-8", "surrogatepass")
            rest = []
            yield parsed(text)
        rest.append(last)


def send(descriptor, line, mark=""):
    data = (mark + written(line) + "\n").encode("utf-8", "surrogatepass")
    while data:
        data = data[os.write(descriptor, data):]


def described(error):
    try:
        return type(error).__name__ + ": " + str(error)[:200]
    except BaseException:
        return "an error that cannot be shown"
