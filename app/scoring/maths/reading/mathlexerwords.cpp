#include "app/scoring/maths/reading/mathcharacters.h"
#include "app/scoring/maths/reading/mathlexer.h"
#include "app/scoring/maths/reading/units.h"

#include <QRegularExpression>
#include <QSet>

namespace Pennybench::Scoring {

namespace {

/// Short English words that are not products of variables.
bool isSmallWord(const QString &low)
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral("is to of so no we it if in me my on up us at be by do he an "
                           "as am the for are was his her has not but all "
                           "any yes can let per one two six ten may way you she its who "
                           "how out off day men new old too now our your en de la le les du des un une au "
                           "aux el los las por con der die das ist im ein il hay")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(low);
}

/// Whether a run of letters is a word rather than a product of variables.
bool looksLikeWord(const QString &text, const QString &low)
{
    if (text.size() <= 3)
        return text.size() > 1 && isSmallWord(low);
    if (text == text.toUpper() && text.size() <= 6)
        return false;
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return QStringView(u"aeiouAEIOU").contains(c); });
}

/// A function name with one variable right after it: "sinx", "pir".
qsizetype functionPrefix(QStringView run)
{
    static const QStringView names[] = {u"sqrt", u"sin", u"cos", u"tan", u"log", u"ln", u"pi"};
    for (const QStringView name : names) {
        if (run.size() == name.size() + 1 && run.startsWith(name)
            && QStringView(u"xyrnab").contains(run.back()))
            return name.size();
    }
    return 0;
}

} // namespace

bool opensWithAWord(const QString &letters)
{
    const QString low = letters.toLower();
    return !isFunctionWord(letters) && letterName(letters).isEmpty() && functionPrefix(letters) == 0
        && !isConnective(low) && !isPercentWord(low) && looksLikeWord(letters, low);
}

void MathLexer::readLetters()
{
    qsizetype end = m_at;
    bool ascii = true;
    while (end < m_text.size() && isWordLetter(at(end))) {
        ascii = ascii && isAsciiLetter(at(end));
        ++end;
    }
    QStringView run = m_text.mid(m_at, end - m_at);
    const bool areaUnit = unitMayFollow() && (at(end) == u'2' || at(end) == u'3') && !isDigit(at(end + 1))
        && (run == u"m" || isUnitWord(run.toString()));
    if (areaUnit) {
        add(TokenKind::Text, run.toString() + (at(end) == u'2' ? u'²' : u'³'));
        m_at = end + 1;
        return;
    }
    m_at = end;
    if (!ascii)
        return addWord(run.toString());
    addLetters(run);
}

void MathLexer::addLetters(QStringView run)
{
    const QString word = run.toString();
    const QString low = word.toLower();
    if (run.size() > 1 && unitMayFollow() && isUnitWord(word))
        return add(TokenKind::Text, word);
    if (isFunctionWord(word))
        return add(TokenKind::Command, word);
    if (const QString name = letterName(word); !name.isEmpty())
        return add(TokenKind::Command, plainCommand(name));
    if (const qsizetype prefix = functionPrefix(run)) {
        addLetters(run.left(prefix));
        return add(TokenKind::Letter, run.mid(prefix).toString());
    }
    const bool special = run.size() > 1 && (isConnective(low) || isPercentWord(low) || zerosOfScale(low));
    if (special || looksLikeWord(word, low))
        return addWord(word);
    for (const QChar c : run)
        add(TokenKind::Letter, QString(c));
}

void MathLexer::addWord(const QString &word)
{
    const QString low = word.toLower();
    const bool scaled = afterNumber() || (!m_tokens.empty() && m_tokens.back().kind == TokenKind::Scale);
    if (isConnective(low))
        return add(TokenKind::And, meansOr(low) ? QStringLiteral("or") : QStringLiteral("and"));
    if (isPercentWord(low) || low == u"phần trăm")
        return add(TokenKind::Percent);
    if (low == u"trăm" && !m_tokens.empty() && m_tokens.back().kind == TokenKind::Text
        && m_tokens.back().text == u"phần") {
        m_tokens.pop_back();
        return add(TokenKind::Percent);
    }
    if (const auto zeros = zerosOfScale(low); zeros && scaled) {
        add(TokenKind::Scale, low);
        m_tokens.back().decimals = *zeros;
        return;
    }
    add(TokenKind::Text, word);
}

void MathLexer::readHan()
{
    const QStringView rest = m_text.mid(m_at);
    static const QStringView units[] = {u"千克", u"千米", u"千瓦", u"百分"};
    static const QStringView scales[] = {
        u"十亿", u"百万", u"千万", u"万亿", u"万", u"萬", u"亿", u"億", u"千", u"百"};
    static const QStringView whole[] = {
        u"百分之", u"分之", u"又", u"或者", u"以及", u"和", u"与", u"或", u"及"};
    const auto startsWith = [&](QStringView word) { return rest.startsWith(word); };
    const bool scaled = afterNumber() || (!m_tokens.empty() && m_tokens.back().kind == TokenKind::Scale);
    if (scaled && std::none_of(std::begin(units), std::end(units), startsWith)) {
        const auto scale = std::find_if(std::begin(scales), std::end(scales), startsWith);
        if (scale != std::end(scales)) {
            addWord(scale->toString());
            m_at += scale->size();
            return;
        }
    }
    const auto word = std::find_if(std::begin(whole), std::end(whole), startsWith);
    if (word != std::end(whole)) {
        addWord(word->toString());
        m_at += word->size();
        return;
    }
    qsizetype end = m_at + 1;
    while (end < m_text.size() && isHan(at(end)) && !QStringView(u"和与或及又").contains(at(end))
        && !m_text.mid(end).startsWith(u"百分之") && !m_text.mid(end).startsWith(u"分之"))
        ++end;
    add(TokenKind::Text, m_text.mid(m_at, end - m_at).toString());
    m_at = end;
}

} // namespace Pennybench::Scoring
