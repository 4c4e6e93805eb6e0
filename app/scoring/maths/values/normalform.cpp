#include "app/scoring/maths/values/values.h"

#include <QStringList>

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype longestForm = 200;
constexpr unsigned long mostDecimals = 30;

QString integerText(const mpz_class &value)
{
    if (mpz_sizeinbase(value.get_mpz_t(), 10) > 2 * static_cast<std::size_t>(longestForm))
        return QStringLiteral("a number of %1 digits").arg(mpz_sizeinbase(value.get_mpz_t(), 10));
    return QString::fromStdString(value.get_str());
}

/// How many decimals write the fraction exactly; empty when none do.
std::optional<unsigned long> exactDecimals(mpz_class below)
{
    unsigned long twos = 0;
    unsigned long fives = 0;
    for (; mpz_divisible_ui_p(below.get_mpz_t(), 2) != 0 && twos <= mostDecimals; ++twos)
        below /= 2;
    for (; mpz_divisible_ui_p(below.get_mpz_t(), 5) != 0 && fives <= mostDecimals; ++fives)
        below /= 5;
    const unsigned long decimals = std::max(twos, fives);
    return below == 1 && decimals <= mostDecimals ? std::optional(decimals) : std::nullopt;
}

QString sign(Relation relation)
{
    return u' ' + QString(QStringView(u"=≠<≤>≥≈∈").at(static_cast<qsizetype>(relation))) + u' ';
}

class Printer {
public:
    explicit Printer(WorkBudget &budget)
        : m_budget(budget)
    {
    }

    QString of(const ExpressionPtr &node)
    {
        if (!node)
            return {};
        m_budget.spend();
        if (node->kind != Kind::Percent && node->kind != Kind::Quantity) {
            if (const auto exact = exactValue(node, m_budget))
                return rationalText(*exact);
        }
        return structure(*node);
    }

private:
    QString structure(const Expression &node)
    {
        switch (node.kind) {
        case Kind::Symbol:
        case Kind::Text:
            return node.name;
        case Kind::Constant:
            return node.name == u"pi"      ? QStringLiteral("π")
                : node.name == u"infty"    ? QStringLiteral("∞")
                : node.name == u"emptyset" ? QStringLiteral("∅")
                                           : node.name;
        case Kind::Add:
            return joined(node, QStringLiteral(" + ")).replace(QStringLiteral("+ -"), QStringLiteral("- "));
        case Kind::Multiply:
            return factors(node, u'*');
        case Kind::Divide:
            return factors(node, u'/');
        case Kind::Power:
            return factors(node, u'^');
        case Kind::Negate:
            return u'-' + factor(node.parts[0]);
        case Kind::Root:
            return isNumber(node.parts[1]) && *node.parts[1]->value == 2
                ? QStringLiteral("sqrt(%1)").arg(of(node.parts[0]))
                : QStringLiteral("root(%1, %2)").arg(of(node.parts[0]), of(node.parts[1]));
        case Kind::Factorial:
            return factor(node.parts[0]) + u'!';
        case Kind::PlusMinus:
            return of(node.parts[0]) + (node.name == u"pm" ? QStringLiteral(" ± ") : QStringLiteral(" ∓ "))
                + factor(node.parts[1]);
        case Kind::Percent:
            return of(node.parts[0]) + u'%';
        case Kind::Degree:
            return of(node.parts[0]) + u'°';
        case Kind::Base:
            return node.name + QStringLiteral(" in base ") + integerText(node.value->get_num());
        case Kind::Ratio:
            return joined(node, QStringLiteral(":"));
        case Kind::Time:
            return clockText(node);
        case Kind::Quantity:
            return of(node.parts[0]) + u' ' + node.name;
        default:
            return collection(node);
        }
    }

    QString collection(const Expression &node)
    {
        const QString inner = joined(node, QStringLiteral(", "));
        switch (node.kind) {
        case Kind::Tuple:
            return u'(' + inner + u')';
        case Kind::Bracket:
            return u'[' + inner + u']';
        case Kind::Set:
        case Kind::SetWhere:
            return u'{' + inner + u'}';
        case Kind::Interval:
            return (node.leftClosed ? u'[' : u'(') + inner + (node.rightClosed ? u']' : u')');
        case Kind::Union:
            return joined(node, QStringLiteral(" ∪ "));
        case Kind::Intersection:
            return joined(node, QStringLiteral(" ∩ "));
        case Kind::Difference:
            return joined(node, QStringLiteral(" \\ "));
        case Kind::Relation:
            return chain(node);
        case Kind::Matrix:
            return rows(node);
        case Kind::Call:
        case Kind::Bound:
            return node.name + u'(' + inner + u')';
        default:
            return inner;
        }
    }

    static QString clockText(const Expression &node)
    {
        const long minutes = node.value->get_num().get_si();
        return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
    }

    QString chain(const Expression &node)
    {
        QString text = of(node.parts[0]);
        for (std::size_t i = 0; i < node.relations.size(); ++i)
            text += sign(node.relations[i]) + of(node.parts[i + 1]);
        return text;
    }

    QString rows(const Expression &node)
    {
        QStringList lines;
        for (std::size_t i = 0; i < node.parts.size(); i += node.columns) {
            QStringList cells;
            for (std::size_t j = i; j < std::min(i + node.columns, node.parts.size()); ++j)
                cells += of(node.parts[j]);
            lines += u'[' + cells.join(QStringLiteral(", ")) + u']';
        }
        return u'[' + lines.join(QStringLiteral(", ")) + u']';
    }

    QString joined(const Expression &node, const QString &between)
    {
        QStringList texts;
        qsizetype size = 0;
        for (const ExpressionPtr &part : node.parts) {
            if (!part)
                continue;
            texts += of(part);
            size += texts.last().size();
            if (size > 2 * longestForm)
                break;
        }
        return texts.join(between);
    }

    QString factor(const ExpressionPtr &node)
    {
        const QString text = of(node);
        const bool simple = node
            && (node->kind == Kind::Symbol || node->kind == Kind::Constant || node->kind == Kind::Root
                || node->kind == Kind::Call || node->kind == Kind::Text || node->kind == Kind::Tuple
                || node->kind == Kind::Matrix || node->kind == Kind::Number);
        return simple && !text.contains(u'/') && !text.startsWith(u'-') ? text : u'(' + text + u')';
    }

    QString factors(const Expression &node, char16_t between)
    {
        QStringList texts;
        for (const ExpressionPtr &part : node.parts)
            texts += factor(part);
        return texts.join(QChar(between));
    }

    WorkBudget &m_budget;
};

} // namespace

QString rationalText(const mpq_class &value)
{
    if (value.get_den() == 1)
        return integerText(value.get_num());
    const auto decimals = exactDecimals(value.get_den());
    if (!decimals)
        return integerText(value.get_num()) + u'/' + integerText(value.get_den());
    mpz_class shifted;
    mpz_ui_pow_ui(shifted.get_mpz_t(), 10, *decimals);
    shifted = shifted * abs(value.get_num()) / value.get_den();
    QString digits = integerText(shifted).rightJustified(static_cast<qsizetype>(*decimals) + 1, u'0');
    digits.insert(digits.size() - static_cast<qsizetype>(*decimals), u'.');
    return value < 0 ? u'-' + digits : digits;
}

QString normalForm(const ExpressionPtr &node, WorkBudget &budget)
{
    const QString text = Printer(budget).of(node);
    return text.size() <= longestForm ? text : text.left(longestForm) + u'…';
}

} // namespace Pennybench::Scoring
