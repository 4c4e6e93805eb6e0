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
    "language-002": {"kind": "diacritics"},
    "language-003": {"kind": "reorder", "of": "大风吹倒了那棵树。", "added": ["被"], "wrong": ["大风吹倒了那棵树。", "大风被那棵树吹倒了。"]},
    "language-004": {"kind": "choice", "right": "It cannot be told", "why": "one can lend what is not one's own"},
    "language-005": {"kind": "compute", "code": "str(len(\"Mùa thu năm ấy, bà ngoại tôi kể cho tôi nghe những câu chuyện rất xưa.\".split()))", "wrong": ["15", "17", "14"]},
    "language-006": {"kind": "edit", "old": "己经", "new": "已经"},
    "language-007": {"kind": "choice", "right": "It was put off.", "why": "until its autumn meeting"},
    "language-008": {"kind": "diacritics"},
    "language-009": {"kind": "choice", "right": "Nó biết nhưng giấu", "why": "tôi biết nó biết"},
    "language-010": {"kind": "compute", "code": "str(sum(\"\\u4e00\" <= c <= \"\\u9fff\" for c in \"春天来了，山坡上的野花一夜之间全开了。\"))", "wrong": ["19", "16", "18"]},
    "language-011": {"kind": "edit", "old": "lamps work ", "new": "lamps works "},
    "language-012": {"kind": "translation", "wrong": ["Chúng tôi đã quên mang theo ô nên bị ướt hết."]},
    "language-013": {"kind": "choice", "right": "漂亮", "why": "同义词"},
    "language-014": {"kind": "translation", "wrong": ["厨房里的水龙头又坏了，得找人来修。"]},
    "language-015": {"kind": "compute", "code": "str(\"The carrier carried a rare mirror around\".count(\"r\"))", "wrong": ["10", "9", "12"]},
    "language-016": {"kind": "choice", "right": "做多余的事反而不好", "why": "蛇本没有脚"},
    "language-017": {"kind": "choice", "right": "他赶上了火车", "why": "差点儿没：最后赶上了"},
    "language-018": {"kind": "choice", "right": "unwilling", "why": "reluctant: not willing"},
    "language-019": {"kind": "numeral", "code": "vietnamese(1205040)", "wrong": ["một triệu hai trăm năm nghìn không trăm bốn mươi", "một triệu hai mươi lăm nghìn bốn mươi"]},
    "language-020": {"kind": "choice", "right": "Phải kiên trì", "why": "mài sắt lâu mới thành kim"},
    "language-021": {"kind": "translation", "wrong": ["Giá vé tàu hỏa năm nay tăng nhẹ so với năm trước."]},
    "language-022": {"kind": "translation", "wrong": ["Nobody had told the driver about the new bridge."]},
    "language-023": {"kind": "compute", "code": "str(date(2026, 3, 9))", "wrong": ["2026-03-03", "2026-03-05", "9 March 2026"]},
    "language-024": {"kind": "choice", "right": "lười biếng", "why": "trái nghĩa với chăm chỉ"},
    "language-025": {"kind": "compute", "code": "\"understanding\"[::-1]", "wrong": ["understanding", "gnidnatsrednU x", "gnidnatsredun"]},
    "language-026": {"kind": "constraints", "wrong": ["When it gets cold the leaves lose their green colour. Thiên nhiên thật kỳ diệu.", "Khi trời lạnh, cây ngừng tạo chất diệp lục nên sắc vàng có sẵn trong lá hiện ra."]},
    "language-027": {"kind": "translation", "wrong": ["他在灌木丛周围打了半个小时的鸟。"]},
    "language-028": {"kind": "compute", "code": "clock_in_chinese(10 * 60 + 30 - 15)", "wrong": ["十点半", "九点", "十点四十五分"]},
    "language-029": {"kind": "translation", "wrong": ["The shop opens at nine every day.", "图书馆星期一不开门。"]},
    "language-030": {"kind": "translation", "wrong": ["Bà tôi thường kể chuyện cổ tích vào buổi tối."]},
    "language-031": {"kind": "compute_choice", "code": "min({\"小李\": 3, \"小王\": 1, \"小张\": 2}, key={\"小李\": 3, \"小王\": 1, \"小张\": 2}.get)", "right": "小王", "why": "小李 > 小张 > 小王"},
    "language-032": {"kind": "edit", "old": "suất sắc", "new": "xuất sắc"},
    "language-033": {"kind": "translation", "wrong": ["The water is up to the feet and the file is jumping."]},
    "language-034": {"kind": "compute", "code": "\", \".join(sorted([\"pear\", \"apple\", \"quince\", \"fig\"]))", "wrong": ["pear, apple, quince, fig", "apple, fig, quince, pear"]},
    "language-035": {"kind": "constraints", "wrong": ["<<冬日>>\n大雪过后到处一片白。孩子们堆雪人，打雪仗。\n\n***\n\n傍晚天更冷了。", "<<冬日>>\n大雪过后，孩子们堆雪人，打雪仗，傍晚又下起小雪。"]},
    "language-036": {"kind": "reorder", "of": "The storm damaged three bridges.", "added": ["were", "by"], "wrong": ["The storm damaged three bridges.", "Three bridges damaged the storm."]},
    "language-037": {"kind": "constraints", "wrong": ["The yeast eats the sugar of the dough and gives off gas. that is all there is to it.", "the yeast eats the sugar of the dough and gives off gas."]},
    "language-038": {"kind": "constraints", "wrong": ["Thân gửi bạn\n\nMình mời bạn đến dự *tiệc sinh nhật* ở nhà mình. Sẽ có *bánh kem*.\n\nT.B. Nhớ mang đàn nhé.", "Thân gửi [tên bạn]\n\nMình mời bạn đến dự tiệc vào [ngày] tại [địa chỉ].\n\nThân mến"]},
    "language-039": {"kind": "numeral", "code": "str(3 * 10000 + 56)", "wrong": ["3056", "300056", "30560"]},
    "language-040": {"kind": "translation", "wrong": ["The dog is running in the garden.", "Con mèo đang ngủ trên ghế."]},
    "language-041": {"kind": "translation", "wrong": ["She packed the glasses into a wooden box."]},
    "language-042": {"kind": "translation", "wrong": ["老师把作业本发给了同学们。"]},
    "language-043": {"kind": "passage", "others": ["Huế", "Vinh"]},
    "language-044": {"kind": "constraints", "wrong": ["亲爱的朋友：\n\n请你来看我们的*话剧*，这是我们*第一次登台*。\n\n小雨\n\n附：门票在我这里。", "亲爱的[名字]：\n\n欢迎你来看我们的话剧，时间是[日期]，地点在[剧院]。\n\n小雨"]},
    "language-045": {"kind": "translation", "wrong": ["明天下午我们去机场接客人。"]},
    "language-046": {"kind": "constraints", "wrong": ["<<Chợ sớm>>\nCác bà gánh rau muống, rau cải, rau ngót ra chợ để người ta đến mua.\n\n***\n\nĐến trưa chợ vãn.", "<<Chợ sớm>>\nChợ có rau muống, rau cải và rau ngót."]},
    "language-047": {"kind": "json", "snippets": {"ngay": "ngày 6 tháng 3 năm 2026", "gio": "7 giờ 30 tối"}},
    "language-048": {"kind": "translation", "wrong": ["My uncle grows tomatoes behind his garage."]},
    "language-049": {"kind": "constraints", "wrong": ["雨水冲刷岩石，把盐带进河流，河流又把盐送到大海，盐就留了下来。", "\"雨水冲刷岩石，把盐带进河流，再流进大海。\""]},
    "language-050": {"kind": "translation", "wrong": ["The weather will be fine at the weekend, they say."]},
    "language-051": {"kind": "constraints", "wrong": ["<<The old river>>\nOur town lies on a river with a bridge. The bridge is old, and under the bridge the water is green.\n\n***\n\nThat is all.", "The old river has a bridge, a second bridge and a third bridge.\n\n***\n\nThat is all.", "<<The river>>\nA bridge, a bridge and a bridge."]},
    "language-052": {"kind": "constraints", "wrong": ["Dear friends\n\nThe *Golden Fish* is a find. You wait and then you eat *very well*.\n\nP.S. Ask for the window.", "Dear friends\n\nThe *Quiet Quail* is quite a find. You queue for a quarter of an hour and then you eat *like a queen*.\n\nYours\nMaya", "Dear friends, the quiet Quail quickly queues a quarter of a queen.\n\nP.S. Go."]},
    "language-053": {"kind": "translation", "wrong": ["他从小就喜欢画画和唱歌。"]},
    "language-054": {"kind": "json", "snippets": {"date": "7 November 2025", "stops": "Doha and in Madrid"}},
    "language-055": {"kind": "translation", "wrong": ["Ngày mai trời sẽ mưa rất to ở miền núi."]},
    "language-056": {"kind": "json", "snippets": {"投资金额": "3.2亿元", "负责人": ""}},
    "language-057": {"kind": "translation", "wrong": ["Con chó nhà bên cạnh sủa suốt đêm qua."]},
    "language-058": {"kind": "json", "snippets": {"khoi_hanh": "lúc 6 giờ"}},
    "language-059": {"kind": "json", "snippets": {"日期": "2026年4月9日", "时间": "下午2点5分"}},
    "language-060": {"kind": "constraints", "wrong": ["* The bill is smaller.\n* Less coal is burnt.", "* It is cheaper.\n* It is cleaner.\n* It is easy."]},
    "language-061": {"kind": "constraints", "wrong": ["我喜欢苹果,它又脆又甜,颜色也好看。", "我喜欢苹果。它又脆又香。"]},
    "language-062": {"kind": "json", "snippets": {"so_dien_thoai": "", "khoi_luong_kg": "2,5 kg", "phi_ship": "38 nghìn đồng"}},
    "language-063": {"kind": "json", "snippets": {"开始时间": "晚上七点"}},
    "language-064": {"kind": "constraints", "wrong": ["* 第二天精神好。\n* 学习更专心。", "* 对身体好。\n* 学习更专心。\n* 心情更愉快。"]},
    "language-065": {"kind": "diacritics"},
    "language-066": {"kind": "constraints", "wrong": ["A bicycle has two wheels.", "A bicycle has two wheels, a frame, a saddle, pedals, a chain and brakes, and whoever rides it moves it with the strength of the legs alone."]},
    "language-067": {"kind": "json", "snippets": {"amount": "1,180.00", "currency": "euros", "due": "3 March 2026", "discount_percent": ""}},
    "language-068": {"kind": "constraints", "wrong": ["* Mở rộng kiến thức.\n* Rèn luyện trí nhớ.\n* Thư giãn.", "* Đọc sách rất vui.\n* Đọc sách rất hay.\n* Đọc sách rất tốt.\n* Đọc sách rất bổ ích."]},
    "language-069": {"kind": "json", "snippets": {"next_meeting": "in two weeks"}},
    "language-070": {"kind": "edit", "old": "I would have known", "new": "I had known"},
    "language-071": {"kind": "constraints", "wrong": ["Phở rất ngon.", "Phở có bánh phở, thịt bò, hành, rau thơm, ớt, chanh và nước dùng ninh từ xương bò trong nhiều giờ nên rất thơm ngon."]},
    "language-072": {"kind": "diacritics"},
    "language-073": {"kind": "json", "snippets": {"total": "84.50"}},
    "language-074": {"kind": "edit", "old": "（　）", "new": "条", "wrong": ["山脚下流着一座小河。", "山脚下流着一张小河。"]},
    "language-075": {"kind": "diacritics"},
    "language-076": {"kind": "json", "snippets": {}},
    "language-077": {"kind": "json", "snippets": {}},
    "language-078": {"kind": "edit", "old": "即使", "new": "因为"},
    "language-079": {"kind": "passage", "others": ["Sáu", "bà Sáu"]},
    "language-080": {"kind": "json", "snippets": {"gia": "450.000"}},
    "language-081": {"kind": "compute", "code": "str(60000 * 10 // 8)", "wrong": ["72000", "48000", "60000"]},
    "language-082": {"kind": "json", "snippets": {}},
    "language-083": {"kind": "edit", "old": "were", "new": "was"},
    "language-084": {"kind": "passage", "others": ["Marigold"]},
    "language-085": {"kind": "edit", "old": "since", "new": "for"},
    "language-086": {"kind": "compute", "code": "str(7 * 2 + 7 * 1)", "wrong": ["14", "28", "24"]},
    "language-087": {"kind": "json", "snippets": {}},
    "language-088": {"kind": "compute", "code": "str(2010 - 1998)", "wrong": ["15", "10", "13"]},
    "language-089": {"kind": "passage", "others": ["苹果", "今年"]},
    "language-090": {"kind": "edit", "old": "因该", "new": "应该"},
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
