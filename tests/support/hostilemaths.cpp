#include "tests/support/hostilemaths.h"

namespace Pennybench {

namespace {

using Scoring::Verdict;

QString times(const char *text, int count)
{
    return QString::fromUtf8(text).repeated(count);
}

QString boxed(const QString &inner)
{
    return QStringLiteral("\\boxed{%1}").arg(inner);
}

QString boxed(const char *inner)
{
    return boxed(QString::fromUtf8(inner));
}

QString nested(const char *open, int depth, const char *middle, const char *close)
{
    return boxed(times(open, depth) + QString::fromUtf8(middle) + times(close, depth));
}

class Rows {
public:
    void add(const char *name, const QString &answer, Verdict verdict = Verdict::Undecided)
    {
        m_rows += {name, answer, verdict};
    }
    QList<HostileMaths> rows() const { return m_rows; }

private:
    QList<HostileMaths> m_rows;
};

void addHugeNumbers(Rows &rows)
{
    rows.add("a tower of powers", boxed("2^{2^{2^{49}}}"));
    rows.add("a tower of decimals", boxed("1.0001^{1.0001^{1.0001^{99999999}}}"));
    rows.add("a tower written flat", boxed(times("9^", 60) + u'9'));
    rows.add("a huge exponent", boxed("10^{10^{10}}"));
    rows.add("a huge negative exponent", boxed("10^{-10^{10}}"), Verdict::Incorrect);
    rows.add("an exponent of 4,000 digits", boxed(u"2^{"_qs + times("7", 4'000) + u'}'));
    rows.add("scientific notation beyond all bounds", boxed("1e999999999999"));
    rows.add("a fraction's huge power", boxed("(355/113)^{123456789}"), Verdict::Incorrect);
    rows.add("the difference of two huge powers", boxed("3^{100000000}-3^{99999999}+5"), Verdict::Incorrect);
    rows.add("a huge factorial", boxed("1000000000!"));
    rows.add("factorials of factorials", boxed(u'5' + times("!", 5'000)));
    rows.add("a factorial of a power", boxed("(10^{9})!/(10^{9}-1)!"));
    rows.add("a huge binomial", boxed("\\binom{1000000000}{500000000}"));
    rows.add("binomials of binomials", nested("\\binom{", 60, "9", "}{4}"));
    rows.add("the sine of a huge number", boxed("\\sin(10^{10^{8}})"));
    rows.add("a logarithm of a tower", boxed("\\log(\\log(9^{9^{9^9}}))"));
    rows.add("a root of a huge degree", boxed("\\sqrt[999999999]{2}"), Verdict::Incorrect);
    rows.add("roots of roots of roots", nested("\\sqrt[97]{1+", 80, "2", "}"));
    rows.add("100,000 digits", boxed(times("9", 100'000)));
    rows.add("15,000 digits on both sides of a point", boxed(times("9", 7'500) + u'.' + times("9", 7'500)));
    rows.add("a fraction of long numbers",
        boxed(u"\\frac{"_qs + times("7", 9'000) + u"}{"_qs + times("3", 9'000) + u'}'), Verdict::Incorrect);
    rows.add("a number in a huge base", boxed(times("Z", 5'000) + u"_{36}"_qs), Verdict::Incorrect);
    rows.add("a repeated decimal of many digits", boxed(u"0.\\overline{"_qs + times("142857", 2'000) + u'}'));
}

void addDeepOnes(Rows &rows)
{
    rows.add("10,000 open boxes", times("\\boxed{", 10'000));
    rows.add("10,000 roots deep", nested("\\sqrt{", 10'000, "5", "}"));
    rows.add("200 fractions deep", nested("\\frac{1}{", 200, "2", "}"));
    rows.add("a continued fraction of 60", nested("1+\\frac{1}{", 60, "x", "}"));
    rows.add("9,000 brackets deep", nested("(", 9'000, "5", ")"));
    rows.add("9,000 braces deep", nested("{", 9'000, "5", "}"));
    rows.add("9,000 open brackets", boxed(times("(", 9'000)));
    rows.add("5,000 minus signs", boxed(times("-", 5'001) + u'5'));
    rows.add("absolute values in absolute values", nested("|1-", 300, "5", "|"));
    rows.add("lists in lists", nested("[", 300, "5", ",1]"));
    rows.add("sets of sets", nested("\\{", 100, "5", ",1\\}"));
    rows.add("text in text in text", nested("\\text{", 200, "$5$ apples", "}"));
    rows.add("functions of functions", nested("\\sin(\\cos(", 300, "x", "))"));
    rows.add("derivatives of a product", boxed(times("\\frac{d}{dx}(x+1)", 300)), Verdict::Incorrect);
}

void addLongOnes(Rows &rows)
{
    rows.add("400 boxes", times("\\boxed{9} ", 400) + boxed("5"), Verdict::Correct);
    rows.add("400 boxes joined by and", times("\\boxed{9} and ", 400) + boxed("5"), Verdict::Incorrect);
    rows.add("3,000 boxes in sums", times("\\boxed{1}+", 3'000) + boxed("2"), Verdict::Incorrect);
    rows.add("20,000 terms", boxed(times("1+", 20'000) + u'1'));
    rows.add("3,000 variables", boxed(times("x_{12}y_{3}z", 1'000)), Verdict::Incorrect);
    rows.add("a product of 300 sums", boxed(times("(a+b+c+d)", 300)), Verdict::Incorrect);
    rows.add(
        "a polynomial in many letters", boxed(times("(a+b)(c-d)(e+f)^{9}(g-h)^{9}", 40)), Verdict::Incorrect);
    rows.add("a high power of a sum", boxed("(a+b+c+d+f+g)^{5000}"), Verdict::Incorrect);
    rows.add("a power of a power of a sum", boxed("(((x+y)^{99})^{99})^{99}"), Verdict::Incorrect);
    rows.add("a product of 300 matrices", boxed(times("\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}", 300)));
    rows.add("the power of a matrix", boxed("\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}^{1000000}"),
        Verdict::Incorrect);
    rows.add("a matrix of 40 by 40",
        boxed(u"\\begin{vmatrix}"_qs + (times("7&", 39) + u"7\\\\"_qs).repeated(40) + u"\\end{vmatrix}"_qs),
        Verdict::Incorrect);
    rows.add("1,000 signs of plus or minus", boxed(times("1\\pm ", 1'000) + u'1'), Verdict::Incorrect);
    rows.add(
        "20 equations with plus or minus", boxed(times("x=1\\pm 2,", 20) + u"x=3"_qs), Verdict::Incorrect);
    rows.add("a list of 5,000", boxed(times("1,", 5'000) + u'5'));
    rows.add("a set of 190 unlike roots", boxed(u"\\{"_qs + times("\\sqrt{2}+x,", 190) + u"5\\}"_qs),
        Verdict::Incorrect);
    rows.add("a union of 600 intervals", boxed(times("(1,2)\\cup", 600) + u"(3,4)"_qs));
    rows.add("a chain of 2,000 inequalities", boxed(times("x<", 2'000) + u'y'), Verdict::Incorrect);
    rows.add("a ratio of 2,000", boxed(times("1:", 2'000) + u'5'));
    rows.add("a sum of a million terms", QStringLiteral("\\sum_{k=1}^{1000}\\sum_{j=1}^{1000} k j"));
    rows.add("an endless sum of factorials", boxed("\\sum_{k=0}^{1000000000} k!"), Verdict::Incorrect);
    rows.add("an endless product", boxed("\\prod_{k=1}^{10^{12}} (k^{k})"), Verdict::Incorrect);
    rows.add("integrals in integrals", nested("\\int_0^1 ", 60, "x^{x}", " dx"));
}

void addTextsForPatterns(Rows &rows)
{
    rows.add("a megabyte of letters", times("x", 1'000'000), Verdict::NoAnswer);
    rows.add("a megabyte before the answer", times("word ", 200'000) + u"Answer: 5"_qs, Verdict::Correct);
    rows.add("a megabyte of dollars", times("$", 1'000'000), Verdict::NoAnswer);
    rows.add("a megabyte of digits and commas", times("1,", 500'000), Verdict::NoAnswer);
    rows.add("a megabyte of backslashes", times("\\", 1'000'000), Verdict::NoAnswer);
    rows.add("100,000 open formulas", times("\\(", 100'000), Verdict::NoAnswer);
    rows.add("100,000 stars", times("*", 100'000), Verdict::NoAnswer);
    rows.add("50,000 markers", times("Answer: ", 50'000), Verdict::NoAnswer);
    rows.add("50,000 empty lines behind a marker", u"Answer:"_qs + times("\n", 50'000), Verdict::NoAnswer);
    rows.add("100,000 blanks in a box", boxed(times(" ", 100'000) + u'x'));
    rows.add("numbers and blanks", times("1 234 ", 30'000) + u'x', Verdict::Incorrect);
    rows.add("numbers joined by slashes", times("1/2/", 30'000) + u'x', Verdict::Incorrect);
    rows.add("scale words", u"9 "_qs + times("triệu ", 20'000) + u'x', Verdict::NoAnswer);
    rows.add("number words", times("hai mươi ", 10'000) + u"x"_qs, Verdict::Incorrect);
    rows.add("Chinese number words", times("一百零", 10'000), Verdict::Incorrect);
    rows.add("words without an end and question marks", times("a?", 20'000), Verdict::NoAnswer);
    rows.add("10,000 corrections", times("Answer: 7. Wait, no. ", 10'000), Verdict::Incorrect);
    rows.add("10,000 other questions", times("Answer: 7\nQuestion: ", 10'000), Verdict::Incorrect);
    rows.add("20,000 refusals", times("It is unknown 7 ", 20'000), Verdict::NoAnswer);
    rows.add("20,000 brackets behind numbers", times("7 (or so) ", 20'000), Verdict::Incorrect);
    rows.add("20,000 sentences with a number", times("There are 7 pens. ", 20'000), Verdict::Incorrect);
    rows.add("20,000 numbers joined by and", times("7 and ", 20'000) + u"8"_qs, Verdict::Incorrect);
    rows.add("combining marks", u"Đáp số: a"_qs + times("\u0301", 50'000), Verdict::NoAnswer);
    rows.add("thoughts that never end", times("<think>", 50'000) + u"5"_qs, Verdict::NoAnswer);
    rows.add("times of day", times("12:30:", 10'000) + u"00"_qs, Verdict::Incorrect);
    rows.add("commands that do not exist", boxed(times("\\undefinedcommand", 1'000)), Verdict::Incorrect);
    rows.add("environments that never end", boxed(times("\\begin{cases}", 1'000)));
}

} // namespace

QList<HostileMaths> hostileMaths()
{
    Rows rows;
    addHugeNumbers(rows);
    addDeepOnes(rows);
    addLongOnes(rows);
    addTextsForPatterns(rows);
    return rows.rows();
}

} // namespace Pennybench
