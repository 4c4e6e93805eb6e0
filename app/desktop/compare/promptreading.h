#pragma once

#include "app/reports/sidebyside.h"
#include "widgets/theme.h"

#include <QWidget>

#include <array>
#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace Pennybench::Widgets {
class AnswerPane;
class ElidedLabel;
} // namespace Pennybench::Widgets

namespace Pennybench::Desktop {

/// One prompt with both answers side by side, of the trial that is chosen.
class PromptReading : public QWidget {
    Q_OBJECT

public:
    explicit PromptReading(const Widgets::ThemeSource &theme, QWidget *parent = nullptr);

    /// Gives the texts of an answer of the sides that was read without them.
    using Texts = std::function<Runs::Answer(const Runs::Answer &answer)>;
    void setTexts(const Texts &texts) { m_texts = texts; }
    /// prompt: its place among those of sides; -1: none.
    void read(const std::shared_ptr<const Reports::SideBySide> &sides, qsizetype prompt);
    const Widgets::AnswerPane &pane(bool second) const { return *m_panes.at(second ? 1 : 0); }
    bool isEnlarged() const;
    void setEnlarged(bool enlarged);

signals:
    /// A person wants this much, or the usual, room for reading.
    void enlargedChanged(bool enlarged);
    void stepWanted(int rows);
    /// A person decides about an answer of the sides; empty: takes the own decision back.
    void overruled(bool second, const Pennybench::Runs::Answer &answer,
        std::optional<Pennybench::Scoring::Verdict> verdict);

private:
    QWidget *makeQuestion();
    void retranslate();
    void fillTrials();
    void showTrial();
    void showAnswer(int side);
    void showEarlier(int side);
    const Suites::Prompt *shownPrompt() const;
    /// In the trial that is chosen; of a prompt with one turn, one answer.
    QList<const Runs::Answer *> shownTurns(int side) const;
    /// To the last turn that was asked. Null where none was asked in the trial that is chosen.
    const Runs::Answer *shownAnswer(int side) const;
    void offerVerdicts(int side, const QPoint &at);

    std::shared_ptr<const Reports::SideBySide> m_sides;
    qsizetype m_prompt = -1;
    Texts m_texts;
    const Widgets::ThemeSource &m_theme;
    Widgets::ElidedLabel *m_id;
    QComboBox *m_trial;
    QPushButton *m_enlarge;
    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_text;
    Widgets::ElidedLabel *m_expected;
    std::array<Widgets::AnswerPane *, 2> m_panes;
};

} // namespace Pennybench::Desktop
