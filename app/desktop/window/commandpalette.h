#pragma once

#include "app/desktop/window/commandlist.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace Pennybench::Desktop {

/// Everything that can be done, found by typing: words in any order, with marks or without. Arrows choose,
/// Return runs, Esc leaves. What cannot be done is grey and says why. Closes when it loses the focus.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    /// dim: the colour of what cannot be done.
    CommandPalette(CommandList &commands, const QColor &dim, QWidget *window);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void refresh();
    void move(int rows);
    void choose(int row);

    CommandList &m_commands;
    const QColor m_dim;
    QList<Command> m_all;
    QList<Command> m_found;
    QLineEdit *m_query;
    QTreeWidget *m_list;
    QLabel *m_nothing;
};

/// All keys of the window, by where they work.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    KeysDialog(const CommandList &commands, QWidget *window);
};

} // namespace Pennybench::Desktop
