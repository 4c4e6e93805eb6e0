#!/usr/bin/env python3
"""Recomputes what `pennybench compare --json` says from the exported CSV, with the standard library alone.

recompute.py CSV JSON [XLSX [HTML]]: prints each figure that differs and ends with 1 where one does. Point values
and closed forms agree to 1e-9, the ends of the bootstrap as well, since it is drawn again as docs/statistics.md
says; medians to the digits that the CSV has. Of the workbook the sheet of models is compared, of the HTML the
tables of figures and strengths, as they are rounded there.
"""
import csv
import html.parser
import json
import math
import sys
import xml.etree.ElementTree
import zipfile
from decimal import Decimal
from fractions import Fraction

from formulas import (Difference, front, holm, median_interval, miss_all, percentile, splitmix, wilson)

DECIDED = ('correct', 'incorrect', 'partial', 'no_answer')

wrong = []
figures = 0


def compare(what, ours, theirs, tolerance=1e-9):
    global figures
    figures += 1
    if ours is None or theirs is None or isinstance(ours, (str, list, bool)):
        same = ours == theirs
    else:
        same = abs(ours - theirs) <= tolerance * max(1.0, abs(ours))
    if not same:
        wrong.append('%s: %r here, %r there' % (what, ours, theirs))


def compare_interval(what, ours, theirs, tolerance=1e-9):
    if ours is None or theirs is None:
        compare(what, ours, theirs)
        return
    for name, value in zip(('estimate', 'low', 'high'), ours):
        # JSON has no infinity.
        compare('%s %s' % (what, name), None if value is not None and math.isinf(value) else value, theirs[name],
                tolerance)


class Trials:
    """The answers of one model to one prompt."""

    def __init__(self):
        self.scores, self.right, self.cost, self.priced, self.correct = [], 0, 0.0, 0, 0

    def add(self, row):
        right = row['verdict'] == 'correct'
        self.correct += right
        if row['verdict'] in DECIDED:
            self.right += right
            self.scores.append({'correct': 1.0, 'partial': float(row['score'] or 0.5)}.get(row['verdict'], 0.0))
        if row['cost_usd']:
            self.cost += float(row['cost_usd'])
            self.priced += 1

    def share(self):
        return self.right / len(self.scores) if self.scores else None


class Table:
    """Rows of the CSV by model and prompt, both in the order in which they first appear in the whole file."""

    def __init__(self, rows):
        self.rows = rows
        self.models = list(dict.fromkeys(row['model'] for row in rows))
        self.prompts = list(dict.fromkeys((row['suite'], row['prompt_id']) for row in rows))
        self.cells = {(model, prompt): Trials() for model in self.models for prompt in self.prompts}
        for row in rows:
            self.cells[row['model'], (row['suite'], row['prompt_id'])].add(row)

    def of(self, model):
        return [self.cells[model, prompt] for prompt in self.prompts]

    def in_category(self, name):
        part = Table([row for row in self.rows if row['category'] == name])
        part.models = [model for model in self.models if model in part.models]
        return part

    def draw(self, plan):
        """By model the cost per answer and per correct answer of each round, how often it was on the frontier
        and how often it had each rank."""
        random, n, models = splitmix(plan['seed']), len(self.prompts), self.models
        result = {m: {'answer': [], 'correct': [], 'frontier': 0, 'ranks': [0] * len(models)} for m in models}
        cells = {m: self.of(m) for m in models}
        for _ in range(plan['rounds']):
            drawn = [(next(random) * n) >> 64 for _ in range(n)]
            costs, shares = {}, {}
            for m in models:
                some = [cells[m][i] for i in drawn]
                priced, right = sum(t.priced for t in some), sum(t.correct for t in some)
                decided = [Fraction(t.right, len(t.scores)) for t in some if t.scores]
                if priced:
                    cost = sum(t.cost for t in some)
                    costs[m] = cost / priced
                    result[m]['answer'].append(costs[m])
                    result[m]['correct'].append(cost / right if right else math.inf)
                if decided:
                    shares[m] = sum(decided) / len(decided)
            whose = [m for m in models if m in costs and m in shares]
            for place in front([(costs[m], shares[m]) for m in whose]):
                result[whose[place]]['frontier'] += 1
            for m in shares:
                result[m]['ranks'][sum(other > shares[m] for other in shares.values())] += 1
        return result


