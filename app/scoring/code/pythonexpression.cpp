#include "app/scoring/code/pythonexpression.h"

#include "app/scoring/code/pythonfunctions.h"

#include <QSet>

#include <array>

namespace Pennybench {

namespace {

using Expression = PythonExpression;
using MaybeExpression = std::optional<PythonExpression>;

constexpr int deepest = 100;

/// Words that begin or belong to what is not read here.
bool isKeyword(const QString &name)
{
    static const QSet<QString> words{QStringLiteral("lambda"), QStringLiteral("if"), QStringLiteral("else"),
        QStringLiteral("for"), QStringLiteral("await"), QStringLiteral("yield"), QStringLiteral("not"),
        QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("in"), QStringLiteral("is")};
    return words.contains(name);
}

Expression joined(Expression::Kind kind, const QStringList &symbols, const QList<Expression> &parts)
{
    return {.kind = kind, .symbols = symbols, .parts = parts};
}

class Parser {
public:
    Parser(const QString &source, const QList<PythonToken> &tokens, qsizetype &next, QStringList &holes,
        const QString &own)
        : m_source(source)
        , m_tokens(tokens)
        , m_next(next)
        , m_holes(holes)
        , m_own(own)
    {
    }

    MaybeExpression parseOr() { return parseJoined(u"or", Expression::Kind::Or, &Parser::parseAnd); }

private:
    using Rule = MaybeExpression (Parser::*)();

    const PythonToken &token() const { return m_tokens.at(std::min(m_next, m_tokens.size() - 1)); }
    bool accept(QStringView symbol)
    {
        if (!token().is(symbol))
            return false;
        ++m_next;
        return true;
    }

    MaybeExpression parseJoined(QStringView word, Expression::Kind kind, Rule rule)
    {
        MaybeExpression first = (this->*rule)();
        if (!first || !token().is(word))
            return first;
        Expression all{.kind = kind, .parts = {*first}};
        while (accept(word)) {
            const MaybeExpression more = (this->*rule)();
            if (!more)
                return std::nullopt;
            all.parts += *more;
        }
        return all;
    }

    MaybeExpression parseAnd() { return parseJoined(u"and", Expression::Kind::And, &Parser::parseNot); }

    MaybeExpression parseNot()
    {
        if (!accept(u"not"))
            return parseComparison();
        const MaybeExpression part = deeper(&Parser::parseNot);
        return part ? MaybeExpression(joined(Expression::Kind::Not, {}, {*part})) : std::nullopt;
    }

    QString comparisonSymbol()
    {
        if (accept(u"is"))
            return accept(u"not") ? QStringLiteral("is not") : QStringLiteral("is");
        if (token().is(u"not") && m_next + 1 < m_tokens.size() && m_tokens.at(m_next + 1).is(u"in")) {
            m_next += 2;
            return QStringLiteral("not in");
        }
        for (QStringView symbol : {u"==", u"!=", u"<=", u">=", u"<", u">", u"in"}) {
            if (accept(symbol))
                return symbol.toString();
        }
        return {};
    }

    MaybeExpression parseComparison()
    {
        MaybeExpression first = parseBinary(0);
        if (!first)
            return first;
        Expression all{.kind = Expression::Kind::Compare, .parts = {*first}};
        for (QString symbol = comparisonSymbol(); !symbol.isEmpty(); symbol = comparisonSymbol()) {
            const MaybeExpression more = parseBinary(0);
            if (!more)
                return std::nullopt;
            all.symbols += symbol;
            all.parts += *more;
        }
        return all.symbols.isEmpty() ? first : all;
    }

    MaybeExpression parseBinary(size_t level)
    {
        static const std::array<QStringList, 2> levels{QStringList{QStringLiteral("+"), QStringLiteral("-")},
            QStringList{QStringLiteral("*"), QStringLiteral("/"), QStringLiteral("//"), QStringLiteral("%")}};
        if (level == levels.size())
            return parseUnary();
        MaybeExpression left = parseBinary(level + 1);
        while (
            left && token().kind == PythonToken::Kind::Operator && levels.at(level).contains(token().text)) {
            const QString symbol = token().text;
            ++m_next;
            const MaybeExpression right = parseBinary(level + 1);
            if (!right)
                return std::nullopt;
            left = joined(Expression::Kind::Binary, {symbol}, {*left, *right});
        }
        return left;
    }

