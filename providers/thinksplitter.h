#pragma once

#include <QString>

namespace Pennybench {

/// Takes a leading <think>…</think> block out of an answer's text as it streams: for servers without a
/// reasoning field. A </think> without its opening tag (the chat template wrote it) is found only where the
/// whole text is known, by splitWhole().
class ThinkSplitter {
public:
    struct Pieces {
        QString reasoning;
        QString text;
    };

    /// What this piece adds to both. Up to seven characters are held back while a tag may be beginning.
    Pieces append(const QString &piece);
    /// What was held back, at the end.
    Pieces finish();

private:
    enum class State { Beginning, Thinking, Answering };
    State m_state = State::Beginning;
    QString m_held;
    bool m_trimming = false;
};

/// The reasoning and the answer of a whole text, also with an opening tag that is missing.
ThinkSplitter::Pieces splitThinking(const QString &whole);

} // namespace Pennybench
