#include "app/runs/practicemistakes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Pennybench::Runs {

namespace {

QString evasion()
{
    return QStringLiteral("(simulated) I would rather not commit to this one.");
}

/// What an answer that ends in the result says there: the last line of the solution.
QString resultLine(const Suites::Prompt &prompt)
{
    if (!prompt.solution.isEmpty())
        return prompt.solution.section(u'\n', -1);
    return QStringLiteral("Answer: ") + prompt.scorer.expected();
}

/// The result line up to the result, with the blank that follows the colon.
QString markerOf(const QString &line)
{
    static const QRegularExpression marker(QStringLiteral("^[^:：]*[:：]\\s*"));
    return marker.match(line).captured();
}

/// The last digit that is not a trailing zero, moved on by one: close, of the same form, and wrong.
QString withAnotherDigit(QString text)
{
    for (const QStringView digits : {QStringView(u"123456789"), QStringView(u"0")}) {
        for (qsizetype i = text.size() - 1; i >= 0; --i) {
            if (!digits.contains(text.at(i)))
                continue;
            const char16_t digit = text.at(i).unicode();
            text[i] = QChar(digit == u'9' ? u'8' : static_cast<char16_t>(digit + 1));
            return text;
        }
    }
    return {};
}

QString wrongNumber(const Suites::Prompt &prompt)
{
    const QString line = resultLine(prompt);
    const QString wrong = withAnotherDigit(line);
    return wrong.isEmpty() ? markerOf(line) + u'0' : wrong;
}

QString wrongChoice(const Suites::Prompt &prompt)
{
    const qsizetype options = std::max<qsizetype>(2, prompt.scorer.fields.value(u"options").toArray().size());
    const QString expected = prompt.scorer.expected().trimmed().toUpper();
    const int index = expected.isEmpty() ? 0 : expected.at(0).unicode() - u'A';
    const QChar other(static_cast<char16_t>(u'A' + (index + 1) % static_cast<int>(options)));
    return markerOf(resultLine(prompt)) + other;
}

/// The solution with another last operation; without one a sum of all numbers.
QString wrongExpression(const Suites::Prompt &prompt)
{
    QString line = resultLine(prompt);
    static const QRegularExpression operation(QStringLiteral(" ([-+*/]) (?!.* [-+*/] )"));
    const auto last = operation.match(line);
    if (!last.hasMatch())
        return QStringLiteral("Answer: 1 + 1");
    const QString mark = last.captured(1);
    line.replace(last.capturedStart(1), 1, mark == u"-" ? u'+' : (mark == u"/" ? u'*' : u'-'));
    return line;
}

QString wrongText(const QString &expected)
{
    const QString digits = withAnotherDigit(expected);
    if (!digits.isEmpty())
        return digits;
    if (expected.contains(u' '))
        return expected.section(u' ', 0, -2);
    return expected.size() > 1 ? QString(expected).remove(expected.size() / 2, 1) : evasion();
}

QString wrongCode(const Suites::Prompt &prompt)
{
    static const QRegularExpression lastReturn(
        QStringLiteral("\\breturn (?!None\\b)[^\\n]*(?![\\s\\S]*\\breturn (?!None\\b))"));
    QString code = prompt.solution;
    const auto found = lastReturn.match(code);
    if (found.hasMatch())
        return code.replace(found.capturedStart(), found.capturedLength(), QStringLiteral("return None"));
    return QStringLiteral("```python\ndef %1(*arguments):\n    return None\n```")
        .arg(prompt.scorer.fields.value(u"entry_point").toString());
}

/// The first words, or characters of a text that has no blanks, of which fewer make a passable translation.
QString beginning(const QString &text)
{
    const bool words = text.contains(u' ');
    const QString separator = words ? QStringLiteral(" ") : QString();
    const QStringList parts = text.split(separator, Qt::SkipEmptyParts);
    return parts.mid(0, std::max<qsizetype>(1, parts.size() * (words ? 60 : 45) / 100)).join(separator);
}

QString withoutMarks(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            plain += c == u'đ' ? QChar(u'd') : (c == u'Đ' ? QChar(u'D') : c);
    }
    return plain;
}

PracticeMistakes lostDiacritics(const QString &expected)
{
    const qsizetype middle = expected.indexOf(u' ', expected.size() / 2);
    const QString plain = withoutMarks(expected);
    return {plain, middle < 0 ? QString() : expected.left(middle) + withoutMarks(expected.mid(middle))};
}

/// The last field lost, or every field with the value of the next one.
PracticeMistakes mixedFields(const QString &solution)
{
    const QJsonObject right = QJsonDocument::fromJson(solution.toUtf8()).object();
    const QStringList keys = right.keys();
    if (keys.size() < 2)
        return {evasion(), {}};
    QJsonObject almost = right;
    almost.remove(keys.last());
    QJsonObject wrong;
    for (qsizetype i = 0; i < keys.size(); ++i)
        wrong.insert(keys.at(i), right.value(keys.at((i + 1) % keys.size())));
    const auto written = [](const QJsonObject &object) {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    return {written(wrong), written(almost)};
}

/// The first of many lines forgotten, and something after the end.
QString carelessly(const QString &solution)
{
    const bool manyLines = solution.count(u'\n') >= 2;
    return (manyLines ? solution.section(u'\n', 1) : solution) + QStringLiteral(", and so on");
}

QString firstReference(const Suites::Prompt &prompt)
{
    const QString solution = prompt.solution;
    return solution.isEmpty() ? prompt.scorer.fields.value(u"references").toArray().first().toString()
                              : solution;
}

} // namespace

PracticeMistakes practiceMistakes(const Suites::Prompt &prompt)
{
    const QString &type = prompt.scorer.type;
    if (type == u"number" || type == u"math")
        return {wrongNumber(prompt), {}};
    if (type == u"choice")
        return {wrongChoice(prompt), {}};
    if (type == u"countdown")
        return {wrongExpression(prompt), {}};
    if (type == u"code-python")
        return {wrongCode(prompt), {}};
    if (type == u"text")
        return {wrongText(prompt.scorer.expected()), {}};
    if (type == u"diacritics")
        return lostDiacritics(prompt.scorer.expected());
    if (type == u"json")
        return mixedFields(prompt.solution);
    if (type == u"translation")
        return {evasion(), beginning(firstReference(prompt))};
    if (type == u"constraints")
        return {evasion(), carelessly(prompt.solution)};
    return {evasion(), {}};
}

} // namespace Pennybench::Runs
