#pragma once

#include "app/desktop/common/savedsessions.h"
#include "app/desktop/compare/compared.h"
#include "widgets/theme.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace Pennybench::Desktop {

/// The line in which a person says what is compared: two saved sessions, or two contestants of the session
/// that is shown.
class SideChooser : public QWidget {
    Q_OBJECT

public:
    explicit SideChooser(const Widgets::ThemeSource &theme, QWidget *parent = nullptr);

    const CompareWish &wish() const { return m_wish; }
    /// Shows another wish; nothing is emitted.
    void setWish(const CompareWish &wish);
    /// What sessions can be chosen from; a chosen one that is not among them is added.
    void setSessions(const QList<SavedSession> &sessions);
    /// The contestants that can be chosen from, and those that were taken.
    void setContestants(const Compared &compared);

signals:
    void changed();
    /// Two sessions are to be chosen, from setSessions().
    void sessionsWanted();
    /// A session is to be chosen from elsewhere: 0: the first, 1: the second.
    void otherFileWanted(int side);

private:
    void retranslate();
    void showMode();
    void fillSessions();
    void chooseSession(int side, int index);
    void chooseContestant(int side);
    void fillContestants(QComboBox &box, const QList<NamedContestant> &contestants, const QString &taken);
    void swap();

    const Widgets::ThemeSource &m_theme;
    CompareWish m_wish;
    QList<SavedSession> m_saved;
    QPushButton *m_twoModels;
    QPushButton *m_twoSessions;
    QComboBox *m_sessions[2];
    QComboBox *m_contestants[2];
    QPushButton *m_swap;
};

} // namespace Pennybench::Desktop
