# Loads the answer and makes the calls of the tests; what they return is compared by who reads the replies.
import sys
from _io import StringIO

task = parsed(taken_part())
reply = os.dup(1)
shut_streams()


def say(line, write=os.write, written=written, word=task.pop("word")):
    line["word"] = word
    data = (written(line) + "\n").encode("utf-8", "surrogatepass")
    while data:
        data = data[write(reply, data):]


def finished(value):
    if type(value).__name__ == "coroutine":
        import asyncio
        return asyncio.run(value)
    return value


def entry_point(module, name):
    if callable(module.get(name)):
        return module[name]
    for kind in list(module.values()):
        if isinstance(kind, type) and kind.__module__ == "answer" and callable(getattr(kind, name, None)):
            return getattr(kind(), name)
    return None


def loaded_module():
    module = {"__name__": "answer"}
    try:
        exec(compile(task["code"], "answer.py", "exec"), module)
    except BaseException as error:
        say({"load": described(error)})
        os._exit(0)
    name = task["entry_point"]
    function = entry_point(module, name)
    if name and function is None:
        say({"missing": True})
        os._exit(0)
    if name:
        module.setdefault(name, function)
    return module


def run_program(text):
    sys.stdin, sys.stdout = StringIO(text), StringIO()
    try:
        exec(compile(task["code"], "answer.py", "exec"), {"__name__": "__main__"})
    except SystemExit:
        pass
    return {"printed": sys.stdout.getvalue()}


def call(test):
    if "stdin" in test:
        return run_program(test["stdin"])
    if "arguments" in test:
        captured, sys.stdout = sys.stdout, StringIO() if test["prints"] else sys.stdout
        value = packed(finished(module[task["entry_point"]](*test["arguments"])))
        captured, sys.stdout = sys.stdout, captured
        return {"value": value, "printed": captured.getvalue()} if test["prints"] else {"value": value}
    return {"value": packed(finished(eval(compile(test["expression"], "test", "eval"), module)))}


module = {} if all("stdin" in test for test in task["calls"]) else loaded_module()
if task["alias"]:
    module[task["alias"]] = module.get(task["entry_point"])
try:
    exec(compile(task["prelude"], "setup", "exec"), module)
except BaseException as error:
    say({"setup": described(error)})
    os._exit(0)
for index, test in enumerate(task["calls"]):
    try:
        line = call(test)
    except BaseException as error:
        line = {"error": described(error)}
    line["index"] = index
    say(line)
os._exit(0)
