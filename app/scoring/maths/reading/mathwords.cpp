#include "app/scoring/maths/reading/mathwords.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Pennybench::Scoring {

namespace {

using WordSet = QSet<QString>;

WordSet words(const char *list)
{
    const QStringList parts = QString::fromUtf8(list).split(u' ');
    return {parts.begin(), parts.end()};
}

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

std::optional<int> zerosOfScale(const QString &word)
{
    static const QHash<QString, int> zeros = [] {
        QHash<QString, int> table;
        const auto add = [&](int count, const char *list) {
            for (const QString &name : words(list))
                table.insert(name, count);
        };
        add(2, "百 佰 trăm");
        add(3, "nghìn ngàn thousand thousands 千 仟 mil mille tausend");
        add(4, "万 萬 vạn");
        add(5, "lakh lakhs");
        add(6, "triệu million millions mn 百万 millón millones milhão milhões millionen mio");
        add(7, "crore crores 千万");
        add(8, "亿 億");
        add(9, "tỷ tỉ billion billions bn 十亿 milliard milliards milliarde milliarden");
        add(12, "trillion trillions 万亿 兆");
        return table;
    }();
    const auto found = zeros.constFind(word);
    return found == zeros.constEnd() ? std::nullopt : std::optional(*found);
}

bool isPercentWord(const QString &word)
{
    static const WordSet set = words("percent percentage percents pct pourcent prozent porciento");
    return set.contains(word);
}

bool isConnective(const QString &word)
{
    static const WordSet set = words("and or và hoặc hay 和 与 及 或 或者 以及 et ou und oder и или");
    return set.contains(word);
}

bool meansOr(const QString &word)
{
    static const WordSet set = words("or hoặc hay 或 或者 ou oder или");
    return set.contains(word);
}

bool isVagueWord(const QString &word)
{
    static const WordSet set = words(
        "about approximately approx roughly around exactly only just khoảng xấp xỉ gần bằng là đúng 约 大约 "
        "约为 近似 一共 共 总共 共有 environ etwa circa is equals");
    return set.contains(word);
}

bool isFunctionWord(const QString &word)
{
    static const WordSet set = words(
        "sqrt cbrt sin cos tan cot sec csc arcsin arccos arctan asin acos atan sinh cosh tanh ln log lg exp "
        "abs floor ceil gcd lcm min max binom det");
    return set.contains(word);
}

QString letterName(const QString &word)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> table;
        for (const QString &name : words(
                 "pi theta alpha beta gamma delta lambda omega sigma phi varphi mu rho epsilon varepsilon "
                 "tau psi xi eta zeta kappa nu chi iota upsilon Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi "
                 "Omega infty ell hbar emptyset varnothing"))
            table.insert(name, name);
        for (const QString &name : words("inf infinity oo infinite Infinity"))
            table.insert(name, QStringLiteral("infty"));
        return table;
    }();
    return names.value(word);
}

QString commandOfSign(char16_t sign)
{
    static const QHash<char16_t, QString> commands = [] {
        QHash<char16_t, QString> table;
        const QString signs = QStringLiteral(
            "×·⋅∙÷√π∞≤≥≠∪∩∈∉±∓°≈→∅∖∧∨≡∠⩽⩾ℝℤℕℚℂ∑∏∫º∛⟨⟩⌊⌋⌈⌉∀∃△∆…⋯θαβγδλωσφμρετψξηζκνχΩΔΓΘΛΣΦΨϕ≃≅∼∝");
        const QStringList names = QStringLiteral(
            "times cdot cdot cdot div sqrt pi infty leq geq neq cup cap in notin pm mp degree approx to "
            "emptyset setminus land lor equiv angle leq geq R Z N Q C sum prod int degree cbrt langle rangle "
            "lfloor rfloor lceil rceil forall exists triangle Delta dots dots theta alpha beta gamma delta "
            "lambda omega sigma phi mu rho varepsilon tau psi xi eta zeta kappa nu chi Omega Delta Gamma "
            "Theta "
            "Lambda Sigma Phi Psi phi approx approx sim propto")
                                      .split(u' ');
        for (qsizetype i = 0; i < signs.size() && i < names.size(); ++i)
            table.insert(signs.at(i).unicode(), names.at(i));
        return table;
    }();
    return commands.value(sign);
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

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
