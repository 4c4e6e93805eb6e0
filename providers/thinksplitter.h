#pragma once

#include <QString>
#include <QStringView>

namespace Pennybench {

/// Takes a leading block of thinking out of an answer's text as it streams: for servers without a reasoning
/// field. Knows <think>…</think>, [THINK]…[/THINK] (Mistral's older template) and s1's
/// <|im_start|>think … <|im_start|>answer. A closing tag without its opening one (the chat template wrote it)
/// is found only where the whole text is known, by splitThinking().
class ThinkSplitter {
public:
    struct Pieces {
        QString reasoning;
        QString text;
    };

    /// What this piece adds to both. As many characters as a tag has are held back while one may be
    /// beginning.
    Pieces append(const QString &piece);
    /// What was held back, at the end.
    Pieces finish();

private:
    enum class State { Beginning, Thinking, Answering };

    /// Whether the beginning is still open.
    bool lookForOpening();

    State m_state = State::Beginning;
    QStringView m_closing; ///< what ends the thinking that has begun
    QString m_held;
    bool m_trimming = false;
};

/// The reasoning and the answer of a whole text, also with an opening tag that is missing.
ThinkSplitter::Pieces splitThinking(const QString &whole);

} // namespace Pennybench
