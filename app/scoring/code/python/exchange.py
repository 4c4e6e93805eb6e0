# The tests and the answer run in two sandboxes and call each other. Plain values go between them as text, so
# nothing that arrives can claim to equal everything; any other object stays where it is and is called from afar.
exported = {}
numbers = {}


class Remote:
    """An object of the other side."""

    def __init__(self, number, kind):
        object.__setattr__(self, "_number", number)
        object.__setattr__(self, "_kind", kind)

    def __call__(self, *arguments, **named):
        return ask("call", self, "", arguments, named)

    def __getattr__(self, name):
        return ask("get", self, name)

    def __setattr__(self, name, value):
        ask("set", self, name, [value])

    def __getitem__(self, index):
        return ask("method", self, "__getitem__", [index])

    def __setitem__(self, index, value):
        ask("method", self, "__setitem__", [index, value])

    def __len__(self):
        return ask("method", self, "__len__")

    def __bool__(self):
        return ask("bool", self)

    def __str__(self):
        return ask("method", self, "__str__")

    def __iter__(self):
        iterator = ask("iterator", self)
        while True:
            items, ended = ask("items", iterator, "", [64])
            yield from items
            if ended:
                return

    def __next__(self):
        items, ended = ask("items", self, "", [1])
        if ended:
            raise StopIteration
        return items[0]

    def __contains__(self, item):
        return any(item == other for other in self)

    def __instancecheck__(self, value):
        return isinstance(value, Remote) and ask("instance", self, "", [value])

    def __hash__(self):
        return self._number

    def __repr__(self):
        return "an object of the type " + self._kind


def operation(name):
    # Only between two objects of the other side: what the tests expect is never handed over.
    def operate(self, other):
        return ask("method", self, name, [other]) if isinstance(other, Remote) else NotImplemented
    return operate


for _name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "and", "or", "xor", "lt", "le", "gt", "ge", "eq", "ne"):
    setattr(Remote, "__%s__" % _name, operation("__%s__" % _name))


def packed(value):
    if value is None or value is True or value is False:
        return value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        number = int.__index__(value)
        return number if -2**63 < number < 2**63 else {"i": int.__format__(number, "x")}
    if isinstance(value, float):
        return {"f": float.__repr__(value)}
    if isinstance(value, complex):
        return {"c": [float.__repr__(value.real), float.__repr__(value.imag)]}
    if isinstance(value, (bytes, bytearray)):
        return {"b": bytes(value).decode("latin-1")}
    if isinstance(value, list):
        return [packed(item) for item in list.__iter__(value)]
    if isinstance(value, tuple) and hasattr(type(value), "_fields"):
        return {"N": [str(type(value).__name__), [str(field) for field in type(value)._fields],
                      [packed(item) for item in tuple.__iter__(value)]]}
    for tag, kind in (("t", tuple), ("s", set), ("z", frozenset)):
        if isinstance(value, kind):
            return {tag: [packed(item) for item in kind.__iter__(value)]}
    if type(value).__module__ == "collections" and type(value).__name__ in ("Counter", "OrderedDict", "deque"):
        items = list(value) if type(value).__name__ == "deque" else dict(value)
        return {"C": [type(value).__name__, packed(items)]}
    if isinstance(value, dict):
        return {"d": [[packed(key), packed(item)] for key, item in dict.items(value)]}
    return packed_other(value)


