#include "app/scoring/language/constraints/counts.h"
#include "app/scoring/patterns.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <optional>

namespace Pennybench::Scoring {

namespace {

/// White space, and marks that end the word before them and may stand between a sentence's end and the blank.
bool isOutside(QChar c)
{
    return c.isSpace() || QStringView(u")\";}]*:@'({[!?").contains(c);
}

/// The word before an end mark; it can begin inside brackets or quotes: "(e.g." is "e.g.".
QStringView wordBefore(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && !isOutside(text.at(start - 1)))
        --start;
    while (start < end && QStringView(u"(\"`{[:;&#*@)}]-,").contains(text.at(start)))
        ++start;
    return text.mid(start, end - start);
}

/// What the next word says about whether a sentence begins with it: yes, no, or nothing.
std::optional<bool> beginsASentence(QStringView text)
{
    const QStringView word(text.begin(), std::find_if(text.begin(), text.end(), isOutside));
    if (word.isEmpty())
        return std::nullopt;
    if (word.front().isLower() || (word.size() == 1 && QStringView(u";:,.!?").contains(word.front())))
        return false;
    QString plain = word.toString().toLower();
    while (!plain.isEmpty() && !plain.back().isLetterOrNumber())
        plain.chop(1);
    return word.front().isUpper() && wordList<"usually small">().contains(plain) ? std::optional(true)
                                                                                 : std::nullopt;
}

/// Whether the full stop ends a sentence: an abbreviation's, an initial's and an ordinal's may not.
bool ends(QStringView text, qsizetype stop)
{
    static const auto ordinal = uR"(^(?=.*\d)[\d.,-]+$)"_reu;
    const QStringView word = wordBefore(text, stop);
    const QStringView rest = text.mid(stop + 1);
    const QStringView next(
        std::find_if_not(rest.begin(), rest.end(), [](QChar c) { return c.isSpace(); }), rest.end());
    const std::optional<bool> begins = beginsASentence(next);
    if (stop > 0 && text.at(stop - 1) == u'.')
        return begins.value_or(false);
    if (word.size() == 1 && word.front().isLetter())
        return begins.value_or(!next.front().isUpper());
    if (ordinal.match(word).hasMatch())
        return begins.value_or(true);
    const QString lower = word.toString().toLower();
    const QSet<QString> &abbreviations = wordList<"abbreviations">();
    const bool isShort = abbreviations.contains(lower) || abbreviations.contains(lower.section(u'-', -1));
    return !isShort || begins.value_or(false);
}

} // namespace

QStringList sentencesOf(const QString &text)
{
    // Only a mark before white space and more text, or before an outer mark, can end a sentence. Of a run of
    // marks the last that fits counts. Closing marks before white space go with the sentence they close.
    static const auto mark =
        uR"([。！？]["'\])}”’」』）]*|[.?!](?:(?=\s+\S)|(?=[";}\])*:@'({[!?])(?!\S*?[.?!](?:[";}\])*:@'({[!?])"
        R"(|\s+\S)))(?:["'\])}”’」』）]*(?=\s|\z))?)"_reu;
    QStringList sentences;
    qsizetype start = 0;
    const auto finish = [&](qsizetype end) {
        if (const QString sentence = text.mid(start, end - start).trimmed(); !sentence.isEmpty())
            sentences += sentence;
        start = end;
    };
    for (const QRegularExpressionMatch &match : mark.globalMatch(text)) {
        if (!match.captured().startsWith(u'.') || ends(text, match.capturedStart()))
            finish(match.capturedEnd());
    }
    finish(text.size());
    return sentences;
}

} // namespace Pennybench::Scoring
