#pragma once

#include "app/desktop/comparison/personverdicts.h"
#include "widgets/card.h"
#include "widgets/theme.h"

class QFormLayout;
class QPushButton;

namespace Pennybench::Widgets {
class MarkedText;
}

namespace Pennybench::Desktop {

/// Why one answer got its verdict: the answer with what was extracted marked in it, what was expected, what
/// was compared, the rule and the scorer; and the buttons with which a person decides otherwise.
class Inspector : public Widgets::Card {
    Q_OBJECT

public:
    Inspector(const ShownSession &shown, PersonVerdicts &verdicts, Widgets::ThemeSource &theme,
        QWidget *parent = nullptr);

    void inspectAnswer(const Runs::AnswerKey &key);
    const Runs::AnswerKey &key() const { return m_key; }

signals:
    void closed();

private:
    QWidget *makeVerdict();
    QWidget *makeDecisions();
    void retranslate();
    void refresh();
    QString classVotes() const;
    void fillRows(const QList<std::pair<QString, QString>> &rows, const QStringList &warnings);

    const ShownSession &m_shown;
    PersonVerdicts &m_verdicts;
    Runs::AnswerKey m_key;
    QPushButton *m_close;
    QPushButton *m_verdict;
    QLabel *m_decidedBy;
    QList<std::pair<QPushButton *, Scoring::Verdict>> m_decisions;
    bool m_isRefreshing = false; ///< the buttons are set, and not by a person
    QPushButton *m_scorers;
    Widgets::MarkedText *m_text;
    QWidget *m_facts;
    QFormLayout *m_rows;
};

} // namespace Pennybench::Desktop