def packed_other(value):
    kind = type(value)
    if kind is Remote:
        return {"m": value._number}
    if isinstance(value, (type, type(len))) and vars(builtins).get(value.__name__) is value:
        return {"B": value.__name__}
    if kind is range:
        return {"R": [packed(value.start), packed(value.stop), packed(value.step)]}
    if kind.__module__ == "decimal" or kind.__module__ == "fractions":
        return {"q": [kind.__module__, str(kind.__name__), str(value)]}
    if kind.__module__ == "datetime" and kind.__name__ in ("date", "datetime", "time", "timedelta", "timezone"):
        return {"Q": [str(kind.__name__), [packed(item) for item in value.__reduce__()[1]]]}
    if kind in (type({}.keys()), type({}.items())):
        return {"s": [packed(item) for item in value]}
    if kind.__module__ == "numpy" and hasattr(kind, "tolist"):
        return packed(value.tolist())
    if id(value) not in numbers:
        numbers[id(value)] = len(exported)
        exported[len(exported)] = value
    return {"r": numbers[id(value)], "k": str(kind.__name__)}


def unpacked(value):
    if type(value) is list:
        return [unpacked(item) for item in value]
    if type(value) is not dict:
        return value
    tag = next(iter(value))
    inner = value[tag]
    if tag == "i":
        return int(inner, 16)
    if tag == "f":
        return float(inner)
    if tag == "c":
        return complex(float(inner[0]), float(inner[1]))
    if tag == "b":
        return inner.encode("latin-1")
    if tag in ("t", "s", "z", "R"):
        return {"t": tuple, "s": set, "z": frozenset}.get(tag, lambda items: range(*items))(unpacked(inner))
    if tag == "B":
        return vars(builtins)[inner]
    if tag == "d":
        return {unpacked(key): unpacked(item) for key, item in inner}
    if tag == "N":
        import collections
        return collections.namedtuple(inner[0], inner[1], rename=True)(*unpacked(inner[2]))
    if tag == "C" and inner[0] in ("Counter", "OrderedDict", "deque"):
        import collections
        return getattr(collections, inner[0])(unpacked(inner[1]))
    if tag == "q":
        import decimal, fractions
        return {"Decimal": decimal.Decimal, "Fraction": fractions.Fraction}[inner[1]](inner[2])
    if tag == "Q":
        import datetime
        if inner[0] in ("date", "datetime", "time", "timedelta", "timezone"):
            return getattr(datetime, inner[0])(*unpacked(inner[1]))
    return exported[inner] if tag == "m" else Remote(inner, value["k"])


def performed(request):
    """What the other side asks of an object of this one: the result, and the arguments as they are left."""
    verb, target, name = request["do"], unpacked(request["of"]), request["name"]
    arguments = [unpacked(item) for item in request["arguments"]]
    if verb == "call":
        return target(*arguments, **{key: unpacked(item) for key, item in request["named"].items()}), arguments
    if verb == "get":
        return getattr(target, name), arguments
    if verb == "set":
        return setattr(target, name, *arguments), arguments
    if verb == "method":
        return getattr(target, name)(*arguments), arguments
    if verb == "bool":
        return bool(target), arguments
    if verb == "iterator":
        return iter(target), arguments
    if verb == "instance":
        return isinstance(arguments[0], target), arguments
    return next_items(target, *arguments), arguments


def next_items(iterator, count):
    items = []
    for item in iterator:
        items.append(item)
        if len(items) == count:
            break
    return items, len(items) < count


def reply_to(request, perform):
    try:
        sent = written(request["arguments"])
        value, arguments = perform(request)
        line = {"value": packed(value)}
        left = [packed(item) for item in arguments]
        if written(left) != sent:
            line["arguments"] = left
        return line
    except BaseException as error:
        return {"error": [str(kind.__name__) for kind in type(error).__mro__], "text": described(error),
                **needed(error)}


def needed(error):
    """The module that is lacking, and whether the prompt allows it."""
    if not isinstance(error, ModuleNotFoundError) or not isinstance(error.name, str):
        return {}
    name = error.name.partition(".")[0]
    return {"needs": name, "allowed": name in sys.stdlib_module_names or name in task["modules"]}


def brought_up_to_date(argument, left):
    """What a call changed in a list, set or dict that it was given."""
    if type(argument) is list:
        argument[:] = left
    elif type(argument) in (set, dict):
        argument.clear()
        argument.update(left)