    MaybeExpression parseUnary()
    {
        for (QStringView symbol : {u"-", u"+"}) {
            if (accept(symbol)) {
                const MaybeExpression part = deeper(&Parser::parseUnary);
                return part ? MaybeExpression(joined(Expression::Kind::Unary, {symbol.toString()}, {*part}))
                            : std::nullopt;
            }
        }
        const MaybeExpression base = parsePostfix();
        if (!base || !accept(u"**"))
            return base;
        const MaybeExpression power = deeper(&Parser::parseUnary);
        return power
            ? MaybeExpression(joined(Expression::Kind::Binary, {QStringLiteral("**")}, {*base, *power}))
            : std::nullopt;
    }

    /// An atom with its calls and subscripts.
    MaybeExpression parsePostfix()
    {
        if (token().kind == PythonToken::Kind::Name)
            return parseNamed();
        MaybeExpression base = parseAtom();
        while (base && accept(u"[")) {
            const MaybeExpression index = deeper(&Parser::parseOr);
            if (!index || !accept(u"]"))
                return std::nullopt;
            base = joined(Expression::Kind::Subscript, {}, {*base, *index});
        }
        const bool more = token().is(u".") || token().is(u"(");
        return more ? std::nullopt : base;
    }

    MaybeExpression parseNamed()
    {
        const QString name = token().text;
        if (name == u"True" || name == u"False" || name == u"None") {
            ++m_next;
            return Expression{
                .value = name == u"None" ? PythonValue() : PythonValue::ofBool(name == u"True")};
        }
        if (isKeyword(name))
            return std::nullopt;
        QString path = name;
        qsizetype behind = m_next + 1;
        while (behind + 1 < m_tokens.size() && m_tokens.at(behind).is(u".")) {
            path += u'.' + m_tokens.at(behind + 1).text;
            behind += 2;
        }
        if (const auto constant = pythonConstant(path)) {
            m_next = behind;
            return Expression{.value = *constant};
        }
        return path != m_own && isPythonFunction(path) && behind < m_tokens.size()
                && m_tokens.at(behind).is(u"(")
            ? parseCall(path, behind)
            : parseHole();
    }

    MaybeExpression parseCall(const QString &name, qsizetype bracket)
    {
        m_next = bracket + 1;
        Expression call{.kind = Expression::Kind::Call, .symbols = {name}};
        while (!accept(u")")) {
            // "rel_tol=0.001": the name goes beside the function's.
            const bool named = token().kind == PythonToken::Kind::Name && m_next + 1 < m_tokens.size()
                && m_tokens.at(m_next + 1).is(u"=");
            call.symbols += named ? token().text : QString();
            m_next += named ? 2 : 0;
            const MaybeExpression argument = deeper(&Parser::parseOr);
            if (!argument || (!accept(u",") && !token().is(u")")))
                return std::nullopt;
            call.parts += *argument;
        }
        return token().is(u".") || token().is(u"(") ? std::nullopt : MaybeExpression(withSubscripts(call));
    }

    MaybeExpression withSubscripts(const Expression &base)
    {
        MaybeExpression all = base;
        while (all && accept(u"[")) {
            const MaybeExpression index = deeper(&Parser::parseOr);
            all = index && accept(u"]")
                ? MaybeExpression(joined(Expression::Kind::Subscript, {}, {*all, *index}))
                : std::nullopt;
        }
        return all;
    }

    /// A name of the tested program with all calls, attributes and subscripts behind it.
    MaybeExpression parseHole()
    {
        const qsizetype from = token().at;
        ++m_next;
        for (;;) {
            if (accept(u".")) {
                if (token().kind != PythonToken::Kind::Name)
                    return std::nullopt;
                ++m_next;
            } else if (token().is(u"(") || token().is(u"[")) {
                skipBrackets();
            } else {
                break;
            }
        }
        const qsizetype end = m_tokens.at(m_next - 1).end;
        m_holes += m_source.mid(from, end - from);
        return Expression{.kind = Expression::Kind::Hole, .hole = m_holes.size() - 1};
    }

    void skipBrackets()
    {
        int depth = 0;
        do {
            const PythonToken &each = token();
            depth += each.is(u"(") || each.is(u"[") || each.is(u"{") ? 1 : 0;
            depth -= each.is(u")") || each.is(u"]") || each.is(u"}") ? 1 : 0;
            ++m_next;
        } while (depth > 0 && m_next < m_tokens.size());
    }

