# Values as plain text: what is written holds no object of the program that it came from, so nothing in it can
# claim to equal everything.
most_items = 100_000


class Opaque:
    __slots__ = ()


class NeedsOneProcess(Exception):
    pass


def packed(value, strict=False, isinstance=isinstance, type=type, int=int, float=float, str=str, list=list):
    if value is None or value is True or value is False:
        return value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return {"i": int.__repr__(value)}
    if isinstance(value, float):
        return {"f": float.__repr__(value)}
    if isinstance(value, complex):
        return {"c": [float.__repr__(value.real), float.__repr__(value.imag)]}
    if isinstance(value, (bytes, bytearray)):
        return {"b": bytes(value).decode("latin-1")}
    if isinstance(value, list):
        return [packed(item, strict) for item in list.__iter__(value)]
    for tag, kind in (("t", tuple), ("s", set), ("z", frozenset)):
        if isinstance(value, kind):
            return {tag: [packed(item, strict) for item in kind.__iter__(value)]}
    if isinstance(value, dict):
        return {"d": [[packed(key, strict), packed(item, strict)] for key, item in dict.items(value)]}
    return packed_other(value, strict)


def packed_other(value, strict):
    kind = type(value)
    if strict:
        if isinstance(value, Opaque):
            return {"o": "Opaque"}
        raise NeedsOneProcess
    if kind.__module__ in ("decimal", "fractions"):
        return {"i": repr(int(value))} if value == int(value) else {"f": repr(float(value))}
    if kind in (type({}.keys()), type({}.items())):
        return {"s": [packed(item) for item in value]}
    if hasattr(kind, "__next__") or kind in (range, type({}.values())) or kind.__module__ == "collections":
        items = []
        for item in value:
            if len(items) == most_items:
                return {"o": kind.__name__}
            items.append(packed(item))
        return {"g": items}
    return {"o": str(kind.__name__)}
