#include "app/desktop/comparison/personverdicts.h"

#include "app/store/sessionname.h"
#include "app/store/storemessages.h"

namespace Pennybench::Desktop {

namespace {

/// One change of a verdict, to be done and undone.
class VerdictChange final : public QUndoCommand {
public:
    using Apply = std::function<bool(std::optional<Scoring::Verdict>)>; ///< false: nothing was changed

    VerdictChange(std::optional<Scoring::Verdict> before, std::optional<Scoring::Verdict> after, Apply apply)
        : m_before(before)
        , m_after(after)
        , m_apply(std::move(apply))
    {
    }

    void redo() override { setObsolete(!m_apply(m_after)); }
    void undo() override { setObsolete(!m_apply(m_before)); }

private:
    std::optional<Scoring::Verdict> m_before;
    std::optional<Scoring::Verdict> m_after;
    Apply m_apply;
};

} // namespace

PersonVerdicts::PersonVerdicts(ShownSession &shown, OpenedSession &opened)
    : m_shown(shown)
    , m_opened(opened)
{
    // The changes are those of one plan's answers.
    connect(&shown, &ShownSession::planChanged, &m_undo, &QUndoStack::clear);
}

PersonVerdicts::~PersonVerdicts()
{
    m_undo.clear();
}

void PersonVerdicts::set(const Runs::AnswerKey &key, std::optional<Scoring::Verdict> verdict)
{
    const Runs::Answer *answer = m_shown.answer(key);
    if (!answer || answer->override == verdict)
        return;
    if (m_shown.isReplay()) {
        emit refused();
        return;
    }
    if (const auto file = m_opened.open(); !file) {
        emit failed(file.error());
        return;
    }
    m_undo.push(new VerdictChange(answer->override, verdict,
        [this, key](std::optional<Scoring::Verdict> value) { return apply(key, value); }));
}

void PersonVerdicts::setIn(const QString &path, const Runs::AnswerKey &key,
    std::optional<Scoring::Verdict> before, std::optional<Scoring::Verdict> verdict)
{
    if (Store::absoluteSessionName(path) == Store::absoluteSessionName(m_shown.sessionPath())) {
        set(key, verdict);
        return;
    }
    if (before == verdict)
        return;
    m_undo.push(new VerdictChange(before, verdict,
        [this, path, key](std::optional<Scoring::Verdict> value) { return applyIn(path, key, value); }));
}

bool PersonVerdicts::applyIn(
    const QString &path, const Runs::AnswerKey &key, std::optional<Scoring::Verdict> verdict)
{
    const auto file = Store::SessionFile::open(path, Store::AnswerDetail::Head);
    if (!file) {
        emit failed(file.error());
        return false;
    }
    (*file)->saveOverride(key, verdict);
    sayWhetherSaved(**file);
    return true;
}

bool PersonVerdicts::apply(const Runs::AnswerKey &key, std::optional<Scoring::Verdict> verdict)
{
    const auto file = m_opened.open();
    if (!file) {
        emit failed(file.error());
        return false;
    }
    (*file)->saveOverride(key, verdict);
    m_shown.setOverride(key, verdict);
    sayWhetherSaved(**file);
    return true;
}

void PersonVerdicts::sayWhetherSaved(Store::SessionFile &file)
{
    if (file.flush())
        emit saved(file.path());
    else
        emit failed({.message = Store::StoreMessages::cannotWriteNow});
}

} // namespace Pennybench::Desktop
