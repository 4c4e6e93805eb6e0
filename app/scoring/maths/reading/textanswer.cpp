#include "app/scoring/maths/reading/words.h"
#include "app/scoring/patterns.h"

#include <QHash>

namespace Pennybench::Scoring {

namespace {

/// One word for the ways to agree, one for the ways to disagree, one for the ways to have no solution.
QString agreed(const QString &form)
{
    static const auto opening =
        u"^(?:there (?:is|are)|(?:the )?(?:equation|system|inequality) has|it has) "_re;
    const QString bare = QString(form).remove(opening);
    if (bare.contains(phrase<"maths: no solution">()))
        return QStringLiteral("no solution");
    const QHash<QString, QString> &words = wordTable<"agreements">();
    return words.value(bare, words.value(form, form));
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
