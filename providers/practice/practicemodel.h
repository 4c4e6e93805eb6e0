#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace Pennybench::Providers {

/// A simulated chatbot: how often it is right, how much it says, how fast, and what it would cost. None of
/// its figures is taken from a real model.
struct PracticeModel {
    QString id; ///< its name in requests, e.g. "scholar"
    QString name; ///< for people; says that it is a practice model
    QHash<QString, double> skill; ///< share of right answers by category, at difficulty 3; "" for any other
    double difficultySlope = 0.06; ///< share lost for each step of difficulty above 3, gained below
    int reasoningTokens = 0; ///< mean; 0: it shows no reasoning
    int explanationSentences = 0; ///< said before the answer
    int firstTokenMs = 200;
    int tokensPerSecond = 100;
    QString inputPrice; ///< invented; USD per million tokens, decimal
    QString outputPrice;
};

/// At least four, from the best and most expensive to the cheapest.
const QList<PracticeModel> &practiceModels();
/// Null if there is none.
const PracticeModel *practiceModel(QStringView id);

/// What a practice model has been taught about one question.
struct PracticeLesson {
    QString category;
    int difficulty = 3; ///< 1 to 5
    QString right; ///< a right answer
    QString almost; ///< a partly right answer; empty if there is none
    QString wrong; ///< a plausible wrong answer
    bool bare = false; ///< the answer must stand alone, without an explanation before it

    bool operator==(const PracticeLesson &) const = default;
};

/// One answer of a practice model. The pieces are streamed, one token each.
struct PracticeAnswer {
    QList<QString> reasoning;
    QList<QString> text;
    int promptTokens = 0;
    bool cut = false; ///< ended at the token limit

    int completionTokens() const { return static_cast<int>(reasoning.size() + text.size()); }
};

/// The answer to one question; the same for the same arguments. lesson is null for an unknown question: the
/// model then says so, or as a judge of answers (app/scoring/judge/judgeprompt.h) gives an invented verdict.
/// occurrence counts how often the model was asked it before.
PracticeAnswer practiceAnswer(const PracticeModel &model, const PracticeLesson *lesson, const QString &prompt,
    quint64 seed, int occurrence, int maxTokens);

} // namespace Pennybench::Providers
