#pragma once

#include "providers/base/markfinder.h"
#include "providers/base/thinkpieces.h"

namespace Pennybench {

/// Reads the channels of the harmony format (gpt-oss) if a server passes them on as plain text:
/// <|channel|>analysis<|message|>…<|end|><|start|>assistant<|channel|>final<|message|>…. What stands in the
/// channel "final" is the answer, every other channel is reasoning.
class HarmonySplitter {
public:
    HarmonySplitter();

    ThinkPieces append(QStringView piece);
    ThinkPieces finish();

private:
    enum class Mark { Start, Channel, Message, End, Return, Call, Constrain };

    ThinkPieces take(bool atEnd);
    bool isAnswer() const;
    void give(ThinkPieces &pieces, QStringView letters);
    void pass(Mark mark);

    MarkFinder m_finder;
    QString m_held;
    QString m_header; ///< the part before a message
    QString m_channel;
    bool m_inHeader = false;
    bool m_namesChannel = false; ///< whether the header does, after <|channel|>
    bool m_trimming = true;
};

} // namespace Pennybench
