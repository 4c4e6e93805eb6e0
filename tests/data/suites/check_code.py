"""Mutants of the solutions of the suite "code", one edit each, none of which may pass; the solutions and the other
programs of code_also.py must. The real scorer runs them all in its sandbox.
"""

from checking import demand_all, load, say
from code_also import ALSO

# What is replaced in the solution, and by what.
MUTANTS = {
    "code-001": [
        ("text.lower()", "text"),
        ("\"aeiou\"", "\"aeio\""),
        ("\"aeiou\"", "\"aeiouy\""),
    ],
    "code-002": [
        ("text.lower()", "text"),
        ("-counts[word]", "counts[word]"),
        ("(-counts[word], word)", "-counts[word]"),
    ],
    "code-003": [
        ("-value if", "value if"),
        ("\"D\": 500", "\"D\": 50"),
        ("value < values", "value <= values"),
        ("values.get(after, 0)", "values.get(after, 10000)"),
    ],
    "code-004": [
        ("return -factor()", "return factor()"),
        ("value *= factor()", "value += factor()"),
        ("value - term()", "value - total()"),
        (".replace(\" \", \"\")", ""),
    ],
    "code-005": [
        ("sign = \"-\" if p < 0 else \"\"", "sign = \"\""),
        ("digits[:seen[rest]] + \"(\"", "\"(\""),
        ("(\".\" + digits if digits else \"\")", "\".\" + digits"),
        ("while rest and rest not in seen", "while rest and len(digits) < 12"),
    ],
    "code-006": [
        ("sorted(intervals)", "intervals"),
        ("start <= merged", "start < merged"),
        ("max(merged[-1][1], end)", "end"),
    ],
    "code-007": [
        ("if grid[0][0] or grid[-1][-1]:", "if grid[-1][-1]:"),
        (", (row, column - 1)", ""),
        ("steps[row, column] + 1", "steps[row, column] + 2"),
        (", (row - 1, column)", ""),
    ],
    "code-008": [
        ("extend(flatten(item))", "extend(item)"),
        ("extend(flatten(item))", "append(flatten(item))"),
        ("flat.append(item)", "pass"),
    ],
    "code-009": [
        ("year % 4 == 0 and", "True and"),
        (" or year % 400 == 0", ""),
        ("year % 100 != 0 or", "True or"),
    ],
    "code-010": [
        ("other = b if place == a else a", "other = b"),
        ("if left:", "if left == passes and left:"),
        ("cost, place, left = heappop(queue)", "cost, place, left = queue.pop(0)"),
        ("(cost, other, left - 1)", "(cost + price, other, left - 1)"),
    ],
    "code-011": [
        (">= start", ">= 0"),
        ("last[character] + 1", "last[character]"),
        ("i - start + 1", "i - start"),
    ],
    "code-012": [
        ("[1] + [0] * amount", "[0] + [0] * amount"),
        ("range(coin, amount + 1)", "range(coin, amount)"),
        ("range(coin, amount + 1)", "range(amount, coin - 1, -1)"),
    ],
    "code-013": [
        ("if letter.islower() else ord(\"A\")", ""),
        ("% 26", ""),
        ("letter.isascii() and ", ""),
    ],
    "code-014": [
        ("return not open_brackets", "return True"),
        ("not open_brackets or ", ""),
        ("open_brackets.pop() != partner[c]", "not open_brackets.pop()"),
    ],
    "code-015": [
        ("from bisect import bisect_left", "from bisect import bisect_right as bisect_left"),
        ("at = bisect_left(ends, number)", "at = len(ends)"),
        ("return len(ends)", "return len(numbers)"),
    ],
    "code-016": [
        ("total += number", "total = number"),
        ("return totals", "return totals[:-1]"),
        ("totals, total = [], 0", "totals, total = [], 1"),
    ],
    "code-017": [
        ("range(len(text) + 1)", "range(1, len(text) + 1)"),
        ("if inside[0] == \"!\"", "if inside[0] == \"^\""),
        ("return not text", "return True"),
        ("(\"?\", text[0])", "(text[0],)"),
    ],
    "code-018": [
        ("k = k % len(items)", "pass"),
        ("return items[len(items) - k:] + items[:len(items) - k]", "return items[k:] + items[:k]"),
        ("if not items:\n        return []\n", ""),
    ],
    "code-019": [
        ("(result or \"0\")", "result"),
        ("digits[digit] + result", "result + digits[digit]"),
        ("\"-\" if number < 0 else \"\"", "\"\""),
    ],
    "code-020": [
        ("and a[i - 2] == b[j - 1]", ""),
        ("table[i - 2][j - 2] + 1", "table[i - 2][j - 2] + 2"),
        ("(a[i - 1] != b[j - 1])", "1"),
        ("table[i][j - 1] + 1", "table[i][j - 1] + 2"),
    ],
    "code-021": [
        ("text.lower()", "text"),
        (" if c.isalnum()", ""),
        ("kept == kept[::-1]", "kept[0] == kept[-1]"),
    ],
    "code-022": [
        ("[::-1]", ""),
        ("rows.pop(0)", "rows.pop()"),
        ("while rows:", "if rows:"),
    ],
    "code-023": [
        ("min(free)", "max(free)"),
        ("x in left and ", ""),
        ("return None", "return done"),
    ],
    "code-024": [
        (".upper()", ""),
        ("name.split()", "name.split(\" \")[:1]"),
        (" + \".\"", ""),
    ],
    "code-025": [
        ("list(heights) + [0]", "heights"),
        ("tall * (i - start)", "tall * (i - start + 1)"),
        ("stack.append((start, height))", "stack.append((i, height))"),
        ("tall * (i - start)", "height * (i - start)"),
    ],
    "code-026": [
        ("set(numbers)", "numbers"),
        ("values[-2]", "values[1]"),
        ("len(values) > 1", "len(values) > 2"),
    ],
    "code-027": [
        ("    if len({unit for _, unit in parts}) < len(parts):\n        return None\n", ""),
        ("\"m\": 60", "\"m\": 6"),
        ("text.replace(\" \", \"\")", "text"),
    ],
    "code-028": [
        ("best = max(best, size)", "best += size"),
        ("for j in (-1, 0, 1)}", "for j in (-1, 0, 1) if i * j == 0}"),
        ("size += 1", "size = 1"),
    ],
    "code-029": [
        ("{minutes:02d}", "{minutes}"),
        ("{seconds:02d}", "{seconds}"),
        ("divmod(minutes, 60)", "divmod(minutes, 24)"),
    ],
    "code-030": [
        ("(row, c) in forbidden or ", ""),
        (" or row - c in falling", ""),
        ("rising | {row + c}", "rising"),
        ("c in columns or ", ""),
    ],
    "code-031": [
        (".replace(\",\", \".\")", ""),
        ("\" đồng\"", "\"đồng\""),
        ("{so:,}", "{so}"),
    ],
    "code-032": [
        (" and not quoted", ""),
        ("return result + [field]", "return result"),
        ("field += '\"'", "field += '\"\"'"),
    ],
    "code-033": [
        ("i == len(text) or ", "i < len(text) and "),
        ("str(i - start)", "str(i)"),
        ("range(1, len(text) + 1)", "range(1, len(text))"),
    ],
    "code-034": [
        ("sorted(words)", "words"),
        ("\"\".join(sorted(word))", "\"\".join(sorted(set(word)))"),
        ("return sorted(groups.values())", "return list(groups.values())[::-1]"),
    ],
    "code-035": [
        (".replace(\"đ\", \"d\")", ""),
        (".replace(\"Đ\", \"D\")", ""),
        ("\"NFD\"", "\"NFC\""),
    ],
    "code-036": [
        ("numbers[middle] < limit", "numbers[middle] <= limit"),
        ("else -1", "else low"),
        ("high = middle", "high = middle - 1"),
    ],
    "code-037": [
        ("abs(n)", "n"),
        ("len(str(abs(n)))", "len(set(str(abs(n))))"),
        ("len(str(abs(n)))", "len(str(abs(n))) if n else 0"),
    ],
    "code-038": [
        ("last + 1)", "last)"),
        ("        if last < first:\n            last += 1440\n", ""),
        ("moment % 1440", "min(moment, 1439)"),
    ],
    "code-039": [
        (" - grid[r][c]", ""),
        ("== 3 or", "== 2 or"),
        ("(c + j) % columns", "min(max(c + j, 0), columns - 1)"),
    ],
    "code-040": [
        ("text[1:] if 10 <= n < 20 else text", "text"),
        ("text = text.rstrip(\"零\")", "pass"),
        ("text and not text.endswith(\"零\")", "text"),
        ("10 <= n < 20", "n % 100 // 10 == 1"),
    ],
    "code-041": [
        ("lengths[1] = 29", "pass"),
        ("(year % 100 != 0 or year % 400 == 0)", "True"),
        ("lengths[:month - 1]", "lengths[:month]"),
    ],
    "code-042": [
        ("<= width", "< width"),
        (" + 1 + ", " + "),
        ("text.split()", "text.split(\" \")"),
    ],
    "code-043": [
        ("cache[-(size - 1):] if", "cache[:size - 1] if"),
        ("-(size - 1)", "-size"),
        ("if size > 1 else []", ""),
    ],
    "code-044": [
        ("items[::2]", "items[1::2]"),
        ("items[::2]", "items[::3]"),
        ("items[::2]", "items[::-2]"),
    ],
    "code-045": [
        ("grid[r][c] < 4", "grid[r][c] < 5"),
        ("        count += 1\n", ""),
        (", (r, c - 1)", ""),
        ("grid[r][c] -= 4", "grid[r][c] = 0"),
        ("0 <= i < rows and", "i < rows and"),
    ],
    "code-046": [
        ("    if n > 1:\n        factors.append(n)\n", ""),
        ("divisor * divisor <= n", "divisor * divisor < n"),
        ("while n % divisor == 0", "if n % divisor == 0"),
    ],
    "code-047": [
        ("(\"1\" if carry else \"\") + result", "result"),
        (" + carry, 10)", ", 10)"),
        ("b.zfill(width)", "b"),
    ],
    "code-048": [
        ("sorted(set(chuoi))", "sorted(chuoi)"),
        ("return [\"\"]", "return []"),
        (".replace(c, \"\", 1)", ".replace(c, \"\")"),
    ],
}


def fenced(code):
    return "```python\n" + code.strip("\n") + "\n```"


prompts = load()
demand_all(prompts, MUTANTS)
for prompt in prompts:
    solution, mutants = prompt["solution"], MUTANTS[prompt["id"]]
    assert len(mutants) >= 3, prompt["id"]
    say(prompt, solution, "correct")
    if prompt["id"] in ALSO:
        say(prompt, fenced(ALSO[prompt["id"]]), "correct")
    for old, new in mutants:
        assert solution.count(old) == 1, f"{prompt['id']}: {old} does not occur once"
        say(prompt, solution.replace(old, new), "incorrect")
