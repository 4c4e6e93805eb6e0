#include "app/desktop/suites/suitehistory.h"

#include "app/desktop/common/undostep.h"
#include "app/suites/importedsuites.h"

namespace Pennybench::Desktop {

SuiteHistory::SuiteHistory(QObject *parent)
    : QObject(parent)
{
}

SuiteHistory::~SuiteHistory()
{
    m_undo.disconnect(); // what listens may be half gone
    m_undo.clear();
}

std::optional<Problem> SuiteHistory::apply(
    const QString &id, const std::optional<Suites::Suite> &known, const std::optional<Suites::Suite> &next)
{
    auto problem = Suites::changeOwnSuite(id, known, next);
    // A step of the stack may have failed: it must not lose its steps while it takes one.
    if (problem)
        QMetaObject::invokeMethod(&m_undo, &QUndoStack::clear, Qt::QueuedConnection);
    else
        emit changed(id);
    return problem;
}

std::optional<Problem> SuiteHistory::change(const QString &name, const QString &id,
    const std::optional<Suites::Suite> &known, const std::optional<Suites::Suite> &next)
{
    if (known == next)
        return std::nullopt;
    if (auto problem = apply(id, known, next))
        return problem;
    m_undo.push(new UndoStep<std::optional<Suites::Suite>>(name, known, next,
        [this, id](const std::optional<Suites::Suite> &from, const std::optional<Suites::Suite> &to) {
            const auto problem = apply(id, from, to);
            if (problem)
                emit failed(*problem);
            return !problem;
        }));
    return std::nullopt;
}

} // namespace Pennybench::Desktop
