#include "app/desktop/settings/owncatalogue.h"

#include "app/catalogue/ownentries.h"
#include "app/catalogue/usercatalogue.h"
#include "app/desktop/common/undostep.h"

namespace Pennybench::Desktop {

namespace {

Models::Catalogue entriesIn(const QByteArray &json, const QString &path)
{
    return json.isEmpty() ? Models::Catalogue()
                          : Models::readCatalogue(json, path).value_or(Models::Catalogue());
}

} // namespace

OwnCatalogue::OwnCatalogue(ObservedCatalogue &catalogue, const QString &path, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_path(path)
{
}

OwnCatalogue::~OwnCatalogue()
{
    m_undo.disconnect(); // what listens may be half gone
    m_undo.clear();
}

Expected<Models::Catalogue> OwnCatalogue::entries() const
{
    return Models::readUserCatalogue(m_path);
}

std::optional<Problem> OwnCatalogue::apply(const QByteArray &known, const QByteArray &next)
{
    if (auto problem = Models::changeOwnEntries(m_path, known, next)) {
        QMetaObject::invokeMethod(&m_undo, &QUndoStack::clear, Qt::QueuedConnection);
        return problem;
    }
    m_catalogue.set(Models::withOwnEntries(m_catalogue, entriesIn(known, m_path), entriesIn(next, m_path)));
    emit changed();
    return std::nullopt;
}

std::optional<Problem> OwnCatalogue::change(const QString &name, const Edit &edit)
{
    const Expected<QByteArray> known = Models::readOwnEntries(m_path);
    if (!known)
        return known.error();
    const Expected<QByteArray> next = edit(*known);
    if (!next)
        return next.error();
    if (*next == *known)
        return std::nullopt;
    if (auto problem = apply(*known, *next))
        return problem;
    m_undo.push(
        new UndoStep<QByteArray>(name, *known, *next, [this](const QByteArray &from, const QByteArray &to) {
            const auto problem = apply(from, to);
            if (problem)
                emit failed(*problem);
            return !problem;
        }));
    return std::nullopt;
}

} // namespace Pennybench::Desktop
