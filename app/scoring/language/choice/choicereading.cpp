#include "app/scoring/language/choice/choicerules.h"
#include "app/scoring/patterns.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype longestSentence = 400;
constexpr int longestList = 26;

bool endsSentence(const QString &text, qsizetype i)
{
    const QChar c = text.at(i);
    if (QStringView(u"\n!?。！？;；").contains(c))
        return true;
    return c == u'.' && (i + 1 == text.size() || text.at(i + 1).isSpace()) && i > 0
        && !(text.at(i - 1).isUpper() && (i < 2 || !text.at(i - 2).isLetterOrNumber()));
}

} // namespace

ChoiceReading::ChoiceReading(
    const QString &answer, QChar lastLetter, const QStringList &options, const QList<ChoiceRule> &rules)
    : m_raw(answer)
    , m_text(choiceText(answer))
    , m_last(lastLetter)
    , m_rules(rules)
{
    for (const QString &option : options) {
        m_options += optionForm(option);
        m_longestOption = std::max(m_longestOption, 2 * m_options.last().size() + 60);
    }
    for (const ChoiceRule &rule : rules) {
        if (rule.prepare)
            rule.prepare(m_text);
    }
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (isLone(i))
            m_lone.push_back(i);
    }
}

QStringView ChoiceReading::before(qsizetype i, qsizetype length) const
{
    const qsizetype start = std::max<qsizetype>(0, i - length);
    const QStringView window = QStringView(m_text).mid(start, i - start);
    return window.mid(window.lastIndexOf(u'\n') + 1);
}

bool ChoiceReading::standsAt(const QRegularExpression &pattern, qsizetype i, qsizetype length) const
{
    return pattern.match(from(i, length)).hasMatch();
}

bool ChoiceReading::standsBefore(const QRegularExpression &pattern, qsizetype i, qsizetype length) const
{
    return pattern.match(before(i, length)).hasMatch();
}

bool ChoiceReading::isJoined(qsizetype i) const
{
    // A dash between letters joins, one after a letter and before a word or two of them do not.
    if (at(i) == u'-')
        return at(i + 1).isLetterOrNumber() && at(i - 1).isLetterOrNumber()
            && (at(i + 1).isDigit() || isLetter(at(i + 1)) || isLetter(at(i - 1)));
    return Pennybench::Scoring::isJoined(at(i));
}

bool ChoiceReading::isSmallAndLast(qsizetype i) const
{
    const QChar c = at(i);
    if (c < u'a' || c > m_last.toLower() || isJoined(i - 1))
        return false;
    qsizetype next = i + 1;
    while (at(next) == u')' || at(next) == u'.' || at(next) == u' ' || at(next) == u'}')
        ++next;
    return at(next) == u'\n';
}

bool ChoiceReading::counts(qsizetype i) const
{
    if (!isLone(i))
        return false;
    const auto [known, isNew] = m_counts.try_emplace(i);
    if (isNew)
        known->second = std::none_of(m_rules.cbegin(), m_rules.cend(),
            [&](const ChoiceRule &rule) { return rule.ignores && rule.ignores(*this, i); });
    return known->second;
}

qsizetype ChoiceReading::startOfSentence(qsizetype i) const
{
    qsizetype start = i;
    while (start > 0 && i - start < longestSentence && !endsSentence(m_text, start - 1))
        --start;
    return start;
}

qsizetype ChoiceReading::endOfSentence(qsizetype i) const
{
    qsizetype end = i;
    while (end < m_text.size() && end - i < longestSentence && !endsSentence(m_text, end))
        ++end;
    return end;
}

qsizetype ChoiceReading::endOfLine(qsizetype i) const
{
    const QStringView window = from(i, longestSentence);
    const qsizetype end = window.indexOf(u'\n');
    return i + (end < 0 ? window.size() : end);
}

QChar ChoiceReading::optionOf(const QString &text) const
{
    const QString form = optionForm(text);
    const qsizetype index = m_options.indexOf(form);
    const bool known = !form.isEmpty() && index >= 0 && m_options.count(form) == 1;
    const QChar letter(static_cast<char16_t>(u'A' + std::max<qsizetype>(index, 0)));
    return known && letter <= m_last ? letter : QChar();
}

