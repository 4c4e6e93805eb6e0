import sys

task = parsed(taken_part())
reply = os.dup(1)
shut_streams()


def say(line, write=os.write, written=written, word=task.pop("word")):
    line["word"] = word
    data = (written(line) + "\n").encode()
    while data:
        data = data[write(reply, data):]


def plain(value):
    if value is None or type(value) in (bool, str):
        return value
    if type(value) is int:
        return {"int": str(value)}
    if type(value) is float:
        return {"float": repr(value)}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, (set, frozenset)):
        return sorted([plain(item) for item in value], key=written)
    if isinstance(value, dict):
        return {"dict": [[plain(key), plain(item)] for key, item in value.items()]}
    return {"other": type(value).__name__}


module = {"__name__": "answer"}
try:
    exec(compile(task["code"], "answer.py", "exec"), module)
except BaseException as error:
    say({"load": described(error)})
    os._exit(0)
function = module.get(task["entry_point"])
if not callable(function):
    say({"missing": True})
    os._exit(0)
for index, arguments in enumerate(task["calls"]):
    try:
        say({"index": index, "value": plain(function(*arguments))})
    except BaseException as error:
        say({"index": index, "error": described(error)})
os._exit(0)