    MaybeExpression parseAtom()
    {
        const PythonToken first = token();
        ++m_next;
        switch (first.kind) {
        case PythonToken::Kind::Number:
            return number(first.text);
        case PythonToken::Kind::Text:
        case PythonToken::Kind::Bytes:
            return text(first);
        case PythonToken::Kind::Operator:
            break;
        default:
            return std::nullopt;
        }
        if (first.text == u"(")
            return parseRound();
        if (first.text == u"[")
            return parseItems(u"]", {.kind = PythonValue::Kind::List});
        return first.text == u"{" ? parseBraces() : std::nullopt;
    }

    static MaybeExpression number(const QString &text)
    {
        const bool based = text.size() > 2 && text.at(0) == u'0' && text.at(1).isLetter();
        if (!based && (text.contains(u'.') || text.contains(u'e'))) {
            bool fine = false;
            const double value = text.toDouble(&fine);
            return fine ? MaybeExpression(Expression{.value = PythonValue::ofFloat(value)}) : std::nullopt;
        }
        const int base = !based ? 10 : text.at(1) == u'x' ? 16 : text.at(1) == u'o' ? 8 : 2;
        mpz_class value;
        if (value.set_str((based ? text.mid(2) : text).toStdString(), base) != 0)
            return std::nullopt;
        return Expression{.value = PythonValue::ofInteger(value)};
    }

    /// String literals side by side are one.
    MaybeExpression text(const PythonToken &first)
    {
        PythonValue value{.kind = first.kind == PythonToken::Kind::Bytes ? PythonValue::Kind::Bytes
                                                                         : PythonValue::Kind::Text,
            .text = first.text};
        while (token().kind == first.kind) {
            value.text += token().text;
            ++m_next;
        }
        return Expression{.value = value};
    }

    MaybeExpression parseRound()
    {
        if (accept(u")"))
            return Expression{.kind = Expression::Kind::Display, .value = {.kind = PythonValue::Kind::Tuple}};
        const MaybeExpression first = deeper(&Parser::parseOr);
        if (!first)
            return std::nullopt;
        if (accept(u")"))
            return first;
        if (!accept(u","))
            return std::nullopt;
        MaybeExpression tuple = parseItems(u")", {.kind = PythonValue::Kind::Tuple});
        if (tuple)
            tuple->parts.prepend(*first);
        return tuple;
    }

    MaybeExpression parseItems(QStringView closing, const PythonValue &kind)
    {
        Expression all{.kind = Expression::Kind::Display, .value = kind};
        while (!accept(closing)) {
            const MaybeExpression item = deeper(&Parser::parseOr);
            if (!item || (!accept(u",") && !token().is(closing)))
                return std::nullopt;
            all.parts += *item;
        }
        return all;
    }

    MaybeExpression parseBraces()
    {
        if (token().is(u"}"))
            return parseItems(u"}", {.kind = PythonValue::Kind::Dict});
        const MaybeExpression first = deeper(&Parser::parseOr);
        if (!first)
            return std::nullopt;
        if (accept(u":"))
            return parsePairs(*first);
        if (!accept(u",") && !token().is(u"}"))
            return std::nullopt;
        MaybeExpression set = parseItems(u"}", {.kind = PythonValue::Kind::Set});
        if (set)
            set->parts.prepend(*first);
        return set;
    }

    /// The rest of a dict behind its first key and colon.
    MaybeExpression parsePairs(const Expression &firstKey)
    {
        Expression dict{.kind = Expression::Kind::Display,
            .value = {.kind = PythonValue::Kind::Dict},
            .parts = {firstKey}};
        for (;;) {
            const MaybeExpression value = deeper(&Parser::parseOr);
            if (!value || (!accept(u",") && !token().is(u"}")))
                return std::nullopt;
            dict.parts += *value;
            if (accept(u"}"))
                return dict;
            const MaybeExpression key = deeper(&Parser::parseOr);
            if (!key || !accept(u":"))
                return std::nullopt;
            dict.parts += *key;
        }
    }

    MaybeExpression deeper(Rule rule)
    {
        if (m_depth >= deepest)
            return std::nullopt;
        ++m_depth;
        const MaybeExpression result = (this->*rule)();
        --m_depth;
        return result;
    }

    const QString &m_source;
    const QList<PythonToken> &m_tokens;
    qsizetype &m_next;
    QStringList &m_holes;
    const QString &m_own;
    int m_depth = 0;
};

} // namespace

std::optional<PythonExpression> parsePython(const QString &source, const QList<PythonToken> &tokens,
    qsizetype &next, QStringList &holes, const QString &own)
{
    return Parser(source, tokens, next, holes, own).parseOr();
}

} // namespace Pennybench
