#include "app/scoring/scorer.h"

#include "app/scoring/code/pythonscorer.h"
#include "app/scoring/language/scorers.h"
#include "app/scoring/maths/scorers.h"
#include "app/scoring/scorerfields.h"

#include <QHash>

#include <algorithm>
#include <type_traits>

namespace Pennybench::Scoring {

namespace {

template <typename Made>
std::unique_ptr<Scorer> made(const ScoringPermissions &permissions)
{
    if constexpr (std::is_constructible_v<Made, ScoringPermissions>)
        return std::make_unique<Made>(permissions);
    else
        return std::make_unique<Made>();
}

template <const LanguageScoring &scoring>
std::unique_ptr<Scorer> language(const ScoringPermissions &)
{
    return std::make_unique<LanguageScorer>(scoring);
}

/// A scorer, and of its fields "name:kind": "!" marks those that are needed, and words stand for their kind.
struct KnownScorer {
    QStringView type;
    std::unique_ptr<Scorer> (*make)(const ScoringPermissions &permissions);
    QStringView fields;
};

constexpr KnownScorer known[] = {
    {u"number", made<NumberScorer>, u"expected:text! digits:count"},
    {u"math", made<MathScorer>, u"expected:text! digits:count allow_set_relation_comp:flag"},
    {u"countdown", made<CountdownScorer>, u"numbers:whole! target:count!"},
    {u"choice", language<choiceScoring>, u"expected:text! options:texts"},
    {u"constraints", language<constraintsScoring>, u"constraints:json! mode:strict|loose"},
    {u"contains", language<containsScoring>, u"expected:text! accept:texts case:flag exact:flag"},
    {u"diacritics", language<diacriticsScoring>, u"expected:text! case:flag tones:fold|exact"},
    {u"json", language<jsonScoring>,
        u"fields:json schema:json ignore_case:flag ignore_extra:flag only_json:flag"},
    {u"judge", made<JudgeScorer>, u"rubric:long! mode:points|pairwise points:count reference:long"},
    {u"none", made<NoScorer>, u""},
    {u"regex", language<regexScoring>, u"pattern:text! full:flag ignore_case:flag"},
    {u"summary", language<summaryScoring>, u"references:texts! must_mention:texts pass:share"},
    {u"text", language<textScoring>, u"expected:text! accept:texts case:flag exact:flag"},
    {u"translation", language<translationScoring>,
        u"references:texts! pass:share metric:chrF2|chrF++|BLEU tones:fold|exact"},
    {u"code-python", made<PythonScorer>,
        u"tests:json! entry_point:text setup:long modules:texts reference:long"},
};

ScorerField fieldOf(const QString &written)
{
    using Kind = ScorerField::Kind;
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

std::unique_ptr<Scorer> makeScorer(QStringView type, const ScoringPermissions &permissions)
{
    const auto scorer = std::ranges::find(known, type, &KnownScorer::type);
    return scorer == std::end(known) ? nullptr : scorer->make(permissions);
}

QStringList scorerTypes()
{
    QStringList types;
    for (const KnownScorer &scorer : known)
        types += scorer.type.toString();
    return types;
}

QList<ScorerField> scorerFields(QStringView type)
{
    QList<ScorerField> fields;
    const auto scorer = std::ranges::find(known, type, &KnownScorer::type);
    if (scorer != std::end(known)) {
        for (const QStringView field : scorer->fields.split(u' ', Qt::SkipEmptyParts))
            fields += fieldOf(field.toString());
    }
    return fields;
}

} // namespace Pennybench::Scoring
