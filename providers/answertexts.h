#pragma once

#include "providers/base/thinksplitter.h"
#include "providers/chatevent.h"
#include "providers/jsonreading.h"

#include <QList>

#include <optional>

namespace Pennybench::Providers {

/// The answer and the reasoning of one response as they come in: thinking that stands in the answer is taken
/// out of it, letters are made whole, and of several choices the lowest that has any text is the answer. What
/// is new goes to the events at once.
class AnswerTexts {
public:
    /// thinkingMarks: ModelRules::thinkingMarks.
    explicit AnswerTexts(const QStringList &thinkingMarks = {});

    /// A piece of the answer or of its reasoning, of the choice with this number.
    void addAnswer(const QString &text, QList<ChatEvent> &events, int choice = 0);
    void addReasoning(const QString &text, QList<ChatEvent> &events, int choice = 0);
    /// The whole answer, which takes the place of what came before; one that is empty replaces nothing.
    void setWhole(const QString &text, const QString &reasoning, QList<ChatEvent> &events, int choice = 0);
    /// What is held back: the beginning of a mark, half a letter.
    void giveHeld(QList<ChatEvent> &events);

    /// Whether this text is all that came before, in several pieces, once more: some servers end a stream so.
    bool repeatsAll(const QString &text) const;
    const QString &answer() const { return m_text; }
    const QString &reasoning() const { return m_reasoning; }
    /// The choice whose text is the answer; missing while there is none.
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
