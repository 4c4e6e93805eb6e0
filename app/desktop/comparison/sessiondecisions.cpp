#include "app/desktop/comparison/sessiondecisions.h"

namespace Pennybench::Desktop {

namespace {

/// One decision in place of another, to be done and undone.
class DecisionChange final : public QUndoCommand {
public:
    using Apply = std::function<void(const QByteArray &)>;

    DecisionChange(const QByteArray &before, const QByteArray &after, Apply apply)
        : m_before(before)
        , m_after(after)
        , m_apply(std::move(apply))
    {
    }

    void redo() override { m_apply(m_after); }
    void undo() override { m_apply(m_before); }

private:
    QByteArray m_before;
    QByteArray m_after;
    Apply m_apply;
};

} // namespace

SessionDecisions::SessionDecisions(ShownSession &shown, OpenedSession &opened, QUndoStack &undo)
    : m_shown(shown)
    , m_opened(opened)
    , m_undo(undo)
{
}

void SessionDecisions::set(const QString &name, const QByteArray &json)
{
    const QByteArray before = m_shown.decision(name);
    if (before == json)
        return;
    if (const auto file = m_opened.open(); !file) {
        emit failed(file.error());
        return;
    }
    m_undo.push(
        new DecisionChange(before, json, [this, name](const QByteArray &value) { apply(name, value); }));
}

void SessionDecisions::apply(const QString &name, const QByteArray &json)
{
    const auto file = m_opened.open();
    if (!file) {
        emit failed(file.error());
        return;
    }
    (*file)->saveDecision(name, json);
    m_shown.setDecision(name, json);
}

} // namespace Pennybench::Desktop