std::optional<ChosenLetter> ChoiceReading::optionIn(qsizetype start, qsizetype end) const
{
    while (start < end && !at(start).isLetterOrNumber() && !QStringView(u"-−+√\\").contains(at(start)))
        ++start;
    const QString form = optionForm(m_raw.mid(start, std::min(end - start, m_longestOption)));
    qsizetype best = -1;
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        const QString &option = m_options.at(i);
        if (option.isEmpty() || !form.startsWith(option))
            continue;
        // A number goes on with its unit or its digits; a word only with another word.
        const QStringView rest = QStringView(form).mid(option.size());
        const bool quoted = rest.isEmpty()
            || (option.back().isDigit() || option.size() < 3
                    ? phrase<"choice: reason after an option">().match(rest).hasMatch()
                    : rest.startsWith(u' ') || rest.startsWith(u'('));
        if (quoted && (best < 0 || option.size() > m_options.at(best).size()))
            best = i;
    }
    const QChar letter(static_cast<char16_t>(u'A' + std::max<qsizetype>(best, 0)));
    if (best < 0 || m_options.count(m_options.at(best)) > 1 || letter > m_last)
        return std::nullopt;
    return ChosenLetter{QString(letter), start, std::max<qsizetype>(1, end - start), {}};
}

qsizetype ChoiceReading::endOfOwnText(qsizetype i) const
{
    const auto index = static_cast<qsizetype>(at(i).unicode() - u'A');
    if (index < 0 || index >= m_options.size() || m_options.at(index).isEmpty())
        return i + 1;
    static const auto gap = uR"(^[)\]]?[.:,]?[ \t]*[(\-–—]*[ \t]*)"_re;
    const qsizetype start = i + 1 + gap.match(from(i + 1, 12)).capturedLength();
    const QString &own = m_options.at(index);
    for (qsizetype end = start + 1; end <= std::min(endOfLine(start), start + 2 * own.size() + 40); ++end) {
        const bool whole = end == m_text.size() || !at(end).isLetterOrNumber()
            || !at(end - 1).isLetterOrNumber() || at(end).script() == QChar::Script_Han;
        if (whole && optionForm(m_raw.mid(start, end - start)) == own)
            return at(end) == u')' ? end + 1 : end;
    }
    return i + 1;
}

qsizetype ChoiceReading::nextInList(qsizetype i) const
{
    for (const qsizetype end : {i + 1, endOfOwnText(i)}) {
        const auto match = phrase<"choice: next in a list">().match(from(end, 60));
        const qsizetype place = end + std::max(match.capturedStart(1), match.capturedStart(2));
        if (match.hasMatch() && isLone(place))
            return place;
    }
    return -1;
}

std::pair<qsizetype, qsizetype> ChoiceReading::listAround(qsizetype i) const
{
    qsizetype first = i;
    auto place = std::lower_bound(m_lone.begin(), m_lone.end(), i);
    for (int step = 0; step < longestList && place != m_lone.begin() && nextInList(*(place - 1)) == first;
         ++step)
        first = *--place;
    qsizetype last = i;
    for (int step = 0; step < longestList && nextInList(last) >= 0; ++step)
        last = nextInList(last);
    return {first, last};
}

ChosenLetter ChoiceReading::withOthers(qsizetype i) const
{
    ChosenLetter choice = chosen(i);
    choice.letters.clear();
    int steps = 0;
    for (qsizetype place = listAround(i).first; place >= 0 && steps < 2 * longestList; ++steps) {
        if (place == i || counts(place)) {
            if (!choice.letters.contains(at(place)))
                choice.letters += (choice.letters.isEmpty() ? QString() : QStringLiteral(", ")) + at(place);
            choice.at = std::min(choice.at, place);
            choice.length = std::max(choice.length, place + 1 - choice.at);
        }
        place = nextInList(place);
    }
    return choice;
}

bool ChoiceReading::isAmong(std::set<qsizetype> (*find)(const ChoiceReading &), qsizetype i) const
{
    const auto found = m_places.find(find);
    return (found != m_places.end() ? found : m_places.emplace(find, find(*this)).first)->second.contains(i);
}

} // namespace Pennybench::Scoring
