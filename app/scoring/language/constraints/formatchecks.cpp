#include "app/scoring/language/constraints/checks.h"
#include "app/scoring/language/constraints/constraintreasons.h"
#include "app/scoring/language/json/json.h"
#include "app/scoring/patterns.h"

#include <QStringList>

namespace Pennybench::Scoring {

namespace {

qsizetype endOfLine(const QString &text, qsizetype from)
{
    const qsizetype end = text.indexOf(u'\n', from);
    return end < 0 ? text.size() : end;
}

/// Items that begin a line, spaces and empty lines before them included: "- …", "* …" but not "** …".
qsizetype countItems(const QString &text, QChar mark)
{
    qsizetype count = 0;
    qsizetype line = 0;
    while (line < text.size()) {
        qsizetype at = line;
        while (at < text.size() && text.at(at).isSpace())
            ++at;
        if (at >= text.size())
            break;
        const bool emphasis = mark == u'*' && (at + 1 >= text.size() || text.at(at + 1) == u'*');
        const bool item = text.at(at) == mark && !emphasis;
        count += item ? 1 : 0;
        // A star alone on its line takes the next line with it, as in the reference.
        line = endOfLine(text, item && mark == u'*' ? at + 2 : at) + 1;
    }
    return count;
}

/// The matches whose first group holds more than spaces.
qsizetype countFilled(const QRegularExpression &pattern, const QString &text)
{
    qsizetype count = 0;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        count += match.capturedView(1).trimmed().isEmpty() ? 0 : 1;
    return count;
}

QString withoutFence(QString text)
{
    text = text.trimmed();
    for (const char *opening : {"```json", "```Json", "```JSON", "```"}) {
        if (text.startsWith(QLatin1String(opening)))
            text.remove(0, static_cast<qsizetype>(qstrlen(opening)));
    }
    if (text.endsWith(QStringLiteral("```")))
        text.chop(3);
    return text.trimmed();
}

bool isTitle(QStringView line)
{
    const qsizetype start = line.indexOf(QStringLiteral("<<"));
    const qsizetype end = line.lastIndexOf(QStringLiteral(">>"));
    if (start < 0 || end < start + 3)
        return false;
    QStringView title = line.mid(start, end + 2 - start);
    while (title.startsWith(u'<'))
        title = title.mid(1);
    while (title.endsWith(u'>'))
        title.chop(1);
    return !title.trimmed().isEmpty();
}

/// The pattern for "P.S." and "P.P.S", with a blank between the letters or without; others as they are.
QRegularExpression postscriptPattern(const QString &marker)
{
    if (marker == u"P.P.S")
        return givenPattern(QStringLiteral("p\\.\\s?p\\.\\s?s"));
    if (marker == u"P.S.")
        return givenPattern(QStringLiteral("p\\.\\s?s\\."));
    return givenPattern(marker);
}

} // namespace

Finding bulletLists(const CheckedText &checked, const QJsonObject &arguments)
{
    const qsizetype count = countItems(checked.text, u'*') + countItems(checked.text, u'-');
    return {count == arguments.value(u"num_bullets").toInt(),
        counted(count, ConstraintReasons::oneBulletPoint, ConstraintReasons::manyBulletPoints)};
}

Finding highlightedSections(const CheckedText &checked, const QJsonObject &arguments)
{
    // A bold span counts by its own rule; its single stars hold nothing and add nothing.
    static const auto single = uR"(\*([^\n*]*)\*)"_re;
    static const auto bold = uR"(\*\*([^\n*]*)\*\*)"_re;
    const qsizetype count = countFilled(single, checked.text) + countFilled(bold, checked.text);
    return {count >= arguments.value(u"num_highlights").toInt(),
        counted(count, ConstraintReasons::oneHighlightedPart, ConstraintReasons::manyHighlightedParts)};
}

Finding sections(const CheckedText &checked, const QJsonObject &arguments)
{
    const QString splitter =
        arguments.value(u"section_spliter").toString().trimmed().normalized(QString::NormalizationForm_C);
    const auto options = QRegularExpression::UseUnicodePropertiesOption;
    QRegularExpression pattern(splitter + QStringLiteral("\\s?\\d+"), options);
    if (!pattern.isValid())
        pattern =
            QRegularExpression(QRegularExpression::escape(splitter) + QStringLiteral("\\s?\\d+"), options);
    const qsizetype count = countMatches(pattern, checked.text);
    return {count >= arguments.value(u"num_sections").toInt(),
        counted(count, ConstraintReasons::oneSection, ConstraintReasons::manySections)};
}

Finding title(const CheckedText &checked, const QJsonObject &)
{
    const QList<QStringView> lines = QStringView(checked.text).split(u'\n');
    const bool found = std::any_of(lines.begin(), lines.end(), isTitle);
    return {found, found ? Message() : Message(ConstraintReasons::noTitle)};
}

Finding jsonFormat(const CheckedText &checked, const QJsonObject &)
{
    const auto value = strictJson(withoutFence(checked.text));
    return {value.has_value(), value ? Message() : value.error().message};
}

Finding constrainedResponse(const CheckedText &checked, const QJsonObject &)
{
    for (const char *option : {"My answer is yes.", "My answer is no.", "My answer is maybe."}) {
        if (checked.text.contains(QLatin1String(option)))
            return {true, QString(QLatin1String(option))};
    }
    return {false, ConstraintReasons::noneOfThree};
}

Finding placeholders(const CheckedText &checked, const QJsonObject &arguments)
{
    static const auto bracket = uR"(\[[^\n\]]*\])"_re;
    const qsizetype count = countMatches(bracket, checked.text);
    return {count >= arguments.value(u"num_placeholders").toInt(),
        counted(count, ConstraintReasons::onePlaceholder, ConstraintReasons::manyPlaceholders)};
}

Finding postscript(const CheckedText &checked, const QJsonObject &arguments)
{
    const QString marker = arguments.value(u"postscript_marker").toString().trimmed();
    const bool found = postscriptPattern(marker).match(checked.text).hasMatch();
    return {found, found ? Message() : Message(ConstraintReasons::noPostscript, {marker})};
}

} // namespace Pennybench::Scoring
