#pragma once

#include "app/desktop/common/desktopservices.h"
#include "widgets/card.h"

#include <QUndoStack>

class QPushButton;
class QTreeWidget;

namespace Pennybench::Desktop {

class OwnCatalogue;
struct ProviderDraft;

/// The providers of one's own: added, changed, removed with undo; and a model of any provider by its name.
/// They are entries of the user's catalogue file.
class ProvidersCard : public Widgets::Card {
    Q_OBJECT

public:
    explicit ProvidersCard(DesktopServices &services, QWidget *parent = nullptr);

    QUndoStack &undoStack();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeButtons();
    void retranslate();
    void refresh();
    void refreshButtons();
    QString chosenId() const;
    void edit(const QString &id);
    std::optional<QString> keep(const ProviderDraft &draft, const QList<Models::ModelEntry> &before);
    void remove();
    void addModel();
    void say(const QString &text);

    DesktopServices &m_services;
    OwnCatalogue *m_own;
    QTreeWidget *m_list;
    QLabel *m_status;
    QPushButton *m_add = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_addModel = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
};

} // namespace Pennybench::Desktop
