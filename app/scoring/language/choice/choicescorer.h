#pragma once

#include "app/scoring/language/choice/choicerules.h"
#include "app/scoring/scorer.h"

namespace Pennybench::Scoring {

/// Finds the option that an answer chooses (see chosenLetter()) and compares it with the expected one.
/// "expected" is a letter, a letter with its text ("(D) Alina") or one option's text; "options" are the
/// texts, at most 26. Without options the letters A to J can be chosen. Several letters are a wrong answer;
/// without a letter the verdict is no_answer.
class ChoiceScorer final : public Scorer {
public:
    explicit ChoiceScorer(const QList<ChoiceRule> &rules = choiceRules())
        : m_rules(rules)
    {
    }

    QString name() const override { return QStringLiteral("choice/6"); }
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override;

private:
    QList<ChoiceRule> m_rules;
};

} // namespace Pennybench::Scoring
