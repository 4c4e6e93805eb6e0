"""A second way to every answer of the suite "language", by the kind of its task.

A correction is made by the one edit that is named here; an extracted value stands in the text as the snippet that is
named, or literally; what can be counted is counted; two translations made apart from each other are alike by chrF2,
computed here a second time; and every prompt has answers that must not pass.
"""

import json
import re
import unicodedata
from collections import Counter
from datetime import date

from checking import demand_all, load, say

CHECKS = {
    "language-001": {"kind": "edit", "old": "don't", "new": "doesn't"},
    "language-002": {"kind": "reorder", "of": "大风吹倒了那棵树。", "added": ["被"], "wrong": ["大风吹倒了那棵树。", "大风被那棵树吹倒了。"]},
    "language-003": {"kind": "choice", "right": "It cannot be told", "why": "one can lend what is not one's own"},
    "language-004": {"kind": "compute", "code": "str(len(\"Mùa thu năm ấy, bà ngoại tôi kể cho tôi nghe những câu chuyện rất xưa.\".split()))", "wrong": ["15", "17", "14"]},
    "language-005": {"kind": "edit", "old": "己经", "new": "已经"},
    "language-006": {"kind": "choice", "right": "It was put off.", "why": "until its autumn meeting"},
    "language-007": {"kind": "choice", "right": "Nó biết nhưng giấu", "why": "tôi biết nó biết"},
    "language-008": {"kind": "compute", "code": "str(sum(\"\\u4e00\" <= c <= \"\\u9fff\" for c in \"春天来了，山坡上的野花一夜之间全开了。\"))", "wrong": ["19", "16", "18"]},
    "language-009": {"kind": "edit", "old": "lamps work ", "new": "lamps works "},
    "language-010": {"kind": "choice", "right": "漂亮", "why": "同义词"},
    "language-011": {"kind": "compute", "code": "str(\"The carrier carried a rare mirror around\".count(\"r\"))", "wrong": ["10", "9", "12"]},
    "language-012": {"kind": "choice", "right": "做多余的事反而不好", "why": "蛇本没有脚"},
    "language-013": {"kind": "choice", "right": "他赶上了火车", "why": "差点儿没：最后赶上了"},
    "language-014": {"kind": "choice", "right": "unwilling", "why": "reluctant: not willing"},
    "language-015": {"kind": "numeral", "code": "vietnamese(1205040)", "wrong": ["một triệu hai trăm năm nghìn không trăm bốn mươi", "một triệu hai mươi lăm nghìn bốn mươi"]},
    "language-016": {"kind": "choice", "right": "Phải kiên trì", "why": "mài sắt lâu mới thành kim"},
    "language-017": {"kind": "compute", "code": "str(date(2026, 3, 9))", "wrong": ["2026-03-03", "2026-03-05", "9 March 2026"]},
    "language-018": {"kind": "choice", "right": "lười biếng", "why": "trái nghĩa với chăm chỉ"},
    "language-019": {"kind": "compute", "code": "\"understanding\"[::-1]", "wrong": ["understanding", "gnidnatsrednU x", "gnidnatsredun"]},
    "language-020": {"kind": "compute", "code": "clock_in_chinese(10 * 60 + 30 - 15)", "wrong": ["十点半", "九点", "十点四十五分"]},
    "language-021": {"kind": "compute_choice", "code": "min({\"小李\": 3, \"小王\": 1, \"小张\": 2}, key={\"小李\": 3, \"小王\": 1, \"小张\": 2}.get)", "right": "小王", "why": "小李 > 小张 > 小王"},
    "language-022": {"kind": "edit", "old": "suất sắc", "new": "xuất sắc"},
    "language-023": {"kind": "compute", "code": "\", \".join(sorted([\"pear\", \"apple\", \"quince\", \"fig\"]))", "wrong": ["pear, apple, quince, fig", "apple, fig, quince, pear"]},
    "language-024": {"kind": "reorder", "of": "The storm damaged three bridges.", "added": ["were", "by"], "wrong": ["The storm damaged three bridges.", "Three bridges damaged the storm."]},
    "language-025": {"kind": "numeral", "code": "str(3 * 10000 + 56)", "wrong": ["3056", "300056", "30560"]},
    "language-026": {"kind": "passage", "others": ["Huế", "Vinh"]},
    "language-027": {"kind": "edit", "old": "I would have known", "new": "I had known"},
    "language-028": {"kind": "edit", "old": "（　）", "new": "条", "wrong": ["山脚下流着一座小河。", "山脚下流着一张小河。"]},
    "language-029": {"kind": "edit", "old": "即使", "new": "因为"},
    "language-030": {"kind": "passage", "others": ["Sáu", "bà Sáu"]},
    "language-031": {"kind": "compute", "code": "str(60000 * 10 // 8)", "wrong": ["72000", "48000", "60000"]},
    "language-032": {"kind": "edit", "old": "were", "new": "was"},
    "language-033": {"kind": "passage", "others": ["Marigold"]},
    "language-034": {"kind": "edit", "old": "since", "new": "for"},
    "language-035": {"kind": "compute", "code": "str(7 * 2 + 7 * 1)", "wrong": ["14", "28", "24"]},
    "language-036": {"kind": "compute", "code": "str(2010 - 1998)", "wrong": ["15", "10", "13"]},
    "language-037": {"kind": "passage", "others": ["苹果", "今年"]},
    "language-038": {"kind": "edit", "old": "因该", "new": "应该"},
}


