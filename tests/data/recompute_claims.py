#!/usr/bin/env python3
"""Decides the article's claims from the exported CSV as docs/article.md says, with the standard library alone.

recompute_claims.py CSV JSON [CLAIMS JSON]: the JSON is what `pennybench article --json` prints; CLAIMS is a file of
claims of one's own and the JSON behind it what `compare --json --claims` prints of them. Prints each figure and verdict
that differs and ends with 1 where one does. Point values, closed forms and the ends of the bootstrap agree to 1e-9.
"""
import csv
import json
import math
import sys

MASK = (1 << 64) - 1
SEED, ROUNDS, FEWEST, ERROR = 20250131, 2000, 5, 0.05
DECIDED = ('correct', 'incorrect', 'partial', 'no_answer')
CATEGORY = {'maths': 'math', 'code': 'code', 'language': 'language', 'science': 'science'}


def splitmix(seed):
    state = seed
    while True:
        state = (state + 0x9e3779b97f4a7c15) & MASK
        z = state
        z = ((z ^ (z >> 30)) * 0xbf58476d1ce4e5b9) & MASK
        z = ((z ^ (z >> 27)) * 0x94d049bb133111eb) & MASK
        yield z ^ (z >> 31)


def beta_fraction(a, b, x):
    """The incomplete beta function's continued fraction by the method of Lentz."""
    tiny = 1e-300
    c, d = 1.0, 1 - (a + b) * x / (a + 1)
    d = 1 / (d if abs(d) > tiny else tiny)
    h = d
    for m in range(1, 1000):
        for step in (m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
                     -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))):
            d = 1 + step * d
            c = 1 + step / c
            d = 1 / (d if abs(d) > tiny else tiny)
            c = c if abs(c) > tiny else tiny
            h *= d * c
        if abs(d * c - 1) < 1e-16:
            break
    return h


def beta(a, b, x):
    if x <= 0 or x >= 1:
        return 0.0 if x <= 0 else 1.0
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x))
    if x < (a + 1) / (a + b + 2):
        return front * beta_fraction(a, b, x) / a
    return 1 - front * beta_fraction(b, a, 1 - x) / b


def student_two_sided(t, freedom):
    return beta(freedom / 2, 0.5, freedom / (freedom + t * t))


def root(function, low, high):
    """Where a falling function is 0."""
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if function(middle) > 0 else (low, middle)
    return (low + high) / 2


def student_point(level, freedom):
    return root(lambda t: student_two_sided(t, freedom) - (1 - level), 0, 1e4)


def normal_point(level):
    return root(lambda z: math.erfc(z / math.sqrt(2)) - (1 - level), 0, 40)


def percentile(values, share):
    place = share * (len(values) - 1)
    low = math.floor(place)
    if low + 1 == len(values) or place == low or math.isinf(values[low + 1]):
        return values[min(low + (0 if low + 1 == len(values) or place == low else 1), len(values) - 1)]
    return values[low] + (place - low) * (values[low + 1] - values[low])


def mean(values):
    return sum(values) / len(values)


class Paired:
    """Own scores against others, prompt by prompt."""

    def __init__(self, pairs):
        self.pairs, self.n = pairs, len(pairs)
        differences = [a - b for a, b in pairs]
        self.value = mean(differences) if pairs else None
        varies = self.n > 1 and max(differences) - min(differences) >= 1e-12
        self.error = math.sqrt(sum((d - self.value) ** 2 for d in differences) / (self.n - 1) / self.n) if varies else 0

    def ready(self):
        return self.n >= FEWEST

    def p(self, bound):
        if self.error:
            return student_two_sided((self.value - bound) / self.error, self.n - 1)
        return 1.0 if abs(self.value - bound) < 1e-12 else min(1.0, 2 * 0.5 ** self.n)

    def interval(self, level):
        if self.error:
            half = student_point(level, self.n - 1) * self.error
            return max(-1.0, self.value - half), min(1.0, self.value + half)
        z = normal_point(level)

        def wilson(share):
            square = z * z / self.n
            middle = (share + square / 2) / (1 + square)
            half = z * math.sqrt(share * (1 - share) / self.n + square / (4 * self.n)) / (1 + square)
            return max(0.0, middle - half), min(1.0, middle + half)
        a, b = mean([x for x, _ in self.pairs]), mean([y for _, y in self.pairs])
        (la, ha), (lb, hb) = wilson(a), wilson(b)
        return (max(-1.0, self.value - math.hypot(a - la, hb - b)), min(1.0, self.value + math.hypot(ha - a, b - lb)))