def check_counts(said, rows):
    model = said['model']
    cancelled = [row for row in rows if row['status'] == 'cancelled']
    rest = [row for row in rows if row['status'] != 'cancelled']
    compare(model + ' answers', len(rows), said['answers'])
    compare(model + ' cancelled', len(cancelled), said['cancelled'])
    for verdict, name in (('correct',) * 2, ('incorrect',) * 2, ('partial',) * 2, ('no_answer',) * 2,
                          ('undecided',) * 2, ('error', 'errors')):
        compare('%s %s' % (model, name), sum(row['verdict'] == verdict for row in rest), said[name])
    compare(model + ' cut', sum(row['finish_reason'] == 'length' for row in rows), said['cut'])
    compare(model + ' unpriced', sum(row['status'] == 'ok' and not row['cost_usd'] for row in rows), said['unpriced'])
    costs = [Decimal(row['cost_usd']) for row in rows if row['cost_usd']]
    theirs = None if said['cost_usd'] is None else Decimal(said['cost_usd'])
    compare(model + ' cost', str(sum(costs).normalize()) if costs else None,
            None if theirs is None else str(theirs.normalize()))
    for column, name, digits in (('ttft_ms', 'median_ttft_ms', 0.05),
                                 ('output_tokens_per_s', 'median_output_tokens_per_s', 0.005)):
        values = [float(row[column]) for row in rows if row[column]]
        ours = median_interval(values) if values else (None, None, None)
        for value, there in ((ours[0], said[name]),) + tuple(zip(
                ours[1:], [(said[name + '_interval'] or {}).get(end) for end in ('low', 'high')])):
            # The tolerance is relative above 1, the rounding of the CSV is not.
            compare('%s %s' % (model, name), value, there, digits / max(1.0, abs(value or 0)) + 1e-9)


def check_repeats(said, trials):
    repeated = [t for t in trials if len(t.scores) > 1]
    if not repeated:
        compare(said['model'] + ' repeats', None, said['repeats'])
        return
    n = len(repeated)
    k = min(len(t.scores) for t in repeated)

    def mean(values):
        return sum(values) / n

    def variance(scores):
        middle = sum(scores) / len(scores)
        return sum((s - middle) ** 2 for s in scores) / (len(scores) - 1)

    ours = {'prompts': n, 'k': k,
            'pass_at_1': mean([t.right / len(t.scores) for t in repeated]),
            'pass_at_k': mean([1 - miss_all(len(t.scores), t.right, k) for t in repeated]),
            'all_of_k': mean([miss_all(len(t.scores), len(t.scores) - t.right, k) for t in repeated]),
            'spread': math.sqrt(mean([variance(t.scores) for t in repeated])),
            'changed_prompts': sum(len(set(t.scores)) > 1 for t in repeated)}
    for name, value in ours.items():
        compare('%s %s' % (said['model'], name), value, said['repeats'][name])


def check_model(said, table, drawn, plan):
    model, trials = said['model'], table.of(said['model'])
    check_counts(said, [row for row in table.rows if row['model'] == model])
    check_repeats(said, trials)
    decided = [t for t in trials if t.scores]
    compare(model + ' prompts', len(decided), said['prompts'])
    if decided:
        compare_interval(model + ' share', wilson(sum(t.share() for t in decided), len(decided)), said['share'])
        compare_interval(model + ' score', wilson(sum(sum(t.scores) / len(t.scores) for t in decided), len(decided)),
                         said['score'])
        for rank, times in enumerate(drawn['ranks']):
            compare('%s rank %d' % (model, rank + 1), times / plan['rounds'], said['ranks'][rank])
    priced, right = sum(t.priced for t in trials), sum(t.correct for t in trials)
    cost = sum(t.cost for t in trials)

    def ends(values):
        return [percentile(values, share) for share in (0.025, 0.975)]

    compare_interval(model + ' cost per answer', [cost / priced] + ends(drawn['answer']) if priced else None,
                     said['cost_per_answer_usd'])
    compare_interval(model + ' cost per correct',
                     [cost / right] + ends(drawn['correct']) if priced and right else None,
                     said['cost_per_correct_usd'])
    compare(model + ' frontier', drawn['frontier'] / plan['rounds'] if priced and decided else None,
            said['frontier_probability'])


def check_models(said, table, plan):
    drawn = table.draw(plan)
    compare('models', table.models, [model['model'] for model in said])
    for model in said:
        check_model(model, table, drawn[model['model']], plan)


def check_pairs(said, table):
    differences = []
    for pair in said:
        both = [(a.share(), b.share()) for a, b in zip(table.of(pair['a']), table.of(pair['b']))
                if a.scores and b.scores]
        differences.append(Difference([a for a, _ in both], [b for _, b in both]))
    for pair, d, adjusted in zip(said, differences, holm([d.p for d in differences])):
        name = pair['a'] + ' - ' + pair['b']
        for what, value in (('prompts', d.n), ('only_a', d.only_a), ('only_b', d.only_b), ('p', d.p),
                            ('p_exact', d.p_exact), ('p_holm', adjusted), ('clear', d.is_clear(adjusted))):
            compare('%s %s' % (name, what), value, pair[what])
        compare_interval(name, d.interval or (d.estimate, None, None), pair['difference'])
        # Rounded up, so that the last bit decides where it is a whole number.
        compare(name + ' prompts for 5 points', True,
                math.ceil(d.prompts_for_5 - 1e-6) <= pair['prompts_for_5_points'] <= math.ceil(d.prompts_for_5 + 1e-6))
    return sum(d.interval is not None for d in differences)