def chrf2(hypothesis, reference):
    """Character n-grams up to six, white space left out, recall counted twice; 0 to 100."""
    hypothesis, reference = "".join(hypothesis.split()), "".join(reference.split())
    precision = recall = orders = 0
    for n in range(1, 7):
        a = Counter(hypothesis[i:i + n] for i in range(len(hypothesis) - n + 1))
        b = Counter(reference[i:i + n] for i in range(len(reference) - n + 1))
        if a and b:
            common = sum((a & b).values())
            precision += common / sum(a.values())
            recall += common / sum(b.values())
            orders += 1
    precision, recall = precision / orders, recall / orders
    return 100 * 5 * precision * recall / (4 * precision + recall) if precision + recall else 0


def vietnamese(number):
    """A number below a thousand million in words, read in groups of three digits."""
    words = "không một hai ba bốn năm sáu bảy tám chín".split()

    def group(n, whole):
        hundreds, rest = divmod(n, 100)
        parts = [words[hundreds], "trăm"] if hundreds or whole else []
        tens, ones = divmod(rest, 10)
        if tens > 1:
            parts += [words[tens], "mươi"]
        elif tens == 1:
            parts.append("mười")
        elif ones and parts:
            parts.append("linh")
        if ones:
            parts.append("mốt" if ones == 1 and tens > 1 else "lăm" if ones == 5 and tens else words[ones])
        return parts

    groups = [(number // 10**6, "triệu"), (number // 1000 % 1000, "nghìn"), (number % 1000, "")]
    text = []
    for n, unit in groups:
        if n:
            text += group(n, bool(text)) + [unit]
    return " ".join(text).strip()


def clock_in_chinese(minutes):
    hour, minute = divmod(minutes, 60)
    words = "零一二三四五六七八九十"
    return words[hour] + "点" + {0: "", 15: "一刻", 30: "半", 45: "三刻"}[minute]


def without_marks(text):
    decomposed = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).replace("đ", "d")


def last_line_with(prompt, part):
    return next(line for line in reversed(prompt["prompt"].splitlines()) if part in line)


def check_edit(prompt, check):
    sentence = last_line_with(prompt, check["old"])
    assert sentence.count(check["old"]) == 1
    corrected = sentence.replace(check["old"], check["new"])
    assert corrected == prompt["scorer"]["expected"]
    return [corrected], [sentence, *check.get("wrong", [])]


def check_reorder(prompt, check):
    def parts(text):
        lower = text.lower().rstrip(".。")
        return Counter(lower.split() if " " in lower else lower)

    expected = prompt["scorer"]["expected"]
    assert check["of"] in prompt["prompt"]
    assert parts(expected) == parts(check["of"]) + Counter(check["added"])
    return [expected], check["wrong"]


def check_compute(prompt, check):
    answer = eval(check["code"])
    return [answer], check["wrong"]


def check_passage(prompt, check):
    expected = prompt["scorer"]["expected"]
    assert all(part in prompt["prompt"] for part in [expected, *check["others"]])
    return [expected], check["others"]


def check_choice(prompt, check):
    options = prompt["scorer"]["options"]
    assert len(set(options)) == len(options) >= 3 and check["why"]
    assert all(option in prompt["prompt"] for option in options)
    if "code" in check:
        assert eval(check["code"]) == check["right"]
    right = "ABCDEFGH"[options.index(check["right"])]
    return [right], [letter for letter in "ABCDEFGH"[:len(options)] if letter != right]


def check_diacritics(prompt, check):
    expected = prompt["scorer"]["expected"]
    plain = without_marks(expected)
    assert plain == prompt["prompt"].splitlines()[-1].lower(), prompt["id"]
    return [expected], [plain, " ".join(reversed(expected.split()))]


def check_translation(prompt, check):
    references = prompt["scorer"]["references"]
    assert len(references) >= 2
    least = 20 if prompt["language"] == "zh" and any("\u4e00" <= c for c in references[0]) else 40
    for other in references[1:]:
        likeness = chrf2(other, references[0])
        assert likeness >= least, f"{prompt['id']}: the references are alike only by {likeness:.1f}"
    for wrong in check["wrong"]:
        assert all(chrf2(wrong, reference) < least for reference in references), prompt["id"]
    return references, check["wrong"]


def check_json(prompt, check):
    fields, text = prompt["scorer"]["fields"], prompt["prompt"]
    for key, value in fields.items():
        snippets = [check["snippets"][key]] if key in check["snippets"] else [
            str(v) for v in (value if isinstance(value, list) else [value])]
        assert f'"{key}"' in text and all(snippet in text for snippet in snippets), (prompt["id"], key)
    wrong = []
    for key, value in fields.items():
        other = dict(fields)
        if isinstance(value, list):
            other[key] = value[:-1]
        elif isinstance(value, str):
            other[key] = value + "x"
        else:
            other[key] = 1 if value is None else value + 1
        wrong.append(json.dumps(other, ensure_ascii=False))
    return [json.dumps(fields, ensure_ascii=False, indent=2)], wrong


def check_constraints(prompt, check):
    return [prompt["solution"]], check["wrong"]


KINDS = {
    "edit": check_edit, "reorder": check_reorder, "compute": check_compute, "numeral": check_compute,
    "passage": check_passage, "choice": check_choice, "compute_choice": check_choice,
    "diacritics": check_diacritics, "translation": check_translation, "json": check_json,
    "constraints": check_constraints,
}

prompts = load()
demand_all(prompts, CHECKS)
for prompt in prompts:
    check = CHECKS[prompt["id"]]
    right, wrong = KINDS[check["kind"]](prompt, check)
    for answer in right:
        say(prompt, answer, "correct")
    for answer in wrong:
        say(prompt, answer, "not correct")
