#pragma once

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace Pennybench::Desktop {

/// A step from one value to another that is already done when it is pushed. apply gets the value that is
/// expected there and the one to put in its place; where it gives false, the stack drops the step.
template <typename Value>
class UndoStep final : public QUndoCommand {
public:
    using Apply = std::function<bool(const Value &known, const Value &next)>;

    UndoStep(const QString &name, Value before, Value after, Apply apply)
        : QUndoCommand(name)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_apply(std::move(apply))
    {
    }

    void redo() override
    {
        if (std::exchange(m_isDone, true))
            setObsolete(!m_apply(m_before, m_after));
    }
    void undo() override { setObsolete(!m_apply(m_after, m_before)); }

private:
    Value m_before;
    Value m_after;
    Apply m_apply;
    bool m_isDone = false;
};

} // namespace Pennybench::Desktop
