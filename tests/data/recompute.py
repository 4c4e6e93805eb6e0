#!/usr/bin/env python3
"""Recomputes what `pennybench compare --json` says from the exported CSV, with the standard library alone.

recompute.py CSV JSON: prints each figure that differs and ends with 1 where one does. Point values and closed
forms agree to 1e-9, the ends of the bootstrap as well, since it is drawn again as docs/statistics.md says.
"""
import csv
import json
import math
import sys

MASK = (1 << 64) - 1
Z = 1.959963984540054
DECIDED = ('correct', 'incorrect', 'partial', 'no_answer')


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


def newcombe(both, only_a, only_b, neither):
    n = both + only_a + only_b + neither
    a = wilson(both + only_a, n)
    b = wilson(both + only_b, n)
    margins = (both + only_a) * (only_b + neither) * (both + only_b) * (only_a + neither)
    product = both * neither - only_a * only_b
    if product > 0:
        product = max(0.0, product - n / 2)
    phi = product / math.sqrt(margins) if margins else 0
    below = (a[0] - a[1]) ** 2 - 2 * phi * (a[0] - a[1]) * (b[2] - b[0]) + (b[2] - b[0]) ** 2
    above = (a[2] - a[0]) ** 2 - 2 * phi * (a[2] - a[0]) * (b[0] - b[1]) + (b[0] - b[1]) ** 2
    d = a[0] - b[0]
    return d, max(-1.0, d - math.sqrt(max(0.0, below))), min(1.0, d + math.sqrt(max(0.0, above)))


def mid_p(only_a, only_b):
    n = only_a + only_b
    if n == 0:
        return 1.0
    fewer = min(only_a, only_b)
    tail = sum(math.comb(n, k) for k in range(fewer + 1))
    return min(1.0, (2 * tail - math.comb(n, fewer)) / 2 ** n)


class Outcome:
    def __init__(self):
        self.right = self.decided = self.score = self.cost = self.priced = 0.0

    def add(self, row):
        right = row['verdict'] == 'correct'
        self.right += right
        if row['verdict'] in DECIDED:
            self.decided += 1
            self.score += {'correct': 1.0, 'partial': float(row['score'] or 0.5)}.get(row['verdict'], 0.0)
        if row['cost_usd']:
            self.cost += float(row['cost_usd'])
            self.priced += 1

    def share(self):
        return self.right / self.decided if self.decided else None


def read(path):
    table, prompts, models = {}, [], []
    with open(path, encoding='utf-8-sig', newline='') as file:
        for row in csv.DictReader(file):
            prompt, model = (row['suite'], row['prompt_id']), row['model']
            if prompt not in prompts:
                prompts.append(prompt)
            if model not in models:
                models.append(model)
            table.setdefault((prompt, model), Outcome()).add(row)
    return table, prompts, models


def costs(table, prompts, model, plan):
    """Cost per answer and per correct answer with the percentiles of their bootstrap."""
    outcomes = [table.get((prompt, model), Outcome()) for prompt in prompts]
    draws = splitmix(plan['seed'])
    n = len(prompts)
    per_answer, per_correct = [], []
    for _ in range(plan['rounds']):
        drawn = [outcomes[(next(draws) * n) >> 64] for _ in range(n)]
        cost = sum(o.cost for o in drawn)
        priced = sum(o.priced for o in drawn)
        right = sum(o.right for o in drawn)
        if priced:
            per_answer.append(cost / priced)
            per_correct.append(cost / right if right else math.inf)
    cost = sum(o.cost for o in outcomes)
    right = sum(o.right for o in outcomes)
    return ([cost / sum(o.priced for o in outcomes)] + [percentile(per_answer, s) for s in (0.025, 0.975)],
            [cost / right] + [percentile(per_correct, s) for s in (0.025, 0.975)] if right else None)


wrong = []


def compare(what, ours, theirs):
    if theirs is None or abs(ours - theirs) > 1e-9 * max(1.0, abs(ours)):
        wrong.append('%s: %r here, %r there' % (what, ours, theirs))


def compare_interval(what, ours, theirs):
    for name, value in zip(('estimate', 'low', 'high'), ours):
        compare('%s %s' % (what, name), value, theirs[name])


def check_model(said, table, prompts, plan):
    model = said['model']
    outcomes = [table[(p, model)] for p in prompts if (p, model) in table and table[(p, model)].decided]
    compare(model + ' prompts', len(outcomes), said['prompts'])
    compare_interval(model + ' share', wilson(sum(o.share() for o in outcomes), len(outcomes)), said['share'])
    compare_interval(
        model + ' score', wilson(sum(o.score / o.decided for o in outcomes), len(outcomes)), said['score'])
    per_answer, per_correct = costs(table, prompts, model, plan)
    compare_interval(model + ' cost per answer', per_answer, said['cost_per_answer_usd'])
    if per_correct:
        compare_interval(model + ' cost per correct', per_correct, said['cost_per_correct_usd'])


def check_pair(said, table, prompts):
    name = said['a'] + ' - ' + said['b']
    pairs = [(table.get((p, said['a']), Outcome()).share(), table.get((p, said['b']), Outcome()).share())
             for p in prompts]
    pairs = [(a, b) for a, b in pairs if a is not None and b is not None]
    compare(name + ' prompts', len(pairs), said['prompts'])
    if len(pairs) < 5 or any(share not in (0, 1) for pair in pairs for share in pair):
        compare(name + ' estimate', sum(a - b for a, b in pairs) / len(pairs), said['difference']['estimate'])
        return 0
    counts = [pairs.count(kind) for kind in ((1, 1), (1, 0), (0, 1), (0, 0))]
    compare_interval(name, newcombe(*counts), said['difference'])
    compare(name + ' p', mid_p(counts[1], counts[2]), said['p'])
    return 1


def main():
    table, prompts, _ = read(sys.argv[1])
    with open(sys.argv[2], encoding='utf-8') as file:
        said = json.load(file)
    for model in said['models']:
        check_model(model, table, prompts, said['bootstrap'])
    intervals = sum(check_pair(pair, table, prompts) for pair in said['pairs'])
    print('%d models, %d pairs with intervals, %d figures differ' % (len(said['models']), intervals, len(wrong)))
    print('\n'.join(wrong))
    return 1 if wrong else 0


sys.exit(main())
