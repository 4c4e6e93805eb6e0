"""Solves every prompt of the suite "countdown" by trying all ways, and says what its difficulty must be."""

import ast
import itertools
import json
from fractions import Fraction
from math import gcd

from checking import MARKERS, demand_all, load, say


# A value is (numerator, denominator) in lowest terms, which is much faster than Fraction.


def reduced(n, d):
    common = gcd(n, d) if d > 0 else -gcd(n, d)
    return n // common, d // common


def combined(x, y):
    """What one operation makes of two values: (value, sign, whether y stands first)."""
    (a, b), (c, d) = x, y
    yield reduced(a * d + c * b, b * d), "+", False
    yield reduced(a * c, b * d), "*", False
    yield reduced(a * d - c * b, b * d), "-", False
    yield reduced(c * b - a * d, b * d), "-", True
    if c:
        yield reduced(a * d, b * c), "/", False
    if a:
        yield reduced(c * b, d * a), "/", True


def parted(key):
    """The ways to part sorted numbers in two groups, each once."""
    for size in range(1, len(key) // 2 + 1):
        for left in {tuple(key[i] for i in part) for part in itertools.combinations(range(len(key)), size)}:
            right = list(key)
            for number in left:
                right.remove(number)
            if len(left) < len(right) or left <= tuple(right):
                yield left, tuple(right)


def reachable(key, memo):
    """All values of expressions that use every one of the sorted numbers, each with the last step of one such
    expression: (value, its numbers, sign, value, its numbers)."""
    if key not in memo:
        found = memo[key] = {(key[0], 1): None} if len(key) == 1 else {}
        for left, right in parted(key):
            for x in reachable(left, memo):
                for y in reachable(right, memo):
                    for value, sign, is_swapped in combined(x, y):
                        if value not in found:
                            found[value] = (y, right, sign, x, left) if is_swapped else (x, left, sign, y, right)
    return memo[key]


def expression(value, key, memo):
    step = reachable(key, memo)[value]
    if not step:
        return str(value[0])
    x, left, sign, y, right = step
    return f"({expression(x, left, memo)} {sign} {expression(y, right, memo)})"


def solved(numbers, target):
    """An expression for the target with as few of the numbers as possible, and how many it uses. Five of six
    numbers are tried whole; all six only through their last operation, which is enough and much faster."""
    memo, value = {}, (target, 1)
    for size in range(1, len(numbers) + 1):
        for key in sorted(set(itertools.combinations(sorted(numbers), size))):
            if size == 6:
                found = met(key, value, memo)
            else:
                found = expression(value, key, memo) if value in reachable(key, memo) else None
            if found:
                return found, size
    return None, None


def met(key, target, memo):
    for left, right in parted(key):
        others = reachable(right, memo)
        for x in reachable(left, memo):
            # What has to stand on the other side: target = x + y, y - x, x - y, x * y, x / y or y / x.
            for y, _, _ in combined(target, x):
                if y in others:
                    for value, sign, is_swapped in combined(x, y):
                        if value == target:
                            p, q = expression(x, left, memo), expression(y, right, memo)
                            return f"{q} {sign} {p}" if is_swapped else f"{p} {sign} {q}"
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
