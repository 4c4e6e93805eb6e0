#include "app/scoring/maths/reading/expression.h"
#include "app/scoring/maths/reading/words.h"
#include "app/scoring/patterns.h"

#include <algorithm>
#include <vector>

namespace Pennybench::Scoring {

namespace {

/// The denominators that English names: "half", "third", "quarters" …
int namedDenominator(const QString &word)
{
    return wordTable<"numbers: denominators">().value(word).toInt();
}

struct Word {
    QString text;
    qsizetype end = 0;
    QString role; ///< in the table of words.txt; empty for other words
    int value = 0;

    bool isDigit() const { return role == u"digit"; }
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
        const QString word = text.mid(i, end - i).toString().toLower();
        const QString meaning = wordTable<"numbers">().value(word);
        found.push_back({word, end, meaning.section(u'-', 0, 0), meaning.section(u'-', 1).toInt()});
        i = end;
    }
    return found;
}

/// Adds words up to a number as long as they go on forming one.
class Sum {
public:
    bool take(const Word &word)
    {
        const bool afterDigit = word.isDigit() && m_pending >= 0;
        if (word.role.isEmpty() || word.role == u"over" || (afterDigit && !isHan(word.text.front())))
            return false;
        m_isEmpty = false;
        if (word.isDigit()) {
            m_pending = afterDigit ? m_pending * 10 + word.value : word.value;
        } else if (word.role == u"added") {
            m_section += word.value;
        } else if (word.role == u"times") {
            m_section += (m_pending < 0 ? 1 : m_pending) * word.value;
            m_pending = -1;
            m_last = word.value;
        } else if (word.role == u"scale") {
            scale(powerOfTen(static_cast<unsigned long>(word.value)));
        } else if (word.role == u"half") {
            m_half = m_last / 2;
        }
        return m_pending < 1'000'000'000;
    }

    bool isEmpty() const { return m_isEmpty; }
    mpq_class value() const { return mpq_class(m_total + m_section + std::max(m_pending, 0L)) + m_half; }

private:
    void scale(const mpz_class &factor)
    {
        const mpz_class group = m_section + std::max(m_pending, 0L);
        if (group == 0 && m_total != 0)
            m_total *= factor;
        else
            m_total += (group == 0 ? 1 : group) * factor;
        m_section = 0;
        m_pending = -1;
        m_last = factor;
    }

    mpz_class m_total = 0;
    mpz_class m_section = 0;
    long m_pending = -1; ///< digits that nothing has multiplied yet; -1: none
    mpq_class m_last = 1; ///< what "and a half" is a half of
    mpq_class m_half = 0;
    bool m_isEmpty = true;
};

/// A number, and the word after it.
struct Part {
    mpq_class value;
    std::size_t end = 0;
};

/// Reads numbers in the words of a text.
class NumberReader {
public:
    explicit NumberReader(std::vector<Word> words)
        : m_words(std::move(words))
    {
    }

    /// An empty word after the last.
    const Word &at(std::size_t index) const
    {
        static const Word none;
        return index < m_words.size() ? m_words[index] : none;
    }

    std::optional<Part> number(std::size_t from) const
    {
        if (at(from).text == u"half")
            return Part{mpq_class(1, 2), from + 1};
        if (at(from).text == u"một" && at(from + 1).text == u"nửa")
            return Part{mpq_class(1, 2), from + 2};
        const auto whole = wholeNumber(from);
        return whole ? std::optional(withDenominator(withDecimals(*whole))) : std::nullopt;
    }

private:
    std::optional<Part> wholeNumber(std::size_t from) const
    {
        static const auto spokenOnes = u"^(?:lăm|mốt|tư|nhăm)$"_re; // "bốn lăm", "hai mốt": without "mươi"
        if (at(from).isDigit() && at(from).value >= 2 && at(from + 1).text.contains(spokenOnes))
            return Part{at(from).value * 10 + at(from + 1).value, from + 2};
        Sum sum;
        std::size_t i = from;
        for (; i < m_words.size(); ++i) {
            const bool joins = at(i).text == (sum.isEmpty() ? u"a" : u"and");
            if (joins && !at(i + 1).role.isEmpty())
                continue;
            if (!sum.isEmpty() && at(i).text == u"个" && at(i + 1).text == u"半") // 两个半小时
                return Part{sum.value() + mpq_class(1, 2), i + 2};
            if (!sum.take(at(i)))
                break;
        }
        return sum.isEmpty() ? std::nullopt : std::optional(Part{sum.value(), i});
    }

    /// "hai phẩy năm", "two point five", "二点五": the decimals that are spoken digit by digit.
    Part withDecimals(Part whole) const
    {
        static const auto mark = u"^(?:phẩy|point|[点點])$"_re;
        if (!at(whole.end).text.contains(mark) || !at(whole.end + 1).isDigit())
            return whole;
        mpq_class place = 1;
        for (++whole.end; at(whole.end).isDigit(); ++whole.end)
            whole.value += (place /= 10) * at(whole.end).value;
        return whole;
    }

    /// "two thirds", "hai phần ba", "三分之二", "two and a half"; the number itself where no fraction
    /// follows.
    Part withDenominator(const Part &above) const
    {
        const QString &next = at(above.end).text;
        const QString &one = at(above.end + 1).text;
        const int part =
            next == u"and" && (one == u"a" || one == u"one") ? namedDenominator(at(above.end + 2).text) : 0;
        if (part != 0)
            return {above.value + mpq_class(1, part), above.end + 3};
        if (const int below = namedDenominator(next))
            return {above.value / below, above.end + 1};
        const auto other = at(above.end).role == u"over" ? wholeNumber(above.end + 1) : std::nullopt;
        if (!other || other->value == 0 || above.value == 0)
            return above;
        const mpq_class value = above.value / other->value;
        return {next == u"phần" ? value : mpq_class(1 / value), other->end};
    }

    std::vector<Word> m_words;
};

/// 7 for "7", "seven" and "七"; 0 for no number.
int figureOf(const QString &text)
{
    const auto inWords = numberInWords(text);
    return inWords ? static_cast<int>(inWords->value.get_d()) : text.toInt();
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
    const int named = figureOf(match.captured(3));
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
    if (!match.hasMatch())
        return text;
    const int minutes = match.captured(3) == u"半" ? 30 : figureOf(match.captured(3));
    return QStringLiteral("%1%2点%3分")
        .arg(match.captured(1))
        .arg(figureOf(match.captured(2)))
        .arg(minutes > 0 ? QString::number(minutes) : QStringLiteral("00"));
}

} // namespace

std::optional<WordNumber> numberInWords(QStringView text)
{
    static const auto negation = u"^(?:minus|negative|âm|负)$"_re;
    const NumberReader reader(wordsOf(text));
    const std::size_t from = text.startsWith(u"零下") ? 2 : reader.at(0).text.contains(negation) ? 1 : 0;
    const auto number = reader.number(from);
    if (!number)
        return std::nullopt;
    return WordNumber{from > 0 ? mpq_class(-number->value) : number->value, reader.at(number->end - 1).end};
}

QString withSpokenParts(const QString &text)
{
    constexpr qsizetype longest = 120;
    return text.size() <= longest ? withFiguresOfChineseTime(withFiguresOfTime(withSign(withHalf(text))))
                                  : text;
}

} // namespace Pennybench::Scoring
