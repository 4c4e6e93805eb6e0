#include "app/scoring/scorerfields.h"

#include <map>

namespace Pennybench::Scoring {

namespace {

using Kind = ScorerField::Kind;

ScorerField needed(const char *name, Kind kind)
{
    return {.name = QString::fromLatin1(name), .kind = kind, .isNeeded = true, .words = {}};
}

ScorerField optional(const char *name, Kind kind, const QStringList &words = {})
{
    return {.name = QString::fromLatin1(name), .kind = kind, .isNeeded = false, .words = words};
}

ScorerField tones()
{
    return optional("tones", Kind::Word, {QStringLiteral("fold"), QStringLiteral("exact")});
}

QList<ScorerField> textFields()
{
    return {needed("expected", Kind::Text), optional("accept", Kind::Texts), optional("case", Kind::Flag),
        optional("exact", Kind::Flag)};
}

const std::map<QString, QList<ScorerField>> &fieldsByType()
{
    static const std::map<QString, QList<ScorerField>> known{
        {QStringLiteral("number"), {needed("expected", Kind::Text), optional("digits", Kind::Count)}},
        {QStringLiteral("math"),
            {needed("expected", Kind::Text), optional("digits", Kind::Count),
                optional("allow_set_relation_comp", Kind::Flag)}},
        {QStringLiteral("countdown"), {needed("numbers", Kind::WholeNumbers), needed("target", Kind::Count)}},
        {QStringLiteral("choice"), {needed("expected", Kind::Text), optional("options", Kind::Texts)}},
        {QStringLiteral("text"), textFields()},
        {QStringLiteral("contains"), textFields()},
        {QStringLiteral("regex"),
            {needed("pattern", Kind::Text), optional("full", Kind::Flag),
                optional("ignore_case", Kind::Flag)}},
        {QStringLiteral("diacritics"),
            {needed("expected", Kind::Text), optional("case", Kind::Flag), tones()}},
        {QStringLiteral("translation"),
            {needed("references", Kind::Texts), optional("pass", Kind::Share),
                optional("metric", Kind::Word,
                    {QStringLiteral("chrF2"), QStringLiteral("chrF++"), QStringLiteral("BLEU")}),
                tones()}},
        {QStringLiteral("summary"),
            {needed("references", Kind::Texts), optional("must_mention", Kind::Texts),
                optional("pass", Kind::Share)}},
        {QStringLiteral("constraints"),
            {needed("constraints", Kind::Json),
                optional("mode", Kind::Word, {QStringLiteral("strict"), QStringLiteral("loose")})}},
        {QStringLiteral("json"),
            {optional("fields", Kind::Json), optional("schema", Kind::Json),
                optional("ignore_case", Kind::Flag), optional("ignore_extra", Kind::Flag),
                optional("only_json", Kind::Flag)}},
        {QStringLiteral("code-python"),
            {needed("tests", Kind::Json), optional("entry_point", Kind::Text),
                optional("setup", Kind::LongText), optional("modules", Kind::Texts),
                optional("reference", Kind::LongText)}},
        {QStringLiteral("judge"),
            {needed("rubric", Kind::LongText),
                optional("mode", Kind::Word, {QStringLiteral("points"), QStringLiteral("pairwise")}),
                optional("points", Kind::Count), optional("reference", Kind::LongText)}},
        {QStringLiteral("none"), {}},
    };
    return known;
}

} // namespace

QList<ScorerField> scorerFields(QStringView type)
{
    const auto found = fieldsByType().find(type.toString());
    return found == fieldsByType().end() ? QList<ScorerField>() : found->second;
}

} // namespace Pennybench::Scoring
