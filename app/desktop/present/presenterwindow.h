#pragma once

#include "app/desktop/present/audiencewindow.h"
#include "app/desktop/present/phoneservice.h"

#include <QElapsedTimer>
#include <QTimer>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace Pennybench::Desktop {

class WhoIsWho;

/// The teacher's own screen: what the class sees, what comes next, the time, the votes, who is who, and
/// notes.
class PresenterWindow : public QWidget {
    Q_OBJECT

public:
    /// isPrivate: the class does not see this screen. What is given outlives it.
    PresenterWindow(Presentation &presentation, PhoneService &phones, AudienceWindow &audience,
        const Widgets::ThemeSource &theme, QSettings &settings, bool isPrivate);
    ~PresenterWindow() override;

    void refresh();
    /// Until the next key.
    void say(const QString &sentence);
    WhoIsWho &whoIsWho() { return *m_who; }
    double raceSpeed() const;
    /// What is typed into the notes is kept with the session.
    void keepNotes();
    /// Nothing more is kept of them.
    void dropNotes() { m_notesOf = 0; }

    static inline const QString limitKey = QStringLiteral("presentSeconds");

signals:
    /// A key, or the button that does the same.
    void keyPressed(int key);
    void questionWanted(int question);
    void modelsWanted(const QStringList &models);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    QWidget *newHead();
    QWidget *newFoot();
    QWidget *newPreview();
    QWidget *newNext();
    QWidget *newTime();
    QWidget *newVotes();
    QWidget *newNotes();
    QPushButton *newButton(const char *name, int key);
    void addLimits(QSettings &settings);
    void fillAddresses();
    void fillModels();
    bool isReadOn() const;
    void refreshSteps();
    void refreshTime();
    void refreshVotes();
    void refreshButtons();
    void drawPreview();
    void retranslate();

    Presentation &m_presentation;
    PhoneService &m_phones;
    AudienceWindow &m_audience;
    bool m_isPrivate;
    QList<QLabel *> m_steps;
    QLabel *m_private;
    QLabel *m_clock;
    QLabel *m_screen; ///< where the class's window is
    QLabel *m_preview;
    QList<QLabel *> m_coming;
    QLabel *m_said;
    QSpinBox *m_question;
    QLabel *m_nextQuestion;
    WhoIsWho *m_who;
    QLabel *m_time;
    QComboBox *m_limit;
    QLabel *m_voted;
    QLabel *m_votedWords;
    VoteDots *m_dots;
    QComboBox *m_address;
    QLabel *m_door; ///< whether phones reach this machine now
    QLabel *m_code;
    QPlainTextEdit *m_notes;
    QString m_sentence;
    int m_notesOf = 0; ///< the question; 0: none yet
    QComboBox *m_speed;
    QPushButton *m_models;
    QHash<QString, QPushButton *> m_buttons; ///< by object name
    QTimer m_previewSoon;
    QTimer m_tick;
    QElapsedTimer m_since; ///< the presentation began
};

} // namespace Pennybench::Desktop
