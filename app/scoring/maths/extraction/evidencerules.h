#pragma once

#include <QStringList>

#include <bitset>

namespace Pennybench::Scoring {

/// The rules by which an answer is found in a text. docs/scoring/numbers.md explains them in their order.
enum class EvidenceRule {
    // what is set aside
    Citation,
    Source,
    Offer,
    Question,
    Request,
    Plan,
    Note,
    Check,
    Explanation,
    RunOn,
    Bracket,
    ListNumber,
    // what withholds an answer
    Refusal,
    // the order of evidence
    Box,
    StatementBehindBox,
    Tag,
    JsonMember,
    MarkerBehindValue,
    Marker,
    MarkerNeedsCopula,
    DescribedAnswer,
    Correction,
    Conflict,
    WholeText,
    OpeningLine,
    BoldLine,
    LastStatement,
    Conclusion,
    BoldSpan,
    Formula,
    Number,
    LastLine,
    // which of several numbers
    Label,
    Clock,
    Range,
    Denied,
    Modifier,
    AskedFor,
    SeveralValues,
    DifferentThings,
    CompoundUnit,
    NumberWord,
    Bound,
    Count_
};

/// A set of rules, all of them unless some are left out to see what they decide.
class EvidenceRules {
public:
    static constexpr int count = static_cast<int>(EvidenceRule::Count_);
    /// "citation", "source", … in the order of the enumeration.
    static const QStringList &names();

    bool hold(EvidenceRule rule) const { return !m_without.test(static_cast<std::size_t>(rule)); }
    EvidenceRules without(EvidenceRule rule) const
    {
        EvidenceRules fewer = *this;
        fewer.m_without.set(static_cast<std::size_t>(rule));
        return fewer;
    }

private:
    std::bitset<count> m_without;
};

} // namespace Pennybench::Scoring
