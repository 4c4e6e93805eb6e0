"""A second way to every answer of the suite "math": counted, summed or tried out, never copied from it."""

from fractions import Fraction as F
from itertools import combinations, permutations, product
from math import asin, exp, factorial, isqrt, lcm, log, log2, pi, sqrt, tan

from checking import as_intervals, as_set, close, main, same_values


def math_001():
    return 7 * 48

def math_002():
    return F(3200000) * F(85, 100)

def math_003():
    return sum(n % 2 != 0 and n % 5 != 0 for n in range(1, 1001))

def math_004():
    p = F(sum(a * b % 6 == 0 for a in range(1, 7) for b in range(1, 7)), 36)
    return p.numerator + p.denominator

def math_005():
    return sum(list(str(n)) == sorted(set(str(n))) and n % 3 == 0 for n in range(10000, 100000))

def math_006():
    return sum(n % 5 == 0 and len(set(str(n))) == 3 for n in range(100, 1000))

def math_007():
    return F(1_200_000) * F(18, 100)

def math_008():
    return 1 / (F(1, 12) + F(1, 20))

def math_009():
    return sum(sum(c) % 3 == 0 for c in combinations(range(1, 21), 3))

def math_010():
    return 24 * 35

def math_011():
    parts = {frozenset(frozenset(b for b in range(6) if w[b] == k) for k in range(3)) for w in product(range(3), repeat=6)}
    return sum(len(p) == 3 and frozenset() not in p for p in parts)

def math_012():
    return next(p for p in range(1, 1000) if F(p) * F(70, 100) == 84)

def math_013():
    return 2 / (F(1, 60) + F(1, 40))

def math_014():
    return 2**2026 % 11

def math_015():
    return sum(len(set(str(n))) == len(str(n)) for n in range(1, 2027))

def math_016():
    return 18 * 25

def math_017():
    return F("4.5") * 3 - F("3.2") - F("5.1")

def math_018():
    f = lambda x: 2 * x + 3
    g = lambda x: x * x - 1
    return f(g(5)) - g(f(1))

def math_019():
    return sum(sum(map(int, str(n))) == 20 for n in range(1, 10000))

def math_020():
    return next(r for r in range(36) if 4 * r + 2 * (35 - r) == 94)

def math_021():
    return 3**100 % 7

def math_022():
    return F(264, 24)

def math_023():
    s = F(13 + 14 + 15, 2)
    return F(isqrt(int(s * (s - 13) * (s - 14) * (s - 15)))) / s

def math_024():
    return next(x for x in range(-100, 100) if F(12 + 15 + 20 + 25 + x, 5) == 18)

def math_025():
    money = F(80_000_000)
    for _ in range(3):
        money += money * F(5, 100)
    return money

def math_026():
    divisors = [d for d in range(1, 7201) if 7200 % d == 0]
    return sum(lcm(a, b) == 7200 for a in divisors for b in divisors)

def math_027():
    return F(96) / F("0.75")

def math_028():
    return next(w * (w + 5) for w in range(1, 46) if 2 * (w + w + 5) == 46)

def math_029():
    return sum(12 - x - y > 0 for x in range(1, 12) for y in range(1, 12))

def math_030():
    return sum(4 + 3 * k for k in range(20))

def math_031():
    digits = str(factorial(250))
    return len(digits) - len(digits.rstrip("0"))

def math_032():
    return 1250 + 980

def math_033():
    return len({min(c[k:] + c[:k] for k in range(6)) for c in product("ryb", repeat=6)})

def math_034():
    return F("1234.5") + F("765.75")

def math_035():
    return next(x for x in range(100) if 3 * x - 7 == 50)

def math_036():
    return sum(360 % d == 0 for d in range(1, 361))

def math_037():
    return next(F(t, 10) for t in range(1, 100) if 50 * (F(t, 10) + F("1.2")) + 70 * F(t, 10) == 480)

def math_038():
    return F("2.5") * 16

def math_039():
    return 4 * next(s for s in range(1, 1000) if s * s == F("0.36") * 10000)

def math_040():
    return sum(n for n in range(1, 500) if (n * n + 1) % 65 == 0)

def math_041():
    return F("1.2") * 10**8 * F(108, 100)

def math_042():
    return 12 * 15 - 137

def math_043():
    return next(n for n in range(1, 300) if factorial(n) % 10**30 == 0)

def math_044():
    return 7**2026 % 100

def math_045():
    return F("3.5") * 42000

def math_046():
    return next(n for n in range(1, 2000) if (n % 3, n % 5, n % 7, n % 11) == (2, 3, 4, 5))

def math_047():
    return F("2.5") * 10**9 / 8

def math_048():
    return sum(a <= b <= 20 - a - b for a in range(21) for b in range(21))

def math_049():
    return next(w for w in range(1, 2000) if F(60, 300 + w) == F(12, 100))

def math_050():
    return F("3.05") * 10**8

def math_051():
    ways = {}
    for x in range(8):
        for y in range(8):
            if (x, y) in ((2, 3), (5, 4)):
                ways[x, y] = 0
            else:
                ways[x, y] = 1 if x == y == 0 else ways.get((x - 1, y), 0) + ways.get((x, y - 1), 0)
    return ways[7, 7]

def math_052():
    return next(x for x in range(-100, 100) if 5 * (x - 2) == 2 * x + 11)

def math_053():
    return F(36) * ((9 * 60 + 5) - (7 * 60 + 15)) / 60

def math_054():
    return 180 - 47 - 68

def math_055():
    return sum(m & (m >> 2) == 0 for m in range(1 << 15))

def math_056():
    return next(b - a for a in range(1, 100) for b in [100 - a] if F(a, b) == F(3, 7))

def math_057():
    return (F(120, 100) * F(75, 100) - 1) * 100

def math_058():
    return sum(not any(p[i] > 3 and p[i + 1] > 3 for i in range(6)) for p in permutations(range(7)))

# Answers that must not pass, beside those near the right number that every number gets.
WRONG = {
    "math-034": ["2.000,75", "1.999,25", "200.025"],
}

main(globals(), WRONG)
