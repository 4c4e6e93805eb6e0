#include "app/scoring/maths/values/values.h"

#include <QStringList>

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype longestForm = 200;
constexpr int mostDecimals = 30;

QString integerText(const mpz_class &value)
{
    if (mpz_sizeinbase(value.get_mpz_t(), 10) > 2 * static_cast<std::size_t>(longestForm))
        return QStringLiteral("a number of %1 digits").arg(mpz_sizeinbase(value.get_mpz_t(), 10));
    return QString::fromStdString(value.get_str());
}

/// How a node is written that consists of its parts.
struct Layout {
    QStringView open;
    QStringView between;
    QStringView close;
    Kind kind;
    bool bracketsParts = false; ///< parts that are sums and the like stand in brackets
};

constexpr Layout layouts[] = {{u"", u" + ", u"", Kind::Add}, {u"", u"*", u"", Kind::Multiply, true},
    {u"", u"/", u"", Kind::Divide, true}, {u"", u"^", u"", Kind::Power, true},
    {u"-", u"", u"", Kind::Negate, true}, {u"", u"", u"!", Kind::Factorial, true},
    {u"", u"", u"%", Kind::Percent}, {u"", u"", u"°", Kind::Degree}, {u"", u":", u"", Kind::Ratio},
    {u"(", u", ", u")", Kind::Tuple}, {u"[", u", ", u"]", Kind::Bracket}, {u"{", u", ", u"}", Kind::Set},
    {u"{", u", ", u"}", Kind::SetWhere}, {u"", u" ∪ ", u"", Kind::Union},
    {u"", u" ∩ ", u"", Kind::Intersection}, {u"", u" \\ ", u"", Kind::Difference},
    {u"", u", ", u"", Kind::List}, {u"", u", ", u"", Kind::Mixed}};

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
        const auto layout = std::find_if(std::begin(layouts), std::end(layouts),
            [&node](const Layout &candidate) { return candidate.kind == node.kind; });
        if (layout != std::end(layouts))
            return laidOut(node.parts, *layout);
        switch (node.kind) {
        case Kind::Constant:
            return node.name == u"pi"      ? QStringLiteral("π")
                : node.name == u"infty"    ? QStringLiteral("∞")
                : node.name == u"emptyset" ? QStringLiteral("∅")
                                           : node.name;
        case Kind::Root:
            return isNumber(node.parts[1]) && *node.parts[1]->value == 2
                ? QStringLiteral("sqrt(%1)").arg(of(node.parts[0]))
                : QStringLiteral("root(%1, %2)").arg(of(node.parts[0]), of(node.parts[1]));
        case Kind::PlusMinus:
            return of(node.parts[0]) + (node.name == u"pm" ? QStringLiteral(" ± ") : QStringLiteral(" ∓ "))
                + factor(node.parts[1]);
        case Kind::Base:
            return node.name + QStringLiteral(" in base ") + integerText(node.value->get_num());
        case Kind::Time: {
            const long minutes = node.value->get_num().get_si();
            return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
        }
        case Kind::Quantity:
            return of(node.parts[0]) + u' ' + node.name;
        case Kind::Interval:
            return laidOut(node.parts,
                {node.leftClosed ? u"[" : u"(", u", ", node.rightClosed ? u"]" : u")", node.kind});
        case Kind::Relation: {
            constexpr QStringView signs = u"=≠<≤>≥≈∈";
            QString chain = of(node.parts[0]);
            for (std::size_t i = 0; i < node.relations.size(); ++i)
                chain += QStringLiteral(" %1 ").arg(signs.at(static_cast<qsizetype>(node.relations[i])))
                    + of(node.parts[i + 1]);
            return chain;
        }
        case Kind::Matrix: {
            const auto columns = static_cast<std::ptrdiff_t>(node.columns);
            QStringList rows;
            for (auto cell = node.parts.begin(); cell != node.parts.end(); cell += columns)
                rows += laidOut({cell, cell + columns}, {u"[", u", ", u"]", node.kind});
            return u'[' + rows.join(QStringLiteral(", ")) + u']';
        }
        case Kind::Call:
        case Kind::Bound:
            return node.name + laidOut(node.parts, {u"(", u", ", u")", node.kind});
        default:
            return node.name;
        }
    }
    QString laidOut(const std::vector<ExpressionPtr> &parts, const Layout &layout)
    {
        QStringList texts;
        qsizetype size = 0;
        for (auto part = parts.begin(); part != parts.end() && size <= 2 * longestForm; ++part) {
            if (!*part)
                continue;
            texts += layout.bracketsParts ? factor(*part) : of(*part);
            size += texts.last().size();
        }
        QString joined = texts.join(layout.between);
        if (layout.kind == Kind::Add)
            joined.replace(QStringLiteral("+ -"), QStringLiteral("- "));
        return joined.prepend(layout.open).append(layout.close);
    }

    QString factor(const ExpressionPtr &node)
    {
        constexpr Kind simple[] = {Kind::Symbol, Kind::Constant, Kind::Root, Kind::Call, Kind::Text,
            Kind::Tuple, Kind::Matrix, Kind::Number};
        const QString text = of(node);
        const bool isSimple =
            node && std::find(std::begin(simple), std::end(simple), node->kind) != std::end(simple);
        return isSimple && !text.contains(u'/') && !text.startsWith(u'-') ? text : u'(' + text + u')';
    }

    WorkBudget &m_budget;
};

} // namespace

QString rationalText(const mpq_class &value)
{
    if (value.get_den() == 1)
        return integerText(value.get_num());
    int decimals = 0;
    mpq_class shifted = abs(value);
    for (; shifted.get_den() != 1 && decimals < mostDecimals; ++decimals)
        shifted *= 10;
    if (shifted.get_den() != 1)
        return integerText(value.get_num()) + u'/' + integerText(value.get_den());
    QString digits = integerText(shifted.get_num()).rightJustified(decimals + 1, u'0');
    digits.insert(digits.size() - decimals, u'.');
    return value < 0 ? u'-' + digits : digits;
}

QString normalForm(const ExpressionPtr &node, WorkBudget &budget)
{
    const QString text = Printer(budget).of(node);
    return text.size() <= longestForm ? text : text.left(longestForm) + u'…';
}

} // namespace Pennybench::Scoring
