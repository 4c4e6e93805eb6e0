#pragma once

#include "widgets/card.h"
#include "widgets/theme.h"

#include <QTimer>

class QPlainTextEdit;
class QPushButton;
class QSettings;

namespace Pennybench::Widgets {
class ElidedLabel;
}

namespace Pennybench::Desktop {

/// Where a question is typed. It grows with its text up to a third of the page; Ctrl+Return sends, Return and
/// Shift+Return begin a line. What was typed and not sent is there again after a restart.
class Composer : public Widgets::Card {
    Q_OBJECT

public:
    Composer(QSettings &settings, Widgets::ThemeSource &theme, QWidget *parent = nullptr);

    QString text() const;
    /// Puts a question back to be changed; sending it answers in place of the old one. The draft comes back
    /// when that is left.
    void edit(const QString &question);
    bool isEditing() const { return m_editing; }
    void leaveEditing();
    /// Forgets what was sent.
    void clear();
    /// Why nothing can be sent; empty: it can.
    void setRefusal(const QString &why);
    /// What is sent waits until all have answered.
    void setWaits(bool waits);
    /// The question that waits, with the way to have it back; empty: none.
    void setQueued(const QString &question);
    /// Puts it before what is typed.
    void putBack(const QString &question);
    /// What sending would cost and what was spent.
    void setFigures(const QString &text);

signals:
    void textChanged();
    void sendRequested();
    void editingLeft();
    void takeBackRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeQueuedLine();
    void retranslate();
    void grow();
    void refreshSend();
    void keepDraft();

    QSettings &m_settings;
    Widgets::ThemeSource &m_theme;
    QPlainTextEdit *m_edit;
    QLabel *m_figures;
    QLabel *m_hint;
    QWidget *m_queuedLine;
    Widgets::ElidedLabel *m_queued;
    QPushButton *m_takeBack;
    QPushButton *m_leave;
    QPushButton *m_send;
    QTimer m_saving;
    QString m_refusal;
    QString m_waiting; ///< the question that waits
    QString m_draft; ///< while a question is edited
    bool m_editing = false;
    bool m_waits = false;
};

} // namespace Pennybench::Desktop
