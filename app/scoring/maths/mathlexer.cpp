#include "app/scoring/maths/mathlexer.h"

#include "app/scoring/maths/latexcommands.h"
#include "app/scoring/maths/mathwords.h"
#include "app/scoring/maths/units.h"

#include <QRegularExpression>
#include <QSet>

namespace Pennybench {

namespace {

constexpr qsizetype longestText = 20'000;
constexpr int deepestText = 4;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isWordLetter(QChar c)
{
    return c.isLetter() && !isHan(c) && commandOfSign(c.unicode()).isEmpty();
}

qsizetype digitsFrom(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isDigit(text.at(end)))
        ++end;
    return end - at;
}

/// Short English words that are no products of variables.
bool isSmallWord(QStringView run)
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral("is to of so no we it if in me my on up us at be by do he an "
                           "as am the for are was his her has not but all "
                           "any yes can let per one two six ten may way you she its who "
                           "how out off day men new old too now our your en de la le les du des un une au "
                           "aux el los las por con der die das ist im ein")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(run.toString().toLower());
}

/// Whether a run of letters is a word rather than a product of variables.
bool looksLikeWord(QStringView run)
{
    if (run.size() <= 3)
        return run.size() > 1 && isSmallWord(run);
    const QString text = run.toString();
    if (text == text.toUpper() && text.size() <= 6)
        return false;
    static const QRegularExpression vowel(QStringLiteral("[aeiouAEIOU]"));
    return text.contains(vowel);
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

QString superscriptDigit(QChar c)
{
    static const QString signs = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    const qsizetype index = signs.indexOf(c);
    return index < 0 ? QString() : QString::number(index);
}

/// ½ as "12": what \frac takes.
QString vulgarFraction(QChar c)
{
    static const QString signs = QStringLiteral("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞");
    static const QString values = QStringLiteral("121323143415253545165618385878");
    const qsizetype index = signs.indexOf(c);
    return index < 0 ? QString() : values.mid(2 * index, 2);
}

} // namespace

MathLexer::MathLexer(QStringView text, const ReadingOptions &options, WorkBudget &budget, int depth)
    : m_text(text)
    , m_options(options)
    , m_budget(budget)
    , m_depth(depth)
{
}

std::vector<Token> MathLexer::read()
{
    if (m_text.size() > longestText || m_depth > deepestText)
        throw WorkLimitReached();
    while (m_at < m_text.size()) {
        m_budget.spend();
        readOne();
    }
    add(TokenKind::End);
    return std::move(m_tokens);
}

void MathLexer::readOne()
{
    const QChar c = at(m_at);
    if (c.isSpace() || c == u'~' || c == u'$' || c == u'`') {
        m_blank = true;
        ++m_at;
    } else if (isDigit(c) || (c == u'.' && isDigit(at(m_at + 1)) && !afterNumber())) {
        readNumber();
    } else if (c == u'\\') {
        readCommand();
    } else if (!superscriptDigit(c).isEmpty()) {
        readSuperscript();
    } else if (const QString fraction = vulgarFraction(c); !fraction.isEmpty()) {
        add(TokenKind::Command, QStringLiteral("frac"));
        add(TokenKind::Number, fraction);
        ++m_at;
    } else if (const QString command = commandOfSign(c.unicode()); !command.isEmpty()) {
        ++m_at;
        readNamedCommand(command);
    } else if (isHan(c)) {
        readHan();
    } else if (isWordLetter(c)) {
        readLetters();
    } else {
        readSign();
    }
}

/// Whether a blank at the position is followed by exactly three digits that continue a grouped number.
bool MathLexer::groupFollows(qsizetype position, qsizetype firstGroup) const
{
    return firstGroup >= 1 && firstGroup <= 3 && digitsFrom(m_text, position + 1) == 3;
}