def check_frontier(said, table):
    points, whose = [], []
    for model in table.models:
        trials = table.of(model)
        priced, decided = sum(t.priced for t in trials), [t.share() for t in trials if t.scores]
        if priced and decided:
            points.append((sum(t.cost for t in trials) / priced, sum(decided) / len(decided)))
            whose.append(model)
    compare('frontier', [whose[place] for place in front(points)], said)


def check_workbook(path, said):
    space = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
    with zipfile.ZipFile(path) as book:
        sheet = xml.etree.ElementTree.fromstring(book.read('xl/worksheets/sheet2.xml'))
    rows = []
    for row in sheet.iter(space + 'row'):
        cells = {}
        for cell in row.iter(space + 'c'):
            text = ''.join(t.text or '' for t in cell.iter(space + 't'))
            value = cell.find(space + 'v')
            cells[cell.get('r').rstrip('0123456789')] = text if value is None else float(value.text)
        rows.append(cells)
    titles = rows[0]
    by_model = {model['model']: model for model in said}
    for row in rows[1:]:
        there = {titles[column]: value for column, value in row.items()}
        model = by_model[there['model']]
        for title, value in (('prompts', model['prompts']), ('share_correct', model['share']['estimate']),
                             ('share_low95', model['share']['low']), ('share_high95', model['share']['high']),
                             ('mean_score', model['score']['estimate']), ('correct', model['correct']),
                             ('no_answer', model['no_answer']), ('errors', model['errors']),
                             ('cost_usd', float(model['cost_usd'])), ('undecided', model['undecided']),
                             ('cost_per_answer_usd', model['cost_per_answer_usd']['estimate'])):
            compare('workbook %s %s' % (there['model'], title), value, there[title])


class Tables(html.parser.HTMLParser):
    """Cells of the tables of a page, by the section that they stand in; those behind charts apart."""

    def __init__(self):
        super().__init__()
        self.tables, self.section, self.row, self.cell = {}, None, None, None
        self.folded = False

    def handle_starttag(self, tag, attributes):
        if tag == 'section':
            self.section = dict(attributes).get('id')
        elif tag == 'details':
            self.folded = True
        elif tag == 'tr':
            self.row = []
            name = '%s behind' % self.section if self.folded else self.section
            self.tables.setdefault(name, []).append(self.row)
        elif tag in ('td', 'th'):
            self.cell = ''

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data

    def handle_endtag(self, tag):
        if tag == 'details':
            self.folded = False
        if tag in ('td', 'th'):
            self.row.append(self.cell)
            self.cell = None


def rounded(share):
    return math.floor(share * 100 + 0.5)


def check_page(path, said, table):
    page = Tables()
    with open(path, encoding='utf-8') as file:
        page.feed(file.read())
    ids = {row['label'] or row['model']: row['model'] for row in table.rows}
    by_model = {model['model']: model for model in said['models']}
    for row in page.tables['figures'][1:]:
        share = by_model[ids[row[0]]]['share']
        compare('page share of ' + row[0], '%d %%' % rounded(share['estimate']), row[1])
        compare('page interval of ' + row[0], '%d to %d' % (rounded(share['low']), rounded(share['high'])), row[2])
    titles, *rows = page.tables.get('strengths', [[]])
    for row in rows:
        for title, cell in zip(titles[1:], row[1:]):
            models = said['categories'][title.rsplit(' (', 1)[0]]
            share = [model for model in models if model['model'] == ids[row[0]]][0]['share']
            compare('page %s of %s' % (title, row[0]), '%d %% (%d to %d)' % tuple(
                rounded(share[end]) for end in ('estimate', 'low', 'high')), cell)
    cells = sum(len(row) - 1 for row in rows)
    compare('rows behind the chart of strengths', cells, len(page.tables['strengths behind']) - 1 if rows else 0)


def main():
    with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
        table = Table(list(csv.DictReader(file)))
    with open(sys.argv[2], encoding='utf-8') as file:
        said = json.load(file)
    check_models(said['models'], table, said['bootstrap'])
    for name, models in said['categories'].items():
        check_models(models, table.in_category(name), said['bootstrap'])
    intervals = check_pairs(said['pairs'], table)
    check_frontier(said['frontier'], table)
    if len(sys.argv) > 3:
        check_workbook(sys.argv[3], said['models'])
    if len(sys.argv) > 4:
        check_page(sys.argv[4], said, table)
    print('%d models, %d pairs with intervals, %d of %d figures differ'
          % (len(said['models']), intervals, len(wrong), figures))
    print('\n'.join(wrong))
    return 1 if wrong else 0


sys.exit(main())
