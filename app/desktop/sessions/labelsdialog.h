#pragma once

#include "app/store/sessionlabels.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace Pennybench::Desktop {

/// Asks for a session's title, tags and notes.
class LabelsDialog : public QDialog {
    Q_OBJECT

public:
    /// known: the tags of the other sessions, which are offered while one is typed.
    LabelsDialog(const QString &title, const Store::SessionLabels &labels, const QStringList &known,
        QWidget *parent = nullptr);

    QString title() const; ///< never empty
    Store::SessionLabels labels() const;

private:
    void completeTags(const QStringList &known);

    QString m_before;
    QLineEdit *m_title;
    QLineEdit *m_tags;
    QPlainTextEdit *m_notes;
};

} // namespace Pennybench::Desktop