class Drawn:
    """A figure with its bootstrap over prompts."""

    def __init__(self, items, figure):
        self.n = len(items)
        self.value = figure(items) if items else None
        if self.value is None or math.isinf(self.value):
            self.value = None
            return
        draws = splitmix(SEED)
        rounds = [figure([items[(next(draws) * self.n) >> 64] for _ in items]) for _ in range(ROUNDS)]
        self.rounds = sorted(r for r in rounds if r is not None)

    def ready(self):
        return self.value is not None and self.n >= FEWEST

    def p(self, bound):
        below = sum(r <= bound for r in self.rounds)
        above = sum(r >= bound for r in self.rounds)
        return min(1.0, max(2 * min(below, above) / len(self.rounds), 1 / len(self.rounds)))

    def interval(self, level):
        return percentile(self.rounds, (1 - level) / 2), percentile(self.rounds, (1 + level) / 2)


class Cell:
    def __init__(self):
        self.scores, self.correct, self.cost, self.priced = [], 0, 0.0, 0

    def add(self, row):
        self.correct += row['verdict'] == 'correct'
        if row['verdict'] in DECIDED:
            self.scores.append({'correct': 1.0, 'partial': float(row['score'] or 0.5)}.get(row['verdict'], 0.0))
        if row['cost_usd']:
            self.cost += float(row['cost_usd'])
            self.priced += 1

    def mean(self):
        return mean(self.scores) if self.scores else None

    def deviation(self, trials):
        if len(self.scores) < trials:
            return None
        m = mean(self.scores)
        return math.sqrt(sum((s - m) ** 2 for s in self.scores) / (len(self.scores) - 1))


class Table:
    def __init__(self, path):
        self.cells, self.prompts, self.models, self.category, self.language = {}, [], [], {}, {}
        with open(path, encoding='utf-8-sig', newline='') as file:
            for row in csv.DictReader(file):
                prompt, model = (row['suite'], row['prompt_id']), row['model']
                if prompt not in self.category:
                    self.prompts.append(prompt)
                    self.category[prompt] = row['category']
                    self.language[prompt] = row['language']
                if model not in self.models:
                    self.models.append(model)
                self.cells.setdefault((prompt, model), Cell()).add(row)

    def at(self, prompt, model):
        return self.cells.get((prompt, model), Cell())

    def among(self, category):
        name, _, language = category.partition(':')
        return [p for p in self.prompts
                if (not name or self.category[p] == name) and (not language or self.language[p] == language)]

    def others(self, model):
        return [m for m in self.models if m != model]

    def beside(self, model, others, prompts, value):
        pairs = []
        for prompt in prompts:
            own = value(self.at(prompt, model))
            theirs = [v for v in (value(self.at(prompt, o)) for o in others) if v is not None]
            if own is not None and theirs:
                pairs.append((own, mean(theirs)))
        return pairs

    def strong(self, model, category):
        return Paired(self.beside(model, self.others(model), self.among(category), Cell.mean))

    def best_other(self, model, prompts=None):
        def average(other):
            means = [m for m in (self.at(p, other).mean() for p in prompts or self.prompts) if m is not None]
            return mean(means) if means else -1
        return max(self.others(model), key=average)

    def cheapest_other(self, model, prompts=None):
        def per_correct(other):
            cells = [self.at(p, other) for p in prompts or self.prompts]
            right = sum(c.correct for c in cells)
            return sum(c.cost for c in cells) / right if right and any(c.priced for c in cells) else math.inf
        return min(self.others(model), key=per_correct)

    def cost(self, model, other, per_correct, prompts=None):
        items = [(self.at(p, model), self.at(p, other)) for p in prompts or self.prompts]
        items = [(a, b) for a, b in items if a.priced and b.priced]

        def ratio(drawn):
            own, theirs = sum(a.cost for a, _ in drawn), sum(b.cost for _, b in drawn)
            if per_correct:
                a, b = sum(a.correct for a, _ in drawn), sum(b.correct for _, b in drawn)
                if theirs == 0 or (a == 0 and b == 0):
                    return None
                return math.inf if a == 0 else own / a * b / theirs
            return own / sum(a.priced for a, _ in drawn) / (theirs / sum(b.priced for _, b in drawn))
        return Drawn(items, ratio)


def verdict_of(interval, low, high, includes):
    if includes and interval[0] >= low and interval[1] <= high:
        return 'supported'
    if not includes and interval[0] > low and interval[1] < high:
        return 'supported'
    return 'not_supported' if interval[1] < low or interval[0] > high else 'not_enough_evidence'


class Part:
    def __init__(self, name, figure, low, high, includes=False):
        self.name, self.figure, self.low, self.high, self.includes = name, figure, low, high, includes

    def p(self):
        inside = self.low < self.figure.value < self.high
        bounds = [self.low] if inside or self.figure.value <= self.low else []
        bounds += [self.high] if inside or self.figure.value >= self.high else []
        return max([self.figure.p(b) for b in bounds if not math.isinf(b)] or [0.0])


def levels(p_values):
    order = sorted(range(len(p_values)), key=lambda i: p_values[i])
    result, error, goes_on = [0.0] * len(p_values), 0.0, True
    for k, i in enumerate(order):
        if goes_on:
            error = ERROR / (len(p_values) - k)
            goes_on = p_values[i] <= error
        result[i] = 1 - error
    return result


