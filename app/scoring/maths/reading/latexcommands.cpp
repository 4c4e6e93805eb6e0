#include "app/scoring/maths/reading/latexcommands.h"

#include "app/scoring/maths/reading/mathwords.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Pennybench::Scoring {

namespace {

QSet<QString> nameSet(const char *list)
{
    const QStringList names = QString::fromLatin1(list).split(u' ');
    return {names.begin(), names.end()};
}

QHash<QString, QString> pairs(const char *list)
{
    QHash<QString, QString> table;
    for (const QString &pair : QString::fromLatin1(list).split(u' '))
        table.insert(pair.section(u'|', 0, 0), pair.section(u'|', 1, 1));
    return table;
}

const QHash<QString, QString> &aliases()
{
    static const QHash<QString, QString> table = pairs(
        "dfrac|frac tfrac|frac cfrac|frac sfrac|frac nicefrac|frac le|leq leqslant|leq leqq|leq ge|geq "
        "geqslant|geq geqq|geq "
        "ne|neq varphi|phi varepsilon|epsilon vartheta|theta dbinom|binom tbinom|binom ldots|dots cdots|dots "
        "dotsc|dots "
        "varnothing|emptyset vert|mid lvert|mid rvert|mid Vert|norm bigcup|cup bigcap|cap rightarrow|to "
        "Rightarrow|to "
        "implies|to longrightarrow|to wedge|land vee|lor arctg|arctan tg|tan ctg|cot cotg|cot arcctg|arccot "
        "lbrack|[ rbrack|] bullet|cdot ast|cdot star|cdot smallsetminus|setminus top|intercal degrees|degree "
        "iint|int "
        "backslash|setminus simeq|approx cong|approx thickapprox|approx doteq|approx Re|Re textdegree|degree "
        "dprod|prod dsum|sum Z|Z");
    return table;
}

const QHash<QString, QString> &signs()
{
    static const QHash<QString, QString> table = [] {
        auto names = pairs("lt|< gt|> leq|L geq|G neq|N colon|: [|[ ]|] prime|' slash|/ equiv|=");
        names.insert(QStringLiteral("mid"), QStringLiteral("|"));
        return names;
    }();
    return table;
}

const QSet<QString> &skipped()
{
    static const QSet<QString> set = nameSet("left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl "
                                             "biggr Biggl Biggr displaystyle textstyle "
                                             "scriptstyle limits nolimits quad qquad boxed fbox ensuremath "
                                             "rm bf it sf cal nonumber hfill mathstrut "
                                             "thinspace enspace medspace thickspace negthinspace null "
                                             "allowbreak break newline noindent unboldmath boldmath "
                                             "label therefore because displaylimits strut");
    return set;
}

const QSet<QString> &texts()
{
    static const QSet<QString> set =
        nameSet("text mbox hbox textbf textit textrm textsf texttt textnormal emph mathrm mathbf mathit "
                "mathsf mathtt mathbb "
                "mathcal mathfrak mathscr operatorname boldsymbol bm underline mathop pmb bold");
    return set;
}

const QSet<QString> &accents()
{
    static const QSet<QString> set = nameSet("vec overrightarrow overline bar hat widehat tilde widetilde "
                                             "dot ddot overleftrightarrow overarc wideparen");
    return set;
}

} // namespace

QString plainCommand(const QString &name)
{
    return aliases().value(name, name);
}

bool isSkippedCommand(QStringView name)
{
    return skipped().contains(name.toString());
}

bool isTextCommand(QStringView name)
{
    return texts().contains(name.toString());
}

bool isAccentCommand(QStringView name)
{
    return accents().contains(name.toString());
}

QString signOfCommand(QStringView name)
{
    return signs().value(name.toString());
}

bool isKnownCommand(const QString &name)
{
    static const QSet<QString> others =
        nameSet("frac sqrt cdot times div pm mp cup cap in notin setminus infty emptyset sum prod int lim "
                "binom choose begin end "
                "circ degree lfloor rfloor lceil rceil langle rangle lbrace rbrace approx to sim dots ln log "
                "lg exp sin cos "
                "tan cot sec csc arcsin arccos arctan sinh cosh tanh max min gcd lcm det land lor angle "
                "triangle pmod bmod mod "
                "norm over displaystyle subset subseteq forall exists mathbb");
    const QString plain = plainCommand(name);
    return others.contains(plain) || isSkippedCommand(plain) || isTextCommand(plain) || isAccentCommand(plain)
        || !signOfCommand(plain).isEmpty() || !letterName(plain).isEmpty() || isFunctionWord(plain);
}

} // namespace Pennybench::Scoring
