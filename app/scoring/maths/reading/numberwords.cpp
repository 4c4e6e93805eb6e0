#include "app/scoring/maths/reading/expression.h"
#include "app/scoring/maths/reading/words.h"
#include "app/scoring/patterns.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <vector>

namespace Pennybench::Scoring {

namespace {

enum class Role {
    Digit, ///< 0 to 9
    Added, ///< 10 to 90 as one word: "twelve", "mười"
    Times, ///< multiplies what precedes it within a group: "hundred", "trăm", "十"
    Scale, ///< ends a group: "thousand", "triệu", "万"
    Half, ///< half of the last scale: "rưỡi", "半"
    Filler, ///< "linh", "lẻ" between others
    Over ///< makes a fraction: "phần" (a over b), "分之" (b over a)
};

struct Meaning {
    Role role;
    int value = 0;
};

const QHash<QString, Meaning> &meanings()
{
    static const QHash<QString, Meaning> all = [] {
        const std::pair<Role, const QHash<QString, QString> &> tables[] = {
            {Role::Digit, wordTable<"numbers: digits">()}, {Role::Added, wordTable<"numbers: added">()},
            {Role::Times, wordTable<"numbers: times">()}, {Role::Scale, wordTable<"numbers: scales">()},
            {Role::Half, wordTable<"numbers: halves">()}, {Role::Filler, wordTable<"numbers: fillers">()},
            {Role::Over, wordTable<"numbers: over">()}};
        QHash<QString, Meaning> known;
        for (const auto &[role, table] : tables) {
            for (auto word = table.begin(); word != table.end(); ++word)
                known.insert(word.key(), {role, word.value().toInt()});
        }
        return known;
    }();
    return all;
}

/// The denominators that English names: "half", "third", "quarters" …
int namedDenominator(const QString &word)
{
    const QHash<QString, QString> &names = wordTable<"numbers: denominators">();
    const int exact = names.value(word).toInt();
    return exact != 0 || !word.endsWith(u's') ? exact : names.value(word.chopped(1)).toInt();
}

struct Word {
    QString text;
    qsizetype end = 0;
};

/// Han text by characters ("分之" as one), everything else by spaces and hyphens.
std::vector<Word> wordsOf(QStringView text)
{
    constexpr std::size_t most = 40;
    std::vector<Word> found;
    for (qsizetype i = 0; i < text.size() && found.size() < most;) {
        if (text.at(i).isSpace() || text.at(i) == u'-') {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        if (isHan(text.at(i))) {
            end += text.mid(i).startsWith(u"分之") ? 1 : 0;
        } else {
            while (end < text.size() && text.at(end).isLetter() && !isHan(text.at(end)))
                ++end;
        }
        found.push_back({text.mid(i, end - i).toString().toLower(), end});
        i = end;
    }
    return found;
}

/// Adds words up to a number as long as they go on forming one.
class Sum {
public:
    bool take(const Meaning &meaning, bool digitsMayFollowDigits)
    {
        if (meaning.role == Role::Over
            || (meaning.role == Role::Digit && m_pending >= 0 && !digitsMayFollowDigits))
            return false;
        ++m_words;
        switch (meaning.role) {
        case Role::Digit:
            m_pending = m_pending >= 0 ? m_pending * 10 + meaning.value : meaning.value;
            break;
        case Role::Added:
            m_section += meaning.value;
            break;
        case Role::Times:
            m_section += (m_pending < 0 ? 1 : m_pending) * meaning.value;
            m_pending = -1;
            m_last = meaning.value;
            break;
        case Role::Scale:
            scale(meaning.value);
            break;
        case Role::Half:
            m_half = m_last / 2;
            break;
        default:
            break;
        }
        return m_pending < 1'000'000'000;
    }

    bool isEmpty() const { return m_words == 0; }
    mpq_class value() const { return mpq_class(m_total + m_section + std::max(m_pending, 0L)) + m_half; }

private:
    void scale(int zeros)
    {
        const mpz_class factor = powerOfTen(static_cast<unsigned long>(zeros));
        const mpz_class group = m_section + std::max(m_pending, 0L);
        if (group == 0)
            m_total = m_total == 0 ? factor : mpz_class(m_total * factor);
        else
            m_total += group * factor;
        m_section = 0;
        m_pending = -1;
        m_last = factor;
    }

    mpz_class m_total = 0;
    mpz_class m_section = 0;
    long m_pending = -1; ///< digits that nothing has multiplied yet; -1: none
    mpq_class m_last = 1; ///< what "and a half" is a half of
    mpq_class m_half = 0;
    int m_words = 0;
};

struct Part {
    mpq_class value;
    std::size_t end; ///< the word after it
};

int digitOf(const QString &word)
{
    const Meaning meaning = meanings().value(word, {Role::Filler, 0});
    return meaning.role == Role::Digit ? meaning.value : -1;
}

/// "bốn lăm", "hai mốt", "ba tư": tens and ones as Vietnamese is spoken, without "mươi".
std::optional<Part> spokenTens(const std::vector<Word> &words, std::size_t from)
{
    if (from + 1 >= words.size())
        return std::nullopt;
    const QString &ones = words[from + 1].text;
    const bool spoken = ones == u"lăm" || ones == u"mốt" || ones == u"tư" || ones == u"nhăm";
    if (!spoken || digitOf(words[from].text) < 2)
        return std::nullopt;
    return Part{mpq_class(digitOf(words[from].text) * 10 + digitOf(ones)), from + 2};
}

std::optional<Part> wholeNumber(const std::vector<Word> &words, std::size_t from)
{
    Sum sum;
    std::size_t i = from;
    if (const auto tens = spokenTens(words, from))
        return tens;
    for (; i < words.size(); ++i) {
        const bool goesOn = i + 1 < words.size() && meanings().contains(words[i + 1].text);
        const bool joins =
            goesOn && words[i].text == (sum.isEmpty() ? QStringLiteral("a") : QStringLiteral("and"));
        if (joins)
            continue;
        if (goesOn && !sum.isEmpty() && words[i].text == u"个" && words[i + 1].text == u"半") // 两个半小时
            return Part{sum.value() + mpq_class(1, 2), i + 2};
        const auto found = meanings().constFind(words[i].text);
        if (found == meanings().constEnd() || !sum.take(*found, isHan(words[i].text.front())))
            break;
    }
    if (sum.isEmpty())
        return std::nullopt;
    return Part{sum.value(), i};
}

mpq_class ratio(const mpq_class &above, const mpq_class &below)
{
    return below == 0 ? mpq_class(0) : mpq_class(above / below);
}

/// "hai phẩy năm", "two point five", "二点五": the decimals that are spoken digit by digit.
Part withDecimals(const std::vector<Word> &words, Part whole)
{
    static const QStringList marks{
        QStringLiteral("phẩy"), QStringLiteral("point"), QStringLiteral("点"), QStringLiteral("點")};
    if (whole.end + 1 >= words.size() || !marks.contains(words[whole.end].text)
        || digitOf(words[whole.end + 1].text) < 0)
        return whole;
    mpq_class place(1, 10);
    std::size_t i = whole.end + 1;
    for (; i < words.size() && digitOf(words[i].text) >= 0; ++i) {
        whole.value += place * digitOf(words[i].text);
        place /= 10;
    }
    whole.end = i;
    return whole;
}

/// "and a half", "and one quarter" after a whole number.
std::optional<Part> partBehind(const std::vector<Word> &words, std::size_t from)
{
    const bool part = from + 2 < words.size() && words[from].text == u"and"
        && (words[from + 1].text == u"a" || words[from + 1].text == u"one");
    const int below = part ? namedDenominator(words[from + 2].text) : 0;
    return below != 0 ? std::optional(Part{mpq_class(1, below), from + 3}) : std::nullopt;
}

/// "two thirds", "hai phần ba", "三分之二"; the number itself where no fraction follows.
Part withDenominator(const std::vector<Word> &words, const Part &above)
{
    if (above.end >= words.size())
        return above;
    if (const auto part = partBehind(words, above.end))
        return {above.value + part->value, part->end};
    const QString &next = words[above.end].text;
    if (const int below = namedDenominator(next))
        return {ratio(above.value, below), above.end + 1};
    if (next != u"phần" && next != u"分之")
        return above;
    const auto other = wholeNumber(words, above.end + 1);
    if (!other || other->value == 0 || above.value == 0)
        return above;
    return {
        next == u"phần" ? ratio(above.value, other->value) : ratio(other->value, above.value), other->end};
}

bool isNegation(const QString &word)
{
    return word == u"minus" || word == u"negative" || word == u"âm" || word == u"负";
}

/// "half", "một nửa": how many words it takes, 0 for none.
std::size_t wordsOfHalf(const std::vector<Word> &words, std::size_t from)
{
    if (from < words.size() && words[from].text == u"half")
        return 1;
    const bool two = from + 1 < words.size() && words[from].text == u"một" && words[from + 1].text == u"nửa";
    return two ? 2 : 0;
}

QString withHalf(const QString &text)
{
    static const auto half =
        uR"(^(\d{1,9})(?:\s+and a half(?!\p{L})|个半|((?:\s+\p{L}+)?)\s+rưỡi(?!\p{L})))"_rei;
    const auto match = half.match(text);
    return match.hasMatch()
        ? match.captured(1) + QStringLiteral(".5") + match.captured(2) + text.mid(match.capturedEnd())
        : text;
}

QString withSign(const QString &text)
{
    const auto match = phrase<"maths: degrees below zero">().match(text);
    return match.hasMatch() ? u'-' + match.captured(1) + text.mid(match.capturedEnd()) : text;
}

QString withFiguresOfTime(const QString &text)
{
    const auto match = phrase<"maths: time in words">().match(text);
    if (!match.hasMatch())
        return text;
    const QString hour = match.captured(3);
    const auto inWords = numberInWords(hour);
    const int named = hour.front().isDigit() ? hour.toInt()
        : inWords                            ? static_cast<int>(inWords->value.get_d())
                                             : 0;
    if (named < 1 || named > 24)
        return text;
    const int part = match.captured(1).startsWith(u'h', Qt::CaseInsensitive) ? 30 : 15;
    const bool before = match.captured(2).compare(u"to", Qt::CaseInsensitive) == 0;
    const int minutes = (named * 60 + (before ? -part : part) + 24 * 60) % (24 * 60);
    return QStringLiteral("%1:%2%3")
        .arg(minutes / 60 == 0 && named <= 12 ? 12 : minutes / 60)
        .arg(minutes % 60, 2, 10, QLatin1Char('0'))
        .arg(match.captured(4));
}

/// "七点半", "早上十点二十分" with figures.
QString withFiguresOfChineseTime(const QString &text)
{
    static const auto time =
        u"^((?:上午|下午|早上|晚上|中午|凌晨)?)([一二两三四五六七八九十]{1,3})点(半|钟|整"
        "|[一二三四五六七八九十]{1,3}分)$"_re;
    const auto match = time.match(text);
    const auto hour = match.hasMatch() ? numberInWords(match.captured(2)) : std::nullopt;
    if (!hour)
        return text;
    const auto minutes = numberInWords(match.captured(3));
    const QString rest = match.captured(3) == u"半" ? QStringLiteral("30")
        : match.captured(3).endsWith(u'分') && minutes
        ? QString::number(static_cast<int>(minutes->value.get_d()))
        : QStringLiteral("00");
    return QStringLiteral("%1%2点%3分")
        .arg(match.captured(1))
        .arg(static_cast<int>(hour->value.get_d()))
        .arg(rest);
}

} // namespace

std::optional<WordNumber> numberInWords(QStringView text)
{
    const std::vector<Word> words = wordsOf(text);
    const bool belowZero = text.startsWith(u"零下");
    const std::size_t from = belowZero ? 2 : !words.empty() && isNegation(words[0].text) ? 1 : 0;
    const int sign = from > 0 ? -1 : 1;
    if (const std::size_t half = wordsOfHalf(words, from))
        return WordNumber{mpq_class(sign, 2), words[from + half - 1].end};
    const auto above = wholeNumber(words, from);
    if (!above)
        return std::nullopt;
    const Part part = withDenominator(words, withDecimals(words, *above));
    return WordNumber{part.value * sign, words[part.end - 1].end};
}

QString withSpokenParts(const QString &text)
{
    constexpr qsizetype longest = 120;
    return text.size() <= longest ? withFiguresOfChineseTime(withFiguresOfTime(withSign(withHalf(text))))
                                  : text;
}

} // namespace Pennybench::Scoring