qsizetype MathLexer::endOfRun() const
{
    qsizetype end = m_at;
    const qsizetype first = digitsFrom(m_text, m_at);
    bool marked = false;
    while (end < m_text.size()) {
        const QChar c = at(end);
        if (isDigit(c)) {
            ++end;
        } else if ((c == u'.' || c == u',') && isDigit(at(end + 1))) {
            marked = true;
            ++end;
        } else if ((c == u'\'' || (c == u' ' && !marked)) && groupFollows(end, first) && at(m_at) != u'0') {
            ++end;
        } else {
            break;
        }
    }
    return end;
}

bool MathLexer::readNumber()
{
    const qsizetype end = endOfRun();
    const QStringView run = m_text.mid(m_at, end - m_at);
    m_at = end;
    addRun(run);
    readRepeated();
    readExponent();
    return true;
}

void MathLexer::addRun(QStringView run)
{
    bool first = true;
    for (const PlainNumber &number : plainNumbers(run, m_options.marks, m_options.locale)) {
        if (!first)
            add(TokenKind::Sign, QStringLiteral(","));
        first = false;
        add(TokenKind::Number, number.digits);
        m_tokens.back().decimals = number.decimals;
    }
}

/// 0.(3), 0,(3) and 0.\overline{3}.
void MathLexer::readRepeated()
{
    static const QRegularExpression repeated(QStringLiteral(
        "\\G(?:[.,]\\((\\d{1,30})\\)|[.,]?\\\\overline\\s*\\{(\\d{1,30})\\}|[.,]?\\\\dot\\s*\\{(\\d)\\})"));
    const auto match = repeated.match(m_text.mid(m_at, 80).toString(), 0, QRegularExpression::NormalMatch,
        QRegularExpression::NoMatchOption);
    if (!match.hasMatch())
        return;
    const bool marked =
        m_tokens.back().decimals >= 0 || match.captured().front() == u'.' || match.captured().front() == u',';
    if (!marked)
        return;
    m_tokens.back().repeated = match.captured(match.lastCapturedIndex());
    m_tokens.back().decimals = std::max(0, m_tokens.back().decimals);
    m_at += match.capturedEnd();
}

/// 1.5e3 as 1.5 × 10^3.
void MathLexer::readExponent()
{
    if (at(m_at) != u'e' && at(m_at) != u'E')
        return;
    qsizetype digits = m_at + 1;
    const bool negative = at(digits) == u'-';
    if (negative || at(digits) == u'+')
        ++digits;
    const qsizetype count = digitsFrom(m_text, digits);
    if (count == 0 || isAsciiLetter(at(digits + count)))
        return;
    add(TokenKind::Command, QStringLiteral("times"));
    add(TokenKind::Number, QStringLiteral("10"));
    add(TokenKind::Sign, QStringLiteral("^"));
    if (negative)
        add(TokenKind::Sign, QStringLiteral("-"));
    add(TokenKind::Number, m_text.mid(digits, count).toString());
    m_at = digits + count;
}

void MathLexer::readCommand()
{
    if (at(m_at + 1) == u'\\') {
        qsizetype end = m_at + 2;
        while (isAsciiLetter(at(end)))
            ++end;
        const QString name = m_text.mid(m_at + 2, end - m_at - 2).toString();
        const bool escapedTwice =
            isKnownCommand(name) || (name.isEmpty() && (at(end) == u'{' || at(end) == u'}'));
        m_at += escapedTwice ? 1 : 2;
        if (!escapedTwice)
            add(TokenKind::RowBreak);
        return;
    }
    qsizetype end = m_at + 1;
    while (isAsciiLetter(at(end)))
        ++end;
    if (end > m_at + 1) {
        const QString name = m_text.mid(m_at + 1, end - m_at - 1).toString();
        m_at = end;
        readNamedCommand(name);
        return;
    }
    const QChar sign = at(m_at + 1);
    m_at += 2;
    if (sign == u'{' || sign == u'}')
        add(TokenKind::Command, sign == u'{' ? QStringLiteral("lbrace") : QStringLiteral("rbrace"));
    else if (sign == u'%')
        add(TokenKind::Percent);
    else if (sign == u'|')
        add(TokenKind::Command, QStringLiteral("norm"));
    else if (sign == u'$' && isDigit(at(m_at)))
        add(TokenKind::Text, QStringLiteral("$"));
    else
        m_blank = true; // \, \; \! \( \[ \$ and the like
}

