"""Solves every prompt of the suite "countdown" by trying all ways, and says what its difficulty must be."""

import ast
import itertools
import json
from fractions import Fraction

from checking import MARKERS, demand_all, load, say


def combined(a, b):
    """What one operation makes of two (value, expression) pairs."""
    (x, p), (y, q) = a, b
    yield x + y, f"({p} + {q})"
    yield x * y, f"({p} * {q})"
    yield x - y, f"({p} - {q})"
    yield y - x, f"({q} - {p})"
    if y:
        yield x / y, f"({p} / {q})"
    if x:
        yield y / x, f"({q} / {p})"


def reachable(numbers, memo):
    """All values of expressions that use every one of the numbers, with one expression each."""
    key = tuple(sorted(numbers))
    if key not in memo:
        if len(key) == 1:
            memo[key] = {Fraction(key[0]): str(key[0])}
        else:
            found = memo[key] = {}
            for left in {tuple(key[i] for i in part) for size in range(1, len(key) // 2 + 1)
                         for part in itertools.combinations(range(len(key)), size)}:
                right = list(key)
                for number in left:
                    right.remove(number)
                for a in reachable(left, memo).items():
                    for b in reachable(right, memo).items():
                        for value, expression in combined(a, b):
                            found.setdefault(value, expression)
    return memo[key]


def solved(numbers, target):
    """An expression for the target with as few of the numbers as possible, and how many it uses. Five of six
    numbers are tried whole; all six only through their last operation, which is enough and much faster."""
    memo, target = {}, Fraction(target)
    for size in range(1, len(numbers) + 1):
        for part in sorted(set(itertools.combinations(sorted(numbers), size))):
            if size < 6:
                found = reachable(part, memo).get(target)
            else:
                found = met(part, target, memo)
            if found:
                return found, size
    return None, None


def met(key, target, memo):
    for size in range(1, len(key) // 2 + 1):
        for part in itertools.combinations(range(len(key)), size):
            left = [key[i] for i in part]
            others = reachable([key[i] for i in range(len(key)) if i not in part], memo)
            for x, p in reachable(left, memo).items():
                ways = [(target - x, "+"), (x - target, "r"), (target + x, "-")]
                if x:
                    ways += [(target / x, "*"), (target * x, "/")]
                if target:
                    ways.append((x / target, "d"))
                for y, sign in ways:
                    if y in others and (sign != "d" or y):
                        q = others[y]
                        return {"+": f"{p} + {q}", "r": f"{p} - {q}", "-": f"{q} - {p}", "*": f"{p} * {q}",
                                "/": f"{q} / {p}", "d": f"{p} / {q}"}[sign]
    return None


def value_and_numbers(expression):
    """Read as Python reads it, with exact fractions."""
    def walk(node):
        if isinstance(node, ast.Expression):
            return walk(node.body)
        if isinstance(node, ast.Constant):
            return Fraction(node.value), [node.value]
        (x, a), (y, b) = walk(node.left), walk(node.right)
        operations = {ast.Add: lambda: x + y, ast.Sub: lambda: x - y, ast.Mult: lambda: x * y, ast.Div: lambda: x / y}
        return operations[type(node.op)](), a + b

    return walk(ast.parse(expression, mode="eval"))


def difficulty(numbers, used):
    """By the count of numbers, up to five of which are all needed; of six numbers four at least, and for the
    fifth step five. None where a prompt would be too easy for its numbers."""
    if len(numbers) < 6:
        return len(numbers) - 2 if used == len(numbers) else None
    return {4: 4, 5: 5, 6: 5}.get(used)


def main():
    prompts = load()
    demand_all(prompts, [prompt["id"] for prompt in prompts])
    for prompt in prompts:
        numbers, target = prompt["scorer"]["numbers"], prompt["scorer"]["target"]
        marker = MARKERS.get(prompt["language"], "Answer: ")
        found, used = solved(numbers, target)
        assert found, f"{prompt['id']}: no way leads to {target}"
        assert prompt["difficulty"] == difficulty(numbers, used), prompt["id"]
        stated = prompt["solution"].splitlines()[-1].removeprefix(marker)
        value, taken = value_and_numbers(stated)
        left = list(numbers)
        for number in taken:
            left.remove(number)
        assert value == target, prompt["id"]
        for number in [*numbers, target]:
            assert str(number) in prompt["prompt"], prompt["id"]
        say(prompt, marker + stated, "correct")
        say(prompt, marker + found, "correct")
        for wrong in (f"{stated} + {numbers[0]} - {numbers[0]}", " + ".join(map(str, numbers))):
            say(prompt, marker + wrong, "incorrect")


if __name__ == "__main__":
    main()
