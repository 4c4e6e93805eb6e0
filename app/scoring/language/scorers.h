#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench::Scoring {

/// What a scorer of this room does that decides by itself. The functions are pure and thread-safe.
struct LanguageScoring {
    const char *name = ""; ///< with the version, e.g. "text/4"
    Message (*problemWith)(const ScorerSpec &spec) = nullptr;
    /// Fills in the score of an answer to a spec without problem; name and expected stand in it.
    Score (*scored)(const ScoringInput &input, Score score) = nullptr;
    QString (*expected)(const ScorerSpec &spec) = [](const ScorerSpec &spec) { return spec.expected(); };
};

class LanguageScorer final : public Scorer {
public:
    /// What it does must outlive the scorer.
    explicit LanguageScorer(const LanguageScoring &scoring)
        : m_scoring(scoring)
    {
    }

    QString name() const override { return QString::fromLatin1(m_scoring.name); }
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override { return m_scoring.problemWith(spec); }

private:
    const LanguageScoring &m_scoring;
};

/// Finds the option that an answer chooses (see chosenLetter()) and compares it with the expected one.
/// "expected" is a letter, a letter with its text ("(D) Alina") or one option's text; "options" are the
/// texts, at most 26. Without options the letters A to J can be chosen. Several letters are a wrong answer;
/// without a letter the verdict is no_answer.
extern const LanguageScoring choiceScoring;

/// Counts how many of a prompt's instructions the answer follows. "constraints" is a list of {"id": …} with
/// the arguments beside the id; IFEval's own "instruction_id_list" and "kwargs" are read too. The score is
/// the share followed strictly, or loosely where "mode" is "loose"; only an answer that follows all is
/// correct. The reason names both shares and each instruction that is not followed.
extern const LanguageScoring constraintsScoring;

/// Compares the whole answer with the expected text or one of "accept". Both are folded (see folded()): NFC,
/// spaces, full-width forms, quotes, invisible marks; and spelled alike (see withCommonSpelling()), unless
/// "exact" is true. Quotes, stars and end marks around the text do not count; case counts only where "case"
/// is true.
extern const LanguageScoring textScoring;

/// Looks for the expected text, or one of "accept", anywhere in the answer, both folded and, unless
/// "exact" is true, spelled alike; case counts only where "case" is true. A number at its beginning or end is
/// a whole one: "5 km" is not in "15 km".
extern const LanguageScoring containsScoring;

/// Vietnamese text whose marks were to be restored, compared syllable by syllable in NFC. The score is the
/// share of syllables that are exactly right; only a text without an error is correct. Punctuation does not
/// count, and case only where "case" is true. "tones": "fold" (default) accepts "hoà" and "hòa" as the same
/// spelling, "exact" does not. If the answer has other syllables than expected, the longest common
/// subsequence counts, divided by the length of the longer text.
extern const LanguageScoring diacriticsScoring;

/// Scores the JSON object or array of an answer, in a code fence or in its text; the last one counts.
///
/// "schema" is a JSON Schema (draft 7). "fields" (or "expected") is the JSON that is expected. The score is
/// the F1 of the fields: 2 x equal / (expected + given), counting values that contain no others. A violated
/// schema, a member that occurs twice and, where "only_json" is true, text around the JSON each count as one
/// more wrong field. "ignore_extra": true ignores fields that were not expected; "ignore_case": true compares
/// texts without case. Broken JSON is incorrect; without any JSON the verdict is no_answer.
extern const LanguageScoring jsonScoring;

/// For prompts that nothing decides by rule: every answer stays undecided until a person decides.
class NoScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("none/1"); }
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override;
};

/// For prompts that a judge model is to decide by "rubric". Scoring asks no model: an answer stays undecided
/// with the rubric as the reason, until the judge that was chosen for the run (app/runs/judging.h) or a
/// person decides.
class JudgeScorer final : public Scorer {
public:
    QString name() const override;
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override;
};

/// Looks for a Perl-compatible regular expression ("pattern", or "expected") in the answer, NFC. "full": true
/// wants it to match the whole answer; "ignore_case": true ignores case. Work is bounded: a pattern that
/// needs more than two million steps on an answer leaves it undecided.
extern const LanguageScoring regexScoring;

/// Compares a summary with "references" (or "expected") by ROUGE-L over Unicode words; the best reference
/// counts. "metric" may be absent or rougeL. "must_mention" lists texts that must occur, compared in NFC and
/// without case.
///
/// The score is the F-measure times the share of "must_mention" that occurs. The summary is correct from
/// "pass" (or "threshold", default 0.5) on if everything is mentioned, incorrect below 0.1, else partial.
/// ROUGE counts words and knows nothing of meaning, hence the low limit for incorrect.
extern const LanguageScoring summaryScoring;

/// Compares a translation with one or more references ("references", or "expected"); the best one counts. The
/// score is chrF2 / 100, or that of another "metric": "chrF++", "BLEU". Both sides are in NFC. A label, an
/// introduction, a code fence and one pair of quotation marks are removed first (see givenText()).
///
/// The translation is correct if it equals a reference or scores at least "pass" (or "threshold"; default
/// 0.7, Chinese and Japanese 0.5), incorrect below 0.3 (0.15), else partial. These limits are our own: in our
/// test sentences seven good translations in other words scored 43 to 74 chrF2 and unrelated sentences at
/// most 23; a short Chinese sentence with one word missing scored 29. The reason gives the metric's
/// parameters, the limit that decided, and BLEU.
///
/// chrF has the parameters char_order, word_order, beta, whitespace, lowercase and eps_smoothing, named as in
/// sacreBLEU; BLEU has none. "tones": "fold" treats "hoà" and "hòa" alike.
extern const LanguageScoring translationScoring;

} // namespace Pennybench::Scoring
