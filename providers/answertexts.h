#pragma once

#include "providers/base/thinksplitter.h"
#include "providers/chatevent.h"
#include "providers/jsonreading.h"

#include <QList>

#include <optional>

namespace Pennybench::Providers {

/// The answer and the reasoning of one response as they arrive: thinking inside the answer is taken out,
/// split characters are joined, and the lowest of several choices with any text is the answer. New text goes
/// to the events at once.
class AnswerTexts {
public:
    /// thinkingMarks: ModelRules::thinkingMarks.
    explicit AnswerTexts(const QStringList &thinkingMarks = {});

    /// A piece of the answer or of its reasoning, of the choice with this number.
    void addAnswer(const QString &text, QList<ChatEvent> &events, int choice = 0);
    void addReasoning(const QString &text, QList<ChatEvent> &events, int choice = 0);
    /// The whole answer, which replaces all earlier text; an empty one replaces nothing.
    void setWhole(const QString &text, const QString &reasoning, QList<ChatEvent> &events, int choice = 0);
    /// Text that is held back: the beginning of a mark, half a character.
    void giveHeld(QList<ChatEvent> &events);

    /// Whether this text repeats all earlier pieces: some servers end a stream this way.
    bool repeatsAll(const QString &text) const;
    const QString &answer() const { return m_text; }
    const QString &reasoning() const { return m_reasoning; }
    /// The choice whose text is the answer; missing if there is none yet.
    std::optional<int> answeringChoice() const { return m_choice; }

private:
    void give(const ThinkPieces &pieces, QList<ChatEvent> &events);
    void giveText(const QString &text, QList<ChatEvent> &events);
    void giveReasoning(const QString &text, QList<ChatEvent> &events);
    void replaceAll(const QString &text, const QString &reasoning, QList<ChatEvent> &events);

    QStringList m_thinkingMarks;
    QString m_text; ///< given out so far
    QString m_reasoning;
    int m_pieces = 0; ///< of the answer
    std::optional<int> m_choice;
    std::optional<int> m_reasoningChoice;
    bool m_hasReasoningField = false;
    ThinkSplitter m_splitter;
    LetterJoiner m_textLetters;
    LetterJoiner m_reasoningLetters;
};

} // namespace Pennybench::Providers
