#pragma once

#include "app/desktop/common/observedcatalogue.h"

#include <QUndoStack>

namespace Pennybench::Desktop {

/// The user's catalogue file as the window changes it, each step at once on disk and in the catalogue that
/// the window shows, with undo and redo. A step that another program came in between of is not undone.
class OwnCatalogue : public QObject {
    Q_OBJECT

public:
    using Edit = std::function<Expected<QByteArray>(const QByteArray &json)>;

    OwnCatalogue(ObservedCatalogue &catalogue, const QString &path, QObject *parent = nullptr);
    ~OwnCatalogue() override;

    /// What the file holds at the moment.
    Expected<Models::Catalogue> entries() const;
    /// name says what is undone.
    std::optional<Problem> change(const QString &name, const Edit &edit);
    QUndoStack &undoStack() { return m_undo; }

signals:
    void changed();
    /// A step could not be undone or redone.
    void failed(const Pennybench::Problem &problem);

private:
    std::optional<Problem> apply(const QByteArray &known, const QByteArray &next);

    ObservedCatalogue &m_catalogue;
    QString m_path;
    QUndoStack m_undo;
};

} // namespace Pennybench::Desktop
