"""What the checks of the built-in suites share.

Each script is called with the path of its suite. It works out an answer to every prompt on its own and prints
lines {"id", "answer", "verdict"}: what the suite's scorer has to say about that answer. A prompt without a check,
or a check without a prompt, ends the script with an error.
"""

import json
import sys
from fractions import Fraction

MARKERS = {"vi": "Đáp số: ", "zh": "答案："}


def close(a, b, tolerance=1e-9):
    return abs(a - b) <= tolerance * max(1, abs(a), abs(b))


def same_values(f, g):
    """Holds two functions of a rational number against each other at more points than a polynomial of any
    degree in the suites could have in common by chance."""
    for n in range(-20, 21):
        assert f(Fraction(n, 3)) == g(Fraction(n, 3)), n


def as_set(values, separator=", "):
    return "{" + separator.join(str(v) for v in sorted(set(values))) + "}"


def as_intervals(holds, separator=", "):
    """The set of real numbers with a property whose ends are whole numbers, found by trying every whole number
    and every middle between two of them; true far out means true for ever."""
    far = 50
    parts, start = [], None
    for n in range(-far, far + 1):
        here, after = holds(Fraction(n)), holds(Fraction(2 * n + 1, 2))
        before = holds(Fraction(2 * n - 1, 2))
        if after and start is None:
            start = "(-∞" if n == -far else ("[" if here else "(") + str(n)
        elif start is not None and before and not (here and after):
            parts.append(start + separator + str(n) + ("]" if here else ")"))
            start = "(" + str(n) if after else None
    if start is not None:
        parts.append(start + separator + "+∞)")
    return " ∪ ".join(parts)


def written(value, language):
    """A number as an answer in that language gives it."""
    if isinstance(value, str):
        return value
    value = Fraction(value)
    scale = next((k for k in range(7) if (value * 10**k).denominator == 1), None)
    if scale is None or scale == 0:
        return str(value)
    digits = f"{abs(int(value * 10**scale)):0{scale + 1}d}"
    point = "," if language == "vi" else "."
    return ("-" if value < 0 else "") + digits[:-scale] + point + digits[-scale:]


def near(value):
    """Wrong numbers of the kinds that are met: one off, ten times too large, the wrong sign, half."""
    value = Fraction(value)
    return {value + 1, value - 1, value * 10, -value, value / 2} - {value}


def load(path=None):
    with open(path or sys.argv[1], encoding="utf-8") as file:
        return json.load(file)["prompts"]


def say(prompt, answer, verdict, **fields):
    print(json.dumps({"id": prompt["id"], "answer": answer, "verdict": verdict, **fields}, ensure_ascii=False))


def demand_all(prompts, checked):
    ids = {prompt["id"] for prompt in prompts}
    assert ids == set(checked), f"without a check: {ids - set(checked)}; without a prompt: {set(checked) - ids}"


def main(functions, wrong):
    """For suites whose answer stands after a marker: one function a prompt, named after its id."""
    prompts = load()
    prefix = prompts[0]["id"].split("-")[0] + "_"
    checks = {name.replace("_", "-"): f for name, f in functions.items() if name.startswith(prefix)}
    demand_all(prompts, checks)
    for prompt in prompts:
        language, kind = prompt["language"], prompt["scorer"]["type"]
        marker = "" if kind == "text" else MARKERS.get(language, "Answer: ")
        answer = checks[prompt["id"]]()
        say(prompt, marker + (written(answer, language) if kind == "number" else str(answer)), "correct")
        others = list(wrong.get(prompt["id"], []))
        if kind == "number":
            others += [written(n, language) for n in sorted(near(answer)) if written(n, language).count("/") == 0]
        if kind == "choice":
            letters = "ABCDEFGH"[: len(prompt["scorer"]["options"])]
            others += [letter for letter in letters if letter != answer]
        assert others, f"{prompt['id']} has no wrong answer"
        for other in others:
            say(prompt, marker + other, "incorrect")