void MathLexer::readNamedCommand(const QString &name)
{
    const QString command = plainCommand(name);
    if (isSkippedCommand(command)) {
        if ((command == u"left" || command == u"right") && at(m_at) == u'.')
            ++m_at;
        m_blank = true;
    } else if (command == u"begin" || command == u"end") {
        readEnvironment(command == u"begin");
    } else if (isTextCommand(command)) {
        readTextCommand(command);
    } else if (isAccentCommand(command)) {
        readAccent(command);
    } else if (const QString sign = signOfCommand(command); !sign.isEmpty()) {
        add(TokenKind::Sign, sign);
    } else if (command == u"land" || command == u"lor") {
        add(TokenKind::And, command == u"lor" ? QStringLiteral("or") : QStringLiteral("and"));
    } else if (command == u"angle" || command == u"triangle") {
        add(TokenKind::Text, command);
    } else if (command == u"pmod" || command == u"bmod" || command == u"mod") {
        add(TokenKind::Text, QStringLiteral("mod ") + group());
    } else {
        add(TokenKind::Command, command);
    }
}

/// The content of a brace group that follows, or the next unit.
QString MathLexer::group()
{
    while (at(m_at) == u' ')
        ++m_at;
    if (at(m_at) != u'{') {
        const QString one = m_at < m_text.size() ? QString(at(m_at)) : QString();
        m_at = std::min(m_at + 1, m_text.size());
        return one;
    }
    int depth = 0;
    const qsizetype start = m_at + 1;
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = at(m_at);
        if (c == u'\\') {
            ++m_at;
        } else if (c == u'{') {
            ++depth;
        } else if (c == u'}' && --depth == 0) {
            ++m_at;
            return m_text.mid(start, m_at - start - 1).toString();
        }
    }
    m_at = m_text.size();
    return m_text.mid(std::min(start, m_at)).toString();
}

void MathLexer::inlined(QStringView text)
{
    MathLexer inner(text, m_options, m_budget, m_depth + 1);
    std::vector<Token> tokens = inner.read();
    tokens.pop_back();
    if (!tokens.empty())
        tokens.front().blankBefore = tokens.front().blankBefore || m_blank;
    m_tokens.insert(m_tokens.end(), tokens.begin(), tokens.end());
    m_blank = false;
}

