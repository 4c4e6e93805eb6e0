#pragma once

#include "providers/base/harmonysplitter.h"
#include "providers/base/markfinder.h"
#include "providers/base/thinkpieces.h"

#include <QStringList>

#include <optional>

namespace Pennybench {

/// Takes blocks of thinking out of the beginning of an answer while it streams, for servers without a
/// reasoning field. Knows <think>, <thinking>, <thought>, <reasoning>, [THINK] (Mistral's older template),
/// <|im_start|>think … <|im_start|>answer (s1), ◁think▷ (Kimi), <|channel>thought … <channel|> (Gemma), the
/// channels of harmony (gpt-oss) with their marks, and without them: analysis…assistantfinal…. A closing mark
/// inside a fenced code block or between quotation marks is a part of the thinking. A closing mark without an
/// opening one (the chat template wrote it) is found only by splitThinking(), which knows the whole text.
class ThinkSplitter {
public:
    using Pieces = ThinkPieces;

    /// ownMarks: a further opening and closing mark of this model; or empty.
    explicit ThinkSplitter(const QStringList &ownMarks = {});

    /// What this piece adds to both. Characters that may begin a mark are held back.
    Pieces append(QStringView piece);
    /// What was held back, at the end.
    Pieces finish();

private:
    enum class State { Beginning, Thinking, Answering, Channels };

    Pieces take(bool atEnd);
    bool lookForOpening(bool atEnd);
    bool takeThinking(Pieces &pieces, bool atEnd);
    void begin(QStringView closing, qsizetype opened);

    QStringList m_ownMarks;
    State m_state = State::Beginning;
    std::optional<MarkFinder> m_closing; ///< of the thinking that has begun
    std::optional<HarmonySplitter> m_channels;
    QString m_held;
    bool m_afterThinking = false;
};

/// The reasoning and the answer of a whole text, even if the opening mark is missing.
ThinkPieces splitThinking(const QString &whole, const QStringList &ownMarks = {});

} // namespace Pennybench
