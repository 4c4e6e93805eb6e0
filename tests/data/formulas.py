"""The formulas of docs/statistics.md with Python's standard library alone, for recompute.py."""
import math
import statistics

MASK = (1 << 64) - 1
Z = 1.959963984540054
FEWEST = 5  # common prompts for an interval of a difference


def splitmix(seed):
    state = seed
    while True:
        state = (state + 0x9e3779b97f4a7c15) & MASK
        z = state
        z = ((z ^ (z >> 30)) * 0xbf58476d1ce4e5b9) & MASK
        z = ((z ^ (z >> 27)) * 0x94d049bb133111eb) & MASK
        yield z ^ (z >> 31)


def wilson(successes, n):
    p = successes / n
    middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z * math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n)
    return p, 0.0 if p <= 0 else max(0.0, middle - half), 1.0 if p >= 1 else min(1.0, middle + half)


def percentile(values, share):
    values = sorted(values)
    place = share * (len(values) - 1)
    low = math.floor(place)
    if low + 1 == len(values) or place == low:
        return values[low]
    if math.isinf(values[low + 1]):
        return values[low + 1]
    return values[low] + (place - low) * (values[low + 1] - values[low])


def coin(n, k):
    return math.comb(n, k) / 2 ** n


def coin_at_most(n, k):
    return sum(math.comb(n, i) for i in range(k + 1)) / 2 ** n


def median_interval(values):
    """The median and, from six values on, the two sorted values around it (binomial)."""
    values = sorted(values)
    n, below = len(values), -1
    while 2 * (below + 2) <= n and coin_at_most(n, below + 1) <= 0.025:
        below += 1
    middle = statistics.median(values)
    return (middle, values[below], values[n - 1 - below]) if below >= 0 else (middle, None, None)


def joined(a, b, phi):
    below = (a[0] - a[1]) ** 2 - 2 * phi * (a[0] - a[1]) * (b[2] - b[0]) + (b[2] - b[0]) ** 2
    above = (a[2] - a[0]) ** 2 - 2 * phi * (a[2] - a[0]) * (b[0] - b[1]) + (b[0] - b[1]) ** 2
    d = a[0] - b[0]
    return d, max(-1.0, d - math.sqrt(max(0.0, below))), min(1.0, d + math.sqrt(max(0.0, above)))


def newcombe(both, only_a, only_b, neither):
    n = both + only_a + only_b + neither
    margins = (both + only_a) * (only_b + neither) * (both + only_b) * (only_a + neither)
    product = both * neither - only_a * only_b
    if product > 0:
        product = max(0.0, product - n / 2)
    return joined(wilson(both + only_a, n), wilson(both + only_b, n), product / math.sqrt(margins) if margins else 0)


def mid_p(only_a, only_b):
    n, fewer = only_a + only_b, min(only_a, only_b)
    return min(1.0, 2 * coin_at_most(n, fewer) - coin(n, fewer)) if n else 1.0


def exact_p(only_a, only_b):
    n = only_a + only_b
    return min(1.0, 2 * coin_at_most(n, min(only_a, only_b))) if n else 1.0


def incomplete_beta(x, a, b):
    """Regularised, by Lentz's continued fraction."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1 - incomplete_beta(1 - x, b, a)
    front = math.exp(a * math.log(x) + b * math.log1p(-x) + math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)) / a
    c, d, f = 1.0, 0.0, 1.0
    for i in range(1000):
        m = i // 2
        if i == 0:
            numerator = 1.0
        elif i % 2 == 0:
            numerator = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        else:
            numerator = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d = 1 / (1 + numerator * d)
        c = 1 + numerator / c
        f *= c * d
        if abs(1 - c * d) < 1e-16:
            break
    return front * (f - 1)


def student_two_sided(t, freedom):
    return incomplete_beta(freedom / (freedom + t * t), freedom / 2, 0.5)


def student_quantile(freedom):
    """Of 97.5 per cent, by bisection."""
    low, high = 0.0, 1000.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if student_two_sided(middle, freedom) > 0.05 else (low, middle)
    return (low + high) / 2


def holm(values):
    adjusted, largest = [0.0] * len(values), 0.0
    for rank, place in enumerate(sorted(range(len(values)), key=lambda i: values[i])):
        largest = max(largest, min(1.0, (len(values) - rank) * values[place]))
        adjusted[place] = largest
    return adjusted


class Difference:
    """Of the shares a and b on the same prompts, as the program's PairedDifference."""

    def __init__(self, a, b):
        differences = [x - y for x, y in zip(a, b)]
        self.n = n = len(differences)
        self.only_a = sum(d > 0 for d in differences)
        self.only_b = sum(d < 0 for d in differences)
        self.estimate = sum(differences) / n if n else 0.0
        variance = sum((d - self.estimate) ** 2 for d in differences) / (n - 1) if n > 1 else 0.0
        z = Z + statistics.NormalDist().inv_cdf(0.8)
        self.prompts_for_5 = (z / 0.05) ** 2 * variance
        self.p = self.p_exact = 1.0
        self.interval = None
        if n < FEWEST:
            return
        if all(s in (0, 1) for s in a + b):
            both = sum(x == 1 and y == 1 for x, y in zip(a, b))
            self.interval = newcombe(both, self.only_a, self.only_b, n - both - self.only_a - self.only_b)
            self.p, self.p_exact = mid_p(self.only_a, self.only_b), exact_p(self.only_a, self.only_b)
            return
        error = math.sqrt(variance / n)
        if error == 0:
            self.interval = joined(wilson(sum(a), n), wilson(sum(b), n), 0)
            self.p = self.p_exact = mid_p(self.only_a, self.only_b)
            return
        half = student_quantile(n - 1) * error
        self.interval = (self.estimate, max(-1.0, self.estimate - half), min(1.0, self.estimate + half))
        self.p = self.p_exact = student_two_sided(self.estimate / error, n - 1)

    def is_clear(self, adjusted):
        return self.interval is not None and adjusted < 0.05 and (self.interval[1] > 0 or self.interval[2] < 0)


def front(points):
    """Places of the (cost, quality) that no other beats, the cheapest first."""
    def beaten(p):
        return any(q[0] <= p[0] and q[1] >= p[1] and q != p for q in points)
    return sorted((i for i, p in enumerate(points) if not beaten(p)), key=lambda i: points[i][0])


def miss_all(n, c, k):
    return math.comb(n - c, k) / math.comb(n, k)
