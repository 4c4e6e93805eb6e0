#pragma once

#include "app/suites/savedanswers.h"
#include "app/suites/suite.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Pennybench::Desktop {

/// A small card that stays above other windows: one prompt after another is copied into a chat, and its
/// answer pasted back.
class PromptCard : public QDialog {
    Q_OBJECT

public:
    PromptCard(const QList<Suites::Suite> &suites, QWidget *parent = nullptr);

    /// What was pasted, in the prompts' order; prompts without an answer are left out.
    QList<Suites::SavedAnswer> answers() const;

private:
    void show(qsizetype question);
    void copyPrompt();
    void pasteAnswer();

    QList<Suites::SavedAnswer> m_questions; ///< with the prompt's text, and the answer when it is there
    qsizetype m_shown = 0;
    QLabel *m_place;
    QPlainTextEdit *m_prompt;
    QPlainTextEdit *m_answer;
    QPushButton *m_copy;
    QPushButton *m_previous;
    QPushButton *m_next;
};

} // namespace Pennybench::Desktop