void MathLexer::readTextCommand(const QString &name)
{
    static const QRegularExpression onlyWords(
        QStringLiteral("^[\\p{L}\\p{M} .,'’-]*\\p{L}[\\p{L}\\p{M} .,'’-]*$"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression around(QStringLiteral("^[ .,]+|[ .,]+$"));
    const QString content = group();
    const QString word = QString(content).remove(around).simplified();
    if (name == u"mathbb" && word.size() == 1 && QStringView(u"RZNQC").contains(word.front()))
        return add(TokenKind::Command, word);
    if (!onlyWords.match(content).hasMatch())
        return inlined(content);
    if (word.size() == 1)
        return add(isHan(word.front()) ? TokenKind::Text : TokenKind::Letter, word);
    const bool mathematical = name.startsWith(u"math") || name == u"boldsymbol" || name == u"bm";
    if (mathematical && word == word.toUpper() && !word.contains(u' '))
        return addLetters(word);
    if (isFunctionWord(word) && !(afterNumber() && isUnitWord(word)))
        return add(TokenKind::Command, word);
    addWord(word);
}

void MathLexer::readAccent(const QString &name)
{
    const QString content = group().simplified();
    if (name == u"overline" && digitsFrom(content, 0) == content.size() && !content.isEmpty())
        return inlined(content);
    add(TokenKind::Letter, name + u'(' + content.left(40) + u')');
}

void MathLexer::readEnvironment(bool begins)
{
    QString name = group().simplified();
    while (name.endsWith(u'*'))
        name.chop(1);
    if (begins && name == u"array")
        group();
    add(begins ? TokenKind::Begin : TokenKind::End, name);
    if (!begins && name.isEmpty())
        m_tokens.back().text = QStringLiteral("?");
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
    const bool areaUnit = afterNumber() && (at(end) == u'2' || at(end) == u'3') && !isDigit(at(end + 1))
        && (run == u"m" || isUnitWord(run));
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
    if (run.size() > 1 && afterNumber() && isUnitWord(run))
        return add(TokenKind::Text, word);
    if (isFunctionWord(run))
        return add(TokenKind::Command, word);
    if (const QString name = letterName(run); !name.isEmpty())
        return add(TokenKind::Command, plainCommand(name));
    if (const qsizetype prefix = functionPrefix(run)) {
        addLetters(run.left(prefix));
        return add(TokenKind::Letter, run.mid(prefix).toString());
    }
    const bool special = run.size() > 1 && (isConnective(low) || isPercentWord(low) || zerosOfScale(low));
    if (special || looksLikeWord(run))
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

void MathLexer::readSuperscript()
{
    QString digits;
    while (!superscriptDigit(at(m_at)).isEmpty())
        digits += superscriptDigit(at(m_at++));
    add(TokenKind::Sign, QStringLiteral("^"));
    add(TokenKind::Number, digits);
}

void MathLexer::readSign()
{
    const QChar c = at(m_at);
    const QChar next = at(m_at + 1);
    const auto addTwo = [this](const QString &sign) {
        m_at += 2;
        add(TokenKind::Sign, sign);
    };
    if (next == u'=' && (c == u'<' || c == u'>' || c == u'!'))
        return addTwo(c == u'<' ? QStringLiteral("L")
                : c == u'>'     ? QStringLiteral("G")
                                : QStringLiteral("N"));
    if (c == u'=' && next == u'=')
        return addTwo(QStringLiteral("="));
    if (c == u'*' && next == u'*')
        return addTwo(QStringLiteral("^"));
    ++m_at;
    if (c == u'%')
        return add(TokenKind::Percent);
    if (c == u'、')
        return add(TokenKind::Sign, QStringLiteral(","));
    if (QStringView(u"€£¥₫₹¢").contains(c))
        return add(TokenKind::Text, QString(c));
    add(TokenKind::Sign, QString(c));
}

void MathLexer::add(TokenKind kind, const QString &text)
{
    m_tokens.push_back({.kind = kind, .text = text, .blankBefore = m_blank});
    m_blank = false;
}

bool MathLexer::afterNumber() const
{
    return !m_tokens.empty()
        && (m_tokens.back().kind == TokenKind::Number || m_tokens.back().kind == TokenKind::Scale);
}

std::vector<Token> mathTokens(QStringView text, const ReadingOptions &options, WorkBudget &budget)
{
    static const QRegularExpression bracedMark(QStringLiteral("\\{([.,])\\}\\s*"));
    static const QRegularExpression groupingMark(QStringLiteral(",\\s*\\\\!\\s*"));
    static const QRegularExpression thinBlank(QStringLiteral("(?<!\\\\)\\\\[,;: ]|\\\\thinspace\\b|~"));
    static const QRegularExpression price(QStringLiteral("^[^$]*(?<!\\\\)\\$(?=\\d)[^$]*$"));
    QString prepared = text.toString();
    if (prepared.contains(price))
        prepared.replace(u'$', QStringLiteral("\\$")); // alone it opens no formula
    if (prepared.contains(u'{') || prepared.contains(u'\\') || prepared.contains(u'~')) {
        prepared.replace(bracedMark, QStringLiteral("\\1"));
        prepared.replace(groupingMark, QStringLiteral(","));
        prepared.replace(thinBlank, QStringLiteral(" "));
        prepared.remove(QStringLiteral("\\!"));
    }
    return MathLexer(prepared, options, budget).read();
}

} // namespace Pennybench
