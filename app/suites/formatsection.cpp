#include "app/suites/formatsection.h"

#include <QRegularExpression>

namespace Pennybench::Suites {

namespace {

/// The meaningful signs of a section in their order, and the words before, between and after the digits.
struct Signs {
    QString signs;
    QString before, after;
    bool wordsBetween = false;
};

bool isDigitSign(QChar c)
{
    return c == u'0' || c == u'#' || c == u'?';
}

bool hasDigitSign(const QString &signs)
{
    return std::any_of(signs.begin(), signs.end(), isDigitSign);
}

Signs signsOf(const QString &code)
{
    Signs found;
    QString words;
    for (qsizetype at = 0; at < code.size();) {
        QString literal;
        if (takeFormatLiteral(code, at, literal)) {
            words += literal;
            continue;
        }
        const QChar c = code.at(at++);
        const bool isOfNumber = isDigitSign(c) || c == u'.' || c == u',' || c == u'/';
        if (!isOfNumber) {
            if (c == u'%')
                words += c;
            found.signs += c;
            continue;
        }
        if (hasDigitSign(found.signs) && !words.trimmed().isEmpty())
            found.wordsBetween = true;
        else if (!hasDigitSign(found.signs))
            found.before += words;
        else if (!words.isEmpty())
            found.signs += u' ';
        words.clear();
        found.signs += c;
    }
    (hasDigitSign(found.signs) ? found.after : found.before) += words;
    return found;
}

void readFraction(FormatSection &section, const QString &signs)
{
    static const QRegularExpression fraction(QStringLiteral("^(?:([0#?]+) )?[0#?]+ ?/ ?([0-9]+|[0#?]+)$"));
    const auto match = fraction.match(signs.trimmed());
    section.isKnown = match.hasMatch();
    section.isFraction = true;
    section.mixedFraction = !match.captured(1).isEmpty();
    section.denominator = match.captured(2).toInt();
    section.denominatorDigits = std::min<int>(3, static_cast<int>(match.captured(2).size()));
}

void readDigits(FormatSection &section, QString signs)
{
    static const QRegularExpression shape(QStringLiteral("^([0#?,]*)(?:\\.([0#?]*))?(,*)$"));
    signs.remove(u'%').remove(u' ');
    const auto match = shape.match(signs);
    section.isKnown = match.hasMatch();
    QString whole = match.captured(1);
    section.thousands = static_cast<int>(match.captured(3).size());
    for (; whole.endsWith(u','); whole.chop(1))
        ++section.thousands;
    section.leastWhole = static_cast<int>(whole.count(u'0'));
    section.decimals = static_cast<int>(match.captured(2).size());
    section.leastDecimals = static_cast<int>(match.captured(2).count(u'0'));
}

bool isDateSign(QChar c)
{
    return QStringLiteral("ymdhseg").contains(c.toLower());
}

} // namespace

bool takeFormatLiteral(const QString &code, qsizetype &at, QString &literal)
{
    const QChar c = code.at(at);
    if (c == u'"') {
        const qsizetype end = code.indexOf(u'"', at + 1);
        literal = code.mid(at + 1, end < 0 ? -1 : end - at - 1);
        at = end < 0 ? code.size() : end + 1;
        return true;
    }
    if (c == u'\\' || c == u'_' || c == u'*') {
        literal = c == u'\\' ? code.mid(at + 1, 1) : QString();
        at += 2;
        return true;
    }
    if (c == u'[') {
        const qsizetype end = code.indexOf(u']', at);
        const QString inside = code.mid(at + 1, end < 0 ? -1 : end - at - 1);
        static const QRegularExpression elapsed(
            QStringLiteral("^(h+|m+|s+)$"), QRegularExpression::CaseInsensitiveOption);
        if (end < 0 || elapsed.match(inside).hasMatch())
            return false;
        literal = inside.startsWith(u'$') ? inside.mid(1).section(u'-', 0, 0) : QString();
        at = end + 1;
        return true;
    }
    const bool hasMeaning = isDigitSign(c) || c == u'.' || c == u',' || c == u'%' || c == u'/' || c == u'@'
        || (c.isLetter() && c.unicode() < 0x80);
    if (hasMeaning || c.isDigit())
        return false;
    literal = c;
    ++at;
    return true;
}

QStringList formatSections(const QString &format)
{
    QStringList sections{QString()};
    for (qsizetype at = 0; at < format.size();) {
        const qsizetype begin = at;
        QString literal;
        if (format.at(at) == u';') {
            sections += QString();
            ++at;
            continue;
        }
        if (!takeFormatLiteral(format, at, literal))
            ++at;
        sections.last() += QStringView(format).mid(begin, at - begin);
    }
    return sections;
}

FormatSection parsedSection(const QString &code)
{
    FormatSection section;
    static const QRegularExpression notReadHere(
        QStringLiteral("^\\s*$|General|\\[[<>=]|[0#?]E[+-]"), QRegularExpression::CaseInsensitiveOption);
    if (code.contains(notReadHere))
        return section;
    const Signs signs = signsOf(code);
    section.before = signs.before;
    section.after = signs.after;
    section.isDate = std::any_of(signs.signs.begin(), signs.signs.end(), isDateSign);
    section.percents = static_cast<int>(signs.signs.count(u'%'));
    section.hasDigits = hasDigitSign(signs.signs);
    if (section.isDate || signs.wordsBetween)
        return section;
    if (signs.signs.contains(u'/'))
        readFraction(section, signs.signs);
    else if (section.hasDigits)
        readDigits(section, signs.signs);
    else
        section.isKnown = signs.signs.isEmpty();
    return section;
}

} // namespace Pennybench::Suites
