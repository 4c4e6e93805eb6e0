#include "app/scoring/language/texts.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

class Speller {
public:
    explicit Speller(const FoldedText &text)
        : m_text(text)
        , m_dollars(text.text.count(u'$') % 2 == 0)
    {
    }

    FoldedText result()
    {
        while (m_at < m_text.text.size())
            takeNext();
        m_out.text = withFoldedTones(m_out.text);
        return m_out;
    }

private:
    QChar peek(qsizetype i) const { return i < m_text.text.size() ? m_text.text.at(i) : QChar(); }
    QChar last() const { return m_out.text.isEmpty() ? QChar() : m_out.text.back(); }

    void put(const QString &text)
    {
        for (const QChar c : text) {
            m_out.text += c;
            m_out.places.push_back(m_text.places[static_cast<std::size_t>(m_at)]);
        }
    }

    void takeNext()
    {
        const QChar c = peek(m_at);
        if (c == u' ' && nextBehindDroppedBlanks() > m_at)
            m_at = nextBehindDroppedBlanks();
        else if (!takeLatex(c) && !takeRaised(c))
            takeCharacter(c);
    }

    /// "5 km", "25 %", "5 公里", "第 5 章": what follows the spaces here, where they do not count; else -1.
    qsizetype nextBehindDroppedBlanks() const
    {
        const bool behindHan = isWrittenWithoutBlanks(last().unicode());
        if (!last().isDigit() && !behindHan)
            return -1;
        qsizetype next = m_at;
        while (peek(next) == u' ')
            ++next;
        const bool isUnit = isWrittenWithoutBlanks(peek(next).unicode())
            || phrase<"text: unit">().match(QStringView(m_text.text).mid(next, 8)).hasMatch();
        return (last().isDigit() && isUnit) || (behindHan && peek(next).isDigit()) ? next : -1;
    }

    /// "$\mathrm{NH_3}$": what only lays out is passed over.
    bool takeLatex(QChar c)
    {
        static const auto wrapper = uR"(^\\(?:text|mathrm|mathbf|textbf|mbox|ce)\{|^\\[()\[\]])"_re;
        QRegularExpressionMatch match;
        if (c == u'\\')
            match = wrapper.match(QStringView(m_text.text).mid(m_at, 10));
        if (match.hasMatch()) {
            m_braces += match.captured().endsWith(u'{') ? 1 : 0;
            m_at += match.capturedLength();
        } else if (c == u'}' && m_braces > 0) {
            --m_braces;
            ++m_at;
        } else if (c == u'$' && m_dollars) {
            ++m_at;
        } else {
            return false;
        }
        return true;
    }

    /// A run of raised or lowered digits, or "^2", "^{2}", "_2", "_{2}".
    bool takeRaised(QChar c)
    {
        const auto tagOf = [](QChar each) { return QChar::decompositionTag(each.unicode()); };
        const QChar::Decomposition tag = tagOf(c);
        QString run;
        qsizetype end = m_at;
        bool raised = c == u'^' || tag == QChar::Super;
        if (tag == QChar::Super || tag == QChar::Sub) {
            for (; tagOf(peek(end)) == tag && end < m_text.text.size(); ++end)
                run += QString(peek(end)).normalized(QString::NormalizationForm_KC);
        } else if (c == u'^' || c == u'_') {
            static const auto digits = uR"(^[\^_](?:\{([-+−]?\d*[-+−]?)\}|([-+−]?\d+)))"_re;
            const auto match = digits.match(QStringView(m_text.text).mid(m_at, 20));
            run = match.captured(1) + match.captured(2);
            end = m_at + match.capturedLength();
        }
        run.replace(u'−', u'-');
        if (run.isEmpty())
            return false;
        const bool behindName = last().isLetter() || last() == u')' || last() == u']';
        const bool plain = behindName && (!raised || isUnit() || QStringView(u"+-").contains(run.back()));
        put((plain ? QString() : raised ? QStringLiteral("^") : QStringLiteral("_")) + run);
        m_at = end;
        return true;
    }

    /// Whether what was put last is a unit of length after a number or a blank: "40 m", "km".
    bool isUnit() const
    {
        static const auto length = uR"((?:^|[\d\s.,])(?:[kcmdµμn]?m|ft|in)$)"_rei;
        return length.match(QStringView(m_out.text).right(6)).hasMatch();
    }

    void takeCharacter(QChar c)
    {
        const bool pair = c.isHighSurrogate() && peek(m_at + 1).isLowSurrogate();
        const char32_t code = pair ? QChar::surrogateToUcs4(c, peek(m_at + 1)) : char32_t(c.unicode());
        const QString written = m_text.text.mid(m_at, pair ? 2 : 1);
        put(QStringView(u"−–‐‑‒").contains(c) ? QStringLiteral("-") : writtenOut(code, written));
        m_at += written.size();
    }

    QString writtenOut(char32_t code, const QString &written) const
    {
        const QChar::Decomposition tag = QChar::decompositionTag(code);
        const bool doubleStruck = tag == QChar::Font && code < 0x2150; // ℝ and ℤ are no letters of a word
        if (tag == QChar::NoDecomposition || tag == QChar::Canonical || doubleStruck)
            return written;
        QString plain = written.normalized(QString::NormalizationForm_KC);
        if (tag == QChar::Fraction)
            plain.replace(u'⁄', u'/').prepend(last().isDigit() ? QStringLiteral(" ") : QString());
        return plain.startsWith(u' ') && tag != QChar::Fraction ? written : plain;
    }

    const FoldedText &m_text;
    FoldedText m_out;
    qsizetype m_at = 0;
    int m_braces = 0;
    bool m_dollars;
};

} // namespace

FoldedText withCommonSpelling(const FoldedText &text)
{
    return Speller(text).result();
}

} // namespace Pennybench::Scoring
