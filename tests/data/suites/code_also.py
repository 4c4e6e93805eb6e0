# Other programs for the prompts of the suite "code", written another way than the solutions; they must pass as well.

ALSO = {
    "code-001": r'''
def count_vowels(text):
    n = 0
    for c in text:
        if c in "aAeEiIoOuU":
            n += 1
    return n
''',
    "code-002": r'''
def most_common_word(text):
    words = text.lower().split()
    most = max(words.count(w) for w in words)
    return sorted(w for w in words if words.count(w) == most)[0]
''',
    "code-003": r'''
def roman_to_int(numeral):
    for long, short in (("CM", "DCCCC"), ("CD", "CCCC"), ("XC", "LXXXX"), ("XL", "XXXX"), ("IX", "VIIII"), ("IV", "IIII")):
        numeral = numeral.replace(long, short)
    return sum(dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)[c] for c in numeral)
''',
    "code-005": r'''
from fractions import Fraction
def as_decimal(p, q):
    f = abs(Fraction(p, q))
    whole, f = f.numerator // f.denominator, f - f.numerator // f.denominator
    sign = "-" if p < 0 else ""
    if f == 0:
        return sign + str(whole)
    for before in range(400):
        if (f * 10**before).denominator == 1:
            return sign + f"{whole}." + str(int(f * 10**before)).zfill(before)
        for period in range(1, 400):
            if (f * 10**before * (10**period - 1)).denominator == 1:
                head = int(f * 10**before)
                tail = (f * 10**before - head) * (10**period - 1)
                start = str(head).zfill(before) if before else ""
                return sign + f"{whole}.{start}({str(tail.numerator).zfill(period)})"
''',
    "code-009": r'''
import calendar
def is_leap_year(year):
    return calendar.isleap(year)
''',
    "code-010": r'''
def cheapest(roads, start, goal, passes):
    best = {(start, k): 0 for k in range(passes + 1)}
    both = [(a, b, c) for a, b, c in roads] + [(b, a, c) for a, b, c in roads]
    for _ in range(len(roads) * (passes + 2) + 2):
        for a, b, c in both:
            for k in range(passes + 1):
                for before, price in ((k, c), (k - 1, 0)):
                    if (a, before) in best and best[a, before] + price < best.get((b, k), 10**9):
                        best[b, k] = best[a, before] + price
    return best.get((goal, passes))
''',
    "code-011": r'''
def longest_unique(text):
    return max((j - i for i in range(len(text)) for j in range(i + 1, len(text) + 1) if len(set(text[i:j])) == j - i), default=0)
''',
    "code-012": r'''
def count_change(amount, coins):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return count_change(amount - coins[0], coins) + count_change(amount, coins[1:])
''',
    "code-014": r'''
def balanced(text):
    text = "".join(c for c in text if c in "()[]{}")
    while True:
        shorter = text.replace("()", "").replace("[]", "").replace("{}", "")
        if shorter == text:
            return text == ""
        text = shorter
''',
    "code-015": r'''
from itertools import combinations
def longest_rise(numbers):
    for size in range(len(numbers), 0, -1):
        for part in combinations(numbers, size):
            if all(a < b for a, b in zip(part, part[1:])):
                return size
    return 0
''',
    "code-016": r'''
from itertools import accumulate
def running_total(numbers):
    return list(accumulate(numbers))
''',
    "code-017": r'''
def fits(pattern, text):
    items, i = [], 0
    while i < len(pattern):
        end = pattern.index("]", i) + 1 if pattern[i] == "[" else i + 1
        items.append(pattern[i:end])
        i = end
    states = {0}
    def spread(states):
        for s in range(len(items)):
            if s in states and items[s] == "*":
                states.add(s + 1)
        return states
    states = spread(states)
    for c in text:
        after = set()
        for s in states:
            if s == len(items):
                continue
            item = items[s]
            if item == "*":
                after.add(s)
            elif item == "?" or item == c:
                after.add(s + 1)
            elif item[0] == "[" and (c not in item[2:-1] if item[1] == "!" else c in item[1:-1]):
                after.add(s + 1)
        states = spread(after)
    return len(items) in states
''',
    "code-018": r'''
def rotate(items, k):
    items = list(items)
    for _ in range(abs(k)):
        if items and k > 0:
            items.insert(0, items.pop())
        elif items:
            items.append(items.pop(0))
    return items
''',
    "code-019": r'''
def in_base(number, base):
    if number < 0:
        return "-" + in_base(-number, base)
    head = in_base(number // base, base) if number >= base else ""
    return head + "0123456789abcdefghijklmnopqrstuvwxyz"[number % base]
''',
    "code-020": r'''
from functools import lru_cache
def edits(a, b):
    @lru_cache(None)
    def f(i, j):
        if i == len(a) or j == len(b):
            return len(a) - i + len(b) - j
        ways = [f(i + 1, j) + 1, f(i, j + 1) + 1, f(i + 1, j + 1) + (a[i] != b[j])]
        if a[i:i + 2] == b[j:j + 2][::-1] and len(a[i:i + 2]) == 2:
            ways.append(f(i + 2, j + 2) + 1)
        return min(ways)
    return f(0, 0)
''',
    "code-021": r'''
def is_palindrome(text):
    kept = "".join(filter(str.isalnum, text.casefold()))
    return all(kept[i] == kept[-1 - i] for i in range(len(kept) // 2))
''',
    "code-022": r'''
def spiral(rows):
    if not rows:
        return []
    top, left, bottom, right = 0, 0, len(rows) - 1, len(rows[0]) - 1
    values = []
    while top <= bottom and left <= right:
        values += [rows[top][c] for c in range(left, right + 1)]
        values += [rows[r][right] for r in range(top + 1, bottom + 1)]
        if top < bottom:
            values += [rows[bottom][c] for c in range(right - 1, left - 1, -1)]
        if left < right:
            values += [rows[r][left] for r in range(bottom - 1, top, -1)]
        top, left, bottom, right = top + 1, left + 1, bottom - 1, right - 1
    return values
''',
    "code-023": r'''
from itertools import permutations
def order(tasks, before):
    for way in permutations(sorted(tasks)):
        if all(way.index(x) < way.index(y) for x, y in before):
            return list(way)
    return None
''',
    "code-024": r'''
def initials(name):
    result, inside = "", False
    for c in name:
        if not c.isspace() and not inside:
            result += c.upper() + "."
        inside = not c.isspace()
    return result
''',
    "code-025": r'''
def largest_rectangle(heights):
    return max((min(heights[i:j]) * (j - i) for i in range(len(heights)) for j in range(i + 1, len(heights) + 1)), default=0)
''',
    "code-026": r'''
def second_largest(numbers):
    rest = [n for n in numbers if n != max(numbers)]
    return max(rest) if rest else None
''',
    "code-027": r'''
def to_seconds(text):
    total, digits, seen = 0, "", set()
    for c in text:
        if c == " ":
            continue
        if c.isdigit():
            digits += c
        elif c in "dhms" and digits and c not in seen:
            total += int(digits) * (86400, 3600, 60, 1)["dhms".index(c)]
            seen.add(c)
            digits = ""
        else:
            return None
    return total if seen and not digits else None
''',
    "code-028": r'''
def largest_island(grid):
    cells = [row[:] for row in grid]
    def fill(r, c):
        if not (0 <= r < len(cells) and 0 <= c < len(cells[0])) or not cells[r][c]:
            return 0
        cells[r][c] = 0
        return 1 + sum(fill(r + i, c + j) for i in (-1, 0, 1) for j in (-1, 0, 1))
    return max((fill(r, c) for r in range(len(cells)) for c in range(len(cells[0]))), default=0)
''',
    "code-029": r'''
def clock(seconds):
    h = seconds // 3600
    m = seconds // 60 % 60
    s = seconds % 60
    return str(h) + ":" + str(m).zfill(2) + ":" + str(s).zfill(2)
''',
    "code-030": r'''
from itertools import permutations
def peaceful(n, blocked):
    return sum(
        len({r + c for r, c in enumerate(p)}) == n and len({r - c for r, c in enumerate(p)}) == n
        and not any(p[r] == c for r, c in blocked)
        for p in permutations(range(n)))
''',
    "code-031": r'''
def tien(so):
    digits, groups = str(abs(so)), []
    while digits:
        groups.insert(0, digits[-3:])
        digits = digits[:-3]
    return ("-" if so < 0 else "") + ".".join(groups) + " đồng"
''',
    "code-032": r'''
def fields(line):
    result, rest = [], line
    while True:
        if rest.startswith('"'):
            end = 1
            while rest[end:end + 1] != '"' or rest[end:end + 2] == '""':
                end += 2 if rest[end:end + 2] == '""' else 1
            result.append(rest[1:end].replace('""', '"'))
            rest = rest[end + 1:]
        else:
            end = rest.find(",") if "," in rest else len(rest)
            result.append(rest[:end])
            rest = rest[end:]
        if not rest:
            return result
        rest = rest[1:]
''',
    "code-033": r'''
from itertools import groupby
def squeeze(text):
    return "".join(c + str(len(list(g))) for c, g in groupby(text))
''',
    "code-034": r'''
def anagram_groups(words):
    left, groups = sorted(words), []
    while left:
        key = sorted(left[0])
        groups.append([w for w in left if sorted(w) == key])
        left = [w for w in left if sorted(w) != key]
    return groups
''',
    "code-035": r'''
import unicodedata
def bo_dau(chuoi):
    ket_qua = []
    for c in unicodedata.normalize("NFC", chuoi):
        if c in "đĐ":
            ket_qua.append("dD"["đĐ".index(c)])
        elif unicodedata.category(c) != "Mn":
            ket_qua.append(unicodedata.normalize("NFKD", c)[0])
    return "".join(ket_qua)
''',
    "code-036": r'''
def first_at_least(numbers, limit):
    return next((i for i, n in enumerate(numbers) if n >= limit), -1)
''',
    "code-037": r'''
def dem_chu_so(n):
    n, count = abs(n), 1
    while n > 9:
        n //= 10
        count += 1
    return count
''',
    "code-038": r'''
def platforms(trains):
    spans = []
    for a, b in trains:
        x, y = (int(t[:2]) * 60 + int(t[3:]) for t in (a, b))
        spans += [(x, y)] if x <= y else [(x, 1439), (0, y)]
    return max((sum(x <= m <= y for x, y in spans) for m, _ in spans), default=0)
''',
    "code-040": r'''
def hanzi(n):
    d = "零一二三四五六七八九"
    if n < 10:
        return d[n]
    if n < 20:
        return "十" + (d[n - 10] if n > 10 else "")
    for size, unit in ((1000, "千"), (100, "百"), (10, "十")):
        if n >= size:
            head, rest = d[n // size] + unit, n % size
            if rest == 0:
                return head
            if rest * 10 < size:
                return head + "零" + ("一" if 10 <= rest < 20 else "") + hanzi(rest)
            return head + ("一" if 10 <= rest < 20 else "") + hanzi(rest)
''',
    "code-041": r'''
import datetime
def day_of_year(year, month, day):
    return datetime.date(year, month, day).timetuple().tm_yday
''',
    "code-042": r'''
def wrap(text, width):
    words, lines = text.split(), []
    while words:
        line = [words.pop(0)]
        while words and len(" ".join(line + words[:1])) <= width:
            line.append(words.pop(0))
        lines.append(" ".join(line))
    return lines
''',
    "code-043": r'''
def misses(requests, size):
    used, count = {}, 0
    for time, name in enumerate(requests):
        if name not in used:
            count += 1
            if len(used) == size:
                del used[min(used, key=used.get)]
        used[name] = time
    return count
''',
    "code-044": r'''
def every_other(items):
    result = []
    for i in range(len(items)):
        if i % 2 == 0:
            result.append(items[i])
    return result
''',
    "code-045": r'''
def settle(grid):
    h, w, count = len(grid), len(grid[0]), 0
    grid = [row[:] for row in grid]
    while any(cell > 3 for row in grid for cell in row):
        falls = [[cell // 4 for cell in row] for row in grid]
        count += sum(map(sum, falls))
        at = lambda r, c: falls[r][c] if 0 <= r < h and 0 <= c < w else 0
        grid = [[grid[r][c] - 4 * falls[r][c] + at(r + 1, c) + at(r - 1, c) + at(r, c + 1) + at(r, c - 1)
                 for c in range(w)] for r in range(h)]
    return [grid, count]
''',
    "code-046": r'''
def prime_factors(n):
    for d in range(2, n):
        if d * d > n:
            break
        if n % d == 0:
            return [d] + prime_factors(n // d)
    return [n] if n > 1 else []
''',
    "code-047": r'''
def add(a, b):
    return str(int(a) + int(b))
''',
    "code-048": r'''
from itertools import permutations
def hoan_vi(chuoi):
    return sorted({"".join(p) for p in permutations(chuoi)})
''',
}
