#include "app/scoring/visibleanswer.h"

#include "app/scoring/patterns.h"
#include "providers/base/markfinder.h"
#include "providers/base/thinksplitter.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

/// What follows the last closing mark, else what precedes the first opening one.
VisibleAnswer withoutBlocks(const VisibleAnswer &visible)
{
    const QStringView text(visible.text);
    if (!text.contains(u"think>", Qt::CaseInsensitive))
        return visible;
    MarkFinder finder({QStringLiteral("<think>"), QStringLiteral("</think>")});
    qsizetype start = text.size();
    qsizetype end = -1;
    qsizetype at = 0;
    while (const auto found = finder.look(text.sliced(at), true).found) {
        const qsizetype next = found->at + found->length;
        if (found->mark == 1)
            end = at + next;
        else
            start = std::min(start, at + found->at);
        finder.passOn(text.sliced(at, next));
        at += next;
    }
    return end < 0 ? VisibleAnswer{visible.text.left(start), visible.offset}
                   : VisibleAnswer{visible.text.mid(end), visible.offset + end};
}

/// Where the model's turn ends: at a token that says so with nothing after it, or with another token.
qsizetype endOfTurn(const QString &text)
{
    static const auto end =
        u"(?:<[|｜](?:im_end|eot_id|eom_id|end|end_of_text|endoftext|end▁of▁sentence)[|｜]>|</s>"
        R"(|<end_of_turn>|<eoa>)\s*(?=$|<[|｜/a-z]|\[INST\]))"_re;
    return text.contains(u'<') ? end.match(text).capturedStart() : -1;
}

VisibleAnswer withoutThinking(const QString &answer)
{
    const ThinkPieces pieces = splitThinking(answer);
    VisibleAnswer visible{pieces.text, 0};
    if (!pieces.reasoning.isEmpty() || pieces.text.size() != answer.size())
        visible.offset = pieces.text.isEmpty() ? answer.size() : answer.lastIndexOf(pieces.text);
    return withoutBlocks(visible);
}

} // namespace

VisibleAnswer visibleAnswer(const QString &answer)
{
    VisibleAnswer visible = withoutThinking(answer);
    if (const qsizetype end = endOfTurn(visible.text); end >= 0)
        visible.text.truncate(end);
    return visible;
}

} // namespace Pennybench::Scoring
