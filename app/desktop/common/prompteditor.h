#pragma once

#include "app/desktop/common/scorerform.h"
#include "app/desktop/common/scorertrial.h"
#include "app/suites/suite.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace Pennybench::Desktop {

/// Where a prompt is written or changed, with its scorer, which is tried on an answer beside it.
class PromptEditor : public QDialog {
    Q_OBJECT

public:
    /// Keeps the prompt; gives what is wrong with it, in the window's language, and then the dialog stays.
    using Keep = std::function<std::optional<QString>(const Suites::Prompt &prompt)>;

    PromptEditor(const Suites::Prompt &prompt, const QStringList &categories,
        const Scoring::ScoringPermissions &may, Keep keep, QWidget *parent = nullptr);

    Suites::Prompt prompt() const;
    /// The answer that the scorer is tried on first.
    void setAnswer(const QString &answer) { m_trial->setAnswer(answer); }

protected:
    /// Above the prompt, for what else is asked.
    QFormLayout *head() const { return m_head; }
    void setTurns(const Suites::Prompt &prompt);

private:
    QWidget *makeFields(const QStringList &categories);
    void fill();
    void refreshTrial();
    void keepAndClose();

    Suites::Prompt m_prompt; ///< as given, with what the form does not show
    Keep m_keep;
    QFormLayout *m_head;
    QFormLayout *m_turns;
    QList<QPlainTextEdit *> m_earlier;
    QPlainTextEdit *m_text;
    ScorerForm *m_scorer;
    QComboBox *m_category;
    QComboBox *m_language;
    QComboBox *m_difficulty;
    QLineEdit *m_tags;
    QPlainTextEdit *m_system;
    QPlainTextEdit *m_solution;
    QLineEdit *m_id;
    ScorerTrial *m_trial;
    QLabel *m_problem;
};

} // namespace Pennybench::Desktop
