#pragma once

#include "widgets/card.h"
#include "widgets/modelmark.h"

#include <QTimer>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace Pennybench {

class ElidedLabel;

/// What a verdict means to the eye.
enum class Meaning { None, Running, Correct, Partly, Wrong, Undecided };

/// One model's answer as it streams in: name, a line of status, the text, the verdict with its reason. Text
/// is collected and shown every 45 ms as plain text; when the answer is complete it is laid out once as
/// Markdown, without HTML, without loading anything and without following links.
class AnswerPane : public Card {
    Q_OBJECT

public:
    explicit AnswerPane(QWidget *parent = nullptr);

    void setModel(const QString &name, const ModelMark &mark, const QString &price);
    /// One line under the name, in plain text.
    void setStatus(const QString &status);
    void setVerdict(Meaning meaning, const QString &word, const QString &reason);

    void clear();
    void appendText(const QString &text);
    void appendReasoning(const QString &text);
    /// Shows a whole answer at once, replacing what was there.
    void showWhole(const QString &reasoning, const QString &text);
    /// No more text will come.
    void finish();

    QString text() const { return m_text; }
    /// Text beyond this many characters is kept, but not shown.
    static constexpr qsizetype longestShown = 200'000;

signals:
    /// The verdict was pressed: a person wants to change it.
    void verdictClicked();

private:
    void flush();
    void layOut();
    void updateReasoning();

    QLabel *m_tile;
    ElidedLabel *m_name;
    QLabel *m_price;
    QLabel *m_status;
    QPushButton *m_thoughts;
    QPlainTextEdit *m_reasoningView;
    QStackedWidget *m_views;
    QPlainTextEdit *m_stream;
    QTextBrowser *m_whole;
    QPushButton *m_verdict;
    QLabel *m_reason;
    QTimer m_timer;
    QString m_text;
    QString m_reasoning;
    QString m_pending;
    QString m_pendingReasoning;
    bool m_reasoningShown = false;
};

} // namespace Pennybench