def claims_of(table, cast):
    def strong(name, role):
        return Part(name, table.strong(cast[role], CATEGORY.get(name, '')), 0.0, math.inf)

    def steady(role):
        model = cast[role]
        pairs = table.beside(model, table.others(model), table.prompts, lambda cell: cell.deviation(5))
        return Part('steady', Drawn([a - b for a, b in pairs], mean), -math.inf, 0.0)
    v3, gemini = cast['v3'], cast['gemini']
    par = Paired(table.beside(v3, [table.best_other(v3)], table.prompts, Cell.mean))
    half = (cast['o3-mini'], cast['o1-mini'])
    return {
        'r1-maths-code': [strong('maths', 'r1'), strong('code', 'r1')],
        'o3-mini-steady': [strong(n, 'o3-mini') for n in ('accurate', 'language', 'maths', 'code', 'science')]
        + [steady('o3-mini')],
        'gemini-cost-language': [
            Part('cost', table.cost(gemini, table.cheapest_other(gemini), True), 0.0, 1.0, True),
            strong('language', 'gemini')],
        'v3-par': [Part('all', par, -0.05, math.inf)],
        'o3-mini-half': [Part('per-answer', table.cost(*half, False), 0.4, 0.6, True),
                         Part('per-correct', table.cost(*half, True), 0.4, 0.6, True)],
    }


def own_part(table, cast, part, name):
    """One test of a claim of one's own: better, par, strong, steady or cost_ratio."""
    def who(text):
        return cast.get(text, text)
    kind, model, prompts = part['kind'], who(part['model']), table.among(part.get('category', ''))
    other, margin = who(part.get('other', '')), part.get('margin', 0.05 if part['kind'] == 'par' else 0.0)
    others = [other] if other else table.others(model)
    if kind == 'cost_ratio':
        figure = table.cost(model, other or table.cheapest_other(model, prompts), part['per'] == 'correct', prompts)
        return Part(name, figure, part['low'], part['high'], True)
    if kind == 'steady':
        pairs = table.beside(model, others, prompts, lambda cell: cell.deviation(part.get('trials', 5)))
        return Part(name, Drawn([a - b for a, b in pairs], mean), -math.inf, -margin)
    if kind == 'par' and not other:
        others = [table.best_other(model, prompts)]
    return Part(name, Paired(table.beside(model, others, prompts, Cell.mean)),
                -margin if kind == 'par' else margin, math.inf)


wrong = []


def compare(what, ours, theirs):
    same = ours == theirs if not isinstance(ours, float) else (
        theirs is not None and abs(ours - theirs) <= 1e-9 * max(1.0, abs(ours)))
    if not same:
        wrong.append('%s: %r here, %r there' % (what, ours, theirs))


def check(claim, parts, said):
    ready = [part for part in parts if part.figure.ready()]
    drawn = dict(zip((part.name for part in ready), levels([part.p() for part in ready])))
    verdicts = []
    for part in parts:
        there = [p for p in said['parts'] if p['name'] == part.name][0]
        name = claim + ' ' + part.name
        verdict = 'not_enough_evidence'
        if part.name in drawn:
            interval = part.figure.interval(drawn[part.name])
            verdict = verdict_of(interval, part.low, part.high, part.includes)
            compare(name + ' value', float(part.figure.value), there['evidence']['value'])
            compare(name + ' low', float(interval[0]), there['evidence']['low'])
            compare(name + ' high', float(interval[1]), there['evidence']['high'])
            compare(name + ' n', part.figure.n, there['evidence']['n'])
        compare(name + ' verdict', verdict, there['verdict'])
        verdicts.append(verdict)
    whole = 'not_supported' if 'not_supported' in verdicts else (
        'not_enough_evidence' if 'not_enough_evidence' in verdicts else 'supported')
    compare(claim + ' verdict', whole, said['verdict'])
    return len(drawn)


def main():
    table = Table(sys.argv[1])
    with open(sys.argv[2], encoding='utf-8') as file:
        said = json.load(file)
    cast = {role['role']: role['contestant'] for role in said['roles']}
    intervals = 0
    for claim, parts in claims_of(table, cast).items():
        intervals += check(claim, parts, [c for c in said['claims'] if c['id'] == claim][0])
    own = 0
    if len(sys.argv) > 4:
        with open(sys.argv[3], encoding='utf-8') as file:
            claims = json.load(file)['claims']
        with open(sys.argv[4], encoding='utf-8') as file:
            said = {claim['id']: claim for claim in json.load(file)['claims']}
        for claim in claims:
            names = [part['name'] for part in said[claim['id']]['parts']]
            parts = claim.get('parts', [claim])
            own += check(claim['id'], [own_part(table, cast, *one) for one in zip(parts, names)], said[claim['id']])
    print('%d parts with intervals and %d of one\'s own, %d figures differ' % (intervals, own, len(wrong)))
    print('\n'.join(wrong))
    return 1 if wrong else 0


sys.exit(main())
