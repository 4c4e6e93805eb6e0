#include "app/scoring/language/choice/choicerules.h"
#include "app/scoring/language/languagereasons.h"
#include "app/scoring/language/texts.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

QChar latinLookAlike(QChar c)
{
    const qsizetype at = QStringView(u"АВСЕНІЈԌΑΒΕΗΙ").indexOf(c);
    return at < 0 ? c : QStringView(u"ABCEHIJGABEHI").at(at);
}

void blankAll(QString &text, const QRegularExpression &pattern)
{
    for (const QRegularExpressionMatch &match : pattern.globalMatch(QString(text))) {
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            text[i] = text.at(i) == u'\n' ? QChar(u'\n') : QChar(u' ');
    }
}

/// Layout that surrounds a letter: \text{, \mathbf{, \( … \), \quad; and Markdown's underscores.
void blankLayout(QString &text)
{
    static const auto layout =
        uR"(\\(?:text(?:bf|it|rm|sf|tt)?|math(?:bf|rm|sf|it)|mbox|boldsymbol|bm|bf)\s*\{)"
        R"(|\\(?:[()\[\],;!]|quad|qquad|large|Large|rm|bf)(?![A-Za-z])|__|(?<![\w\\}])_(?=\w))"
        R"(|(?<=\w)_(?![\w{]))"_re;
    blankAll(text, layout);
}

/// <answer> announces as "answer:" does; the text keeps its length.
void announceTags(QString &text)
{
    text.replace(QStringLiteral("<answer>"), QStringLiteral("answer: "), Qt::CaseInsensitive);
    text.replace(QStringLiteral("</answer>"), QString(9, u' '), Qt::CaseInsensitive);
}

bool isOperator(QChar c)
{
    return QStringView(u"+*/^=<>≤≥≠±√π%°×·÷!").contains(c);
}

/// Whether exactly three digits stand here: "1,000".
bool groupsThousands(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && text.at(end).isDigit())
        ++end;
    return end - start == 3;
}

QString withoutLatexLayout(QString text)
{
    static const auto wrapper = uR"(\\(?:text(?:bf|it|rm)?|math(?:bf|rm|it)|mbox)\s*\{([^{}]*)\})"_re;
    static const auto fraction = uR"(\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\})"_re;
    static const auto gap = uR"(\\(?:left|right|displaystyle|quad|[,;!()\[\]])|[$*`"“”])"_re;
    text.replace(wrapper, QStringLiteral(" \\1 ")).replace(fraction, QStringLiteral("\\1/\\2"));
    for (const auto &[command, sign] : {std::pair{u"\\times", u"×"}, {u"\\%", u"%"}, {u"\\cdot", u"·"},
             {u"\\pi", u"π"}, {u"\\sqrt", u"√"}, {u"^\\circ", u"°"}})
        text.replace(QString::fromUtf16(command), QString::fromUtf16(sign));
    return text.replace(gap, QStringLiteral(" "));
}

} // namespace

QString choiceText(const QString &answer)
{
    QString text = answer;
    for (QChar &c : text) {
        const qsizetype plain = QStringView(u"【「】」*$`\"“”").indexOf(c);
        c = plain >= 0 ? QStringView(u"(())      ").at(plain) : withoutWidth(c);
    }
    blankLayout(text);
    announceTags(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool alone = (i == 0 || !text.at(i - 1).isLetterOrNumber())
            && (i + 1 == text.size() || !text.at(i + 1).isLetterOrNumber());
        if (alone)
            text[i] = latinLookAlike(text.at(i));
    }
    return text;
}

void blankQuoteSigns(QString &text)
{
    static const auto sign = uR"((?m)^[ \t]*>(?:[ \t]?>)*(?=[ \t]))"_re;
    blankAll(text, sign);
}

void blankRepetitions(QString &text)
{
    static const auto repeated = uR"((?<![\w])([A-J])\K\1{3,}(?![\w]))"_reu;
    blankAll(text, repeated);
}

void joinSlashedLetters(QString &text)
{
    static const auto slashed = uR"((?<![\w/.])([A-J]\s?)/(\s?[A-J])(?![\w/]| test))"_reu;
    text.replace(slashed, QStringLiteral("\\1&\\2"));
}

void blankOffers(QString &text)
{
    blankAll(text, phrase<"choice: offer">());
}

Message unusualWriting(QChar letter)
{
    if (letter.unicode() >= 0xFF01 && letter.unicode() <= 0xFF5E)
        return LanguageReasons::fullWidth;
    if (letter.script() == QChar::Script_Cyrillic)
        return LanguageReasons::cyrillic;
    if (letter.script() == QChar::Script_Greek)
        return LanguageReasons::greek;
    return {};
}

bool isAllPunctuation(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool isJoined(QChar c)
{
    // Chinese stands directly beside a letter: 答案是B。
    const bool withBlanks = c.isLetterOrNumber() && !isWrittenWithoutBlanks(c.unicode());
    return withBlanks || QStringView(u"'’_^=\\+/<>°{").contains(c);
}

QString optionForm(const QString &text)
{
    const QString plain = withoutLatexLayout(nfc(text).toLower());
    const bool isMathematical =
        std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.isDigit() || isOperator(c); });
    QString form;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        const QChar next = i + 1 < plain.size() ? plain.at(i + 1) : QChar(u' ');
        const QChar last = form.isEmpty() ? QChar(u' ') : form.back();
        if (c == u',' && last.isDigit() && groupsThousands(plain, i + 1))
            continue;
        const bool isInNumber = last.isDigit() && next.isDigit() && QStringView(u".:").contains(c);
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || isOperator(c) || isInNumber
            || (isMathematical && QStringView(u"()[],").contains(c)))
            form += c;
        else if (QStringView(u"-−–").contains(c) && (next.isDigit() || last.isDigit() || isOperator(last)))
            form += u'-';
        else if (!last.isSpace())
            form += u' ';
    }
    static const auto gaps = uR"( ?([-+*/^=<>≤≥≠±×·÷,()\[\]%°]) ?)"_re;
    static const auto whole = uR"(^\(([^()]*)\)$)"_re;
    return form.trimmed().replace(gaps, QStringLiteral("\\1")).replace(whole, QStringLiteral("\\1"));
}

} // namespace Pennybench::Scoring
