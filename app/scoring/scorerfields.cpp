#include "app/scoring/scorerfields.h"

#include <QHash>

namespace Pennybench::Scoring {

namespace {

using Kind = ScorerField::Kind;

/// Of each type its fields as "name:kind"; "!" marks those that are needed, and words stand for their kind.
constexpr std::pair<QStringView, QStringView> fieldsByType[] = {
    {u"number", u"expected:text! digits:count"},
    {u"math", u"expected:text! digits:count allow_set_relation_comp:flag"},
    {u"countdown", u"numbers:whole! target:count!"},
    {u"choice", u"expected:text! options:texts"},
    {u"text", u"expected:text! accept:texts case:flag exact:flag"},
    {u"contains", u"expected:text! accept:texts case:flag exact:flag"},
    {u"regex", u"pattern:text! full:flag ignore_case:flag"},
    {u"diacritics", u"expected:text! case:flag tones:fold|exact"},
    {u"translation", u"references:texts! pass:share metric:chrF2|chrF++|BLEU tones:fold|exact"},
    {u"summary", u"references:texts! must_mention:texts pass:share"},
    {u"constraints", u"constraints:json! mode:strict|loose"},
    {u"json", u"fields:json schema:json ignore_case:flag ignore_extra:flag only_json:flag"},
    {u"code-python", u"tests:json! entry_point:text setup:long modules:texts reference:long"},
    {u"judge", u"rubric:long! mode:points|pairwise points:count reference:long"},
};

ScorerField fieldOf(const QString &written)
{
    static const QHash<QString, Kind> kinds{{QStringLiteral("text"), Kind::Text},
        {QStringLiteral("long"), Kind::LongText}, {QStringLiteral("texts"), Kind::Texts},
        {QStringLiteral("whole"), Kind::WholeNumbers}, {QStringLiteral("count"), Kind::Count},
        {QStringLiteral("share"), Kind::Share}, {QStringLiteral("flag"), Kind::Flag},
        {QStringLiteral("json"), Kind::Json}};
    const QString kind = written.section(u':', 1).remove(u'!');
    return {.name = written.section(u':', 0, 0),
        .kind = kinds.value(kind, Kind::Word),
        .isNeeded = written.endsWith(u'!'),
        .words = kind.contains(u'|') ? kind.split(u'|') : QStringList()};
}

} // namespace

QList<ScorerField> scorerFields(QStringView type)
{
    QList<ScorerField> fields;
    for (const auto &[ofType, list] : fieldsByType) {
        for (const QStringView field : ofType == type ? list.split(u' ') : QList<QStringView>())
            fields += fieldOf(field.toString());
    }
    return fields;
}

} // namespace Pennybench::Scoring
