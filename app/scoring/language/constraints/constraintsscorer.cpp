#include "app/scoring/language/answertext.h"
#include "app/scoring/language/constraints/checks.h"
#include "app/scoring/language/constraints/constraintreasons.h"
#include "app/scoring/language/scorers.h"
#include "app/scoring/language/texts.h"
#include "app/scoring/reasons.h"
#include "app/scoring/specmessages.h"

#include <QJsonArray>

namespace Pennybench::Scoring {

namespace {

/// The instructions, each with its arguments beside the id.
QList<QJsonObject> instructionsOf(const QJsonObject &fields)
{
    QList<QJsonObject> result;
    for (const QJsonValue &constraint : fields.value(u"constraints").toArray())
        result += constraint.toObject();
    const QJsonArray ids = fields.value(u"instruction_id_list").toArray();
    const QJsonArray arguments = fields.value(u"kwargs").toArray();
    for (qsizetype i = 0; i < ids.size() && result.size() < ids.size(); ++i) {
        QJsonObject instruction = arguments.at(i).toObject();
        instruction.insert(QStringLiteral("id"), ids.at(i));
        result += instruction;
    }
    return result;
}

QString idsOf(const ScorerSpec &spec)
{
    QStringList ids;
    for (const QJsonObject &instruction : instructionsOf(spec.fields))
        ids += instruction.value(u"id").toString();
    return ids.join(QStringLiteral(", "));
}

Score constraintsScored(const ScoringInput &input, Score score)
{
    const VisibleAnswer visible = visibleAnswer(input.answer);
    if (visible.text.trimmed().isEmpty())
        return noAnswer(score, input.truncated);
    takeWhole(score, visible);
    const QList<QJsonObject> instructions = instructionsOf(input.spec.fields);
    const CheckedText checked{nfc(visible.text), input.language.section(u'-', 0, 0)};
    qsizetype strict = 0;
    qsizetype loose = 0;
    QList<Message> notes;
    for (const QJsonObject &instruction : instructions) {
        const Finding finding = checkStrictly(instruction, checked);
        const bool isLoose = finding.followed || isFollowedLoosely(instruction, checked);
        strict += finding.followed ? 1 : 0;
        loose += isLoose ? 1 : 0;
        const Message verdict = finding.followed ? ConstraintReasons::yes
            : isLoose                            ? ConstraintReasons::onlyLoosely
                                                 : ConstraintReasons::no;
        notes += Message(Reasons::colon,
            {instruction.value(u"id").toString(),
                finding.seen.isEmpty() ? verdict : Message(Reasons::bracket, {verdict, finding.seen})});
    }
    const auto followed = input.spec.fields.value(u"mode").toString() == u"loose" ? loose : strict;
    return decided(score, static_cast<double>(followed) / static_cast<double>(instructions.size()),
        {ConstraintReasons::followed,
            {QString::number(strict), QString::number(instructions.size()), QString::number(loose),
                Reasons::joined(notes, Reasons::semicolon)}},
        input.truncated);
}

Message problemWithConstraints(const ScorerSpec &spec)
{
    const QString mode = spec.fields.value(u"mode").toString();
    if (!mode.isEmpty() && mode != u"strict" && mode != u"loose")
        return Message(SpecMessages::mode);
    const QList<QJsonObject> instructions = instructionsOf(spec.fields);
    if (instructions.isEmpty())
        return Message(SpecMessages::noConstraint);
    for (qsizetype i = 0; i < instructions.size(); ++i) {
        const Message problem = problemWithInstruction(instructions.at(i));
        if (!problem.isEmpty())
            return Message(SpecMessages::constraint, {QString::number(i), problem});
    }
    return {};
}

} // namespace

const LanguageScoring constraintsScoring{"constraints/2", problemWithConstraints, constraintsScored, idsOf};

} // namespace Pennybench::Scoring
