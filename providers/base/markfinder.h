#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace Pennybench {

/// Follows the fenced code blocks of Markdown through a text, letter by letter.
class FenceTracker {
public:
    void advance(QStringView text);
    bool isInFence() const { return m_fenceLength > 0; }
    /// The letter before the next one; null at the start.
    QChar last() const { return m_last; }

private:
    void endLine();

    QString m_line; ///< the beginning of the line so far
    QChar m_last;
    QChar m_fence;
    qsizetype m_fenceLength = 0; ///< 0: not in a fence
};

/// Looks for marks in a text that arrives in pieces. A mark inside a fenced code block, or between its own
/// quotation marks or backticks, is text and is not found. Case does not matter.
class MarkFinder {
public:
    explicit MarkFinder(QStringList marks)
        : m_marks(std::move(marks))
    {
    }

    struct Found {
        qsizetype at = 0;
        qsizetype length = 0;
        int mark = 0; ///< in the list that was given
    };
    struct Result {
        std::optional<Found> found; ///< the first one
        qsizetype safe = 0; ///< this many leading characters contain no mark, whatever follows
    };

    /// The beginning of held was not passed on yet. atEnd: nothing follows, so an unclosed fence is not a
    /// fence. heedsFences: whether marks in a fence are text.
    Result look(QStringView held, bool atEnd, bool heedsFences = true) const;
    /// These letters have been passed on.
    void passOn(QStringView letters) { m_fences.advance(letters); }
    /// Starts a new text, outside any fence.
    void startAnew() { m_fences = {}; }

private:
    QStringList m_marks;
    FenceTracker m_fences;
};

} // namespace Pennybench
