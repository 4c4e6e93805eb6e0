#pragma once

#include "app/desktop/common/prompteditor.h"

class QCheckBox;

namespace Pennybench::Desktop {

/// Keeps a question that was asked as a prompt of a suite of one's own, which may be a new one.
class KeepDialog : public PromptEditor {
    Q_OBJECT

public:
    /// The question with those before it.
    KeepDialog(
        const Suites::Prompt &question, const Scoring::ScoringPermissions &may, QWidget *parent = nullptr);

    /// Where it was kept; empty before.
    const QString &suiteId() const { return m_suiteId; }
    const QString &suiteName() const { return m_suiteName; }

private:
    void chooseTurns(bool all);
    std::optional<QString> keep(const Suites::Prompt &prompt);

    Suites::Prompt m_question;
    QComboBox *m_suite;
    QString m_suiteId;
    QString m_suiteName;
};

} // namespace Pennybench::Desktop
