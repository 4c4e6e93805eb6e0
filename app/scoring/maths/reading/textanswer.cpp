#include "app/scoring/maths/reading/words.h"
#include "app/scoring/patterns.h"

#include <QHash>

namespace Pennybench::Scoring {

namespace {

/// One word for the ways to agree, one for the ways to disagree, one for the ways to have no solution.
QString agreed(const QString &form)
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> table;
        for (const QString &yes :
            QStringLiteral("yes true correct có đúng 是 对 正确 是的 oui vrai ja sí").split(u' '))
            table.insert(yes, QStringLiteral("yes"));
        for (const QString &no :
            QStringLiteral("no false incorrect không sai 否 不 错 不是 错误 non faux nein").split(u' '))
            table.insert(no, QStringLiteral("no"));
        for (const char *none : {"no solution", "no solutions", "no real solution", "no real solutions",
                 "vô nghiệm", "không có nghiệm", "phương trình vô nghiệm", "无解", "無解", "方程无解",
                 "pas de solution", "keine lösung", "sin solución"})
            table.insert(QString::fromUtf8(none), QStringLiteral("no solution"));
        return table;
    }();
    static const auto opening =
        u"^(?:there (?:is|are)|(?:the )?(?:equation|system|inequality) has|it has) "_re;
    return words.value(QString(form).remove(opening), words.value(form, form));
}

} // namespace

QString textForm(const QString &text)
{
    static const auto commands =
        uR"(\\(?:text(?:bf|it|rm|sf|tt|normal)?|mathrm|mathbf|mathit|mbox|hbox|operatorname|emph|boxed)"
        R"(|fbox|left|right|quad|,|;|!| )|[{}$*_`"“”«»\\])"_re;
    static const auto articles = uR"(\b(?:the|a|an)\s+)"_re;
    static const auto endMarks = uR"(^[\s.,;:!?。！？()]+|[\s.,;:!?。！？()]+$)"_re;
    QString form = text.normalized(QString::NormalizationForm_C).replace(u'\'', u' ');
    form = form.replace(commands, QStringLiteral(" ")).toLower().simplified();
    form = form.remove(endMarks);
    if (form.contains(u' '))
        form = form.remove(articles);
    return agreed(form.simplified());
}

bool sameText(const QString &a, const QString &b)
{
    const QString form = textForm(a);
    return !form.isEmpty() && form == textForm(b);
}

bool isOnlyWords(const QString &text)
{
    static const auto words = uR"(^[\p{L}\p{M}\s.,;:!?'’"()«»“”。，-]*$)"_re;
    static const auto commands =
        uR"(\\(?:text(?:bf|it|rm|sf|tt|normal)?|mathrm|mathbf|mathit|mbox|hbox|operatorname|emph|[ ,;!]))"
        "|[{}$*_]"_re;
    QString plain = text;
    plain.replace(commands, QStringLiteral(" "));
    return words.match(plain).hasMatch();
}

QString writtenForm(const QString &text)
{
    static const auto layout =
        uR"(\\(?:left|right|[bB]igg?[lr]?|displaystyle|quad|qquad)(?![a-zA-Z])|\\[,;:! ()\[\]]|[$~])"_re;
    static const auto blanks = uR"((?<!\d)\s+|\s+(?!\d))"_re;
    static const auto fractions = uR"(\\[dtc]frac)"_re;
    QString form = text;
    form.replace(fractions, QStringLiteral("\\frac")).remove(layout).remove(blanks);
    while (form.endsWith(u'.') || form.endsWith(u','))
        form.chop(1);
    return form;
}

} // namespace Pennybench::Scoring
