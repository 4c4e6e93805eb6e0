#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

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

private:
    QLabel *m_message;
    QHBoxLayout *m_actions;
};

} // namespace Pennybench::Desktop
