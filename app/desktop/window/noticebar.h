#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace Pennybench::Desktop {

/// A message above the page with what can be done about it, until it is closed or cured. Plain text.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    struct Action {
        QString text;
        std::function<void()> run;
    };

    explicit NoticeBar(QWidget *parent = nullptr);

    void say(const QString &message, const QList<Action> &actions = {});
    /// The same for something that goes on, with a bar.
    void sayProgress(const QString &message, const QList<Action> &actions);
    /// From 0 to 1; 0: it is not known yet. Nothing where something else is said by now.
    void setProgress(double share);
    QString message() const;

private:
    QLabel *m_message;
    QProgressBar *m_progress;
    QHBoxLayout *m_actions;
};

} // namespace Pennybench::Desktop
