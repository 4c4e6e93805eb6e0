#include "app/scoring/visibleanswer.h"

#include "app/scoring/patterns.h"
#include "providers/base/markfinder.h"
#include "providers/base/thinksplitter.h"

#include <optional>

namespace Pennybench::Scoring {

namespace {

/// Where the last closing mark ends, and where the first opening one stands.
struct ThinkBlocks {
    std::optional<qsizetype> end;
    std::optional<qsizetype> start;
};

ThinkBlocks thinkBlocksIn(QStringView text)
{
    MarkFinder finder({QStringLiteral("<think>"), QStringLiteral("</think>")});
    ThinkBlocks blocks;
    if (!text.contains(u"think>", Qt::CaseInsensitive))
        return blocks;
    for (qsizetype at = 0;;) {
        const MarkFinder::Result result = finder.look(text.sliced(at), true);
        if (!result.found)
            return blocks;
        const qsizetype next = result.found->at + result.found->length;
        if (result.found->mark == 1)
            blocks.end = at + next;
        else if (!blocks.start)
            blocks.start = at + result.found->at;
        finder.passOn(text.sliced(at, next));
        at += next;
    }
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
    const ThinkBlocks blocks = thinkBlocksIn(visible.text);
    if (blocks.end)
        return {visible.text.mid(*blocks.end), visible.offset + *blocks.end};
    if (blocks.start)
        return {visible.text.left(*blocks.start), visible.offset};
    return visible;
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
