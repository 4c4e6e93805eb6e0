#pragma once

#include "widgets/card.h"
#include "widgets/modelmark.h"

#include <QTimer>

class QPlainTextEdit;
class QPushButton;
class QScrollBar;
class QStackedWidget;
class QToolButton;

namespace Pennybench::Widgets {

class ElidedLabel;
class RichTextView;
class Typesetter;
struct SaidBefore;

/// What a verdict means to the eye.
enum class Meaning { None, Running, Correct, Partly, Wrong, Undecided };
/// The style sheet's name for it.
QString meaningName(Meaning meaning);

/// One model's answer as it streams in: name, a line of status, the text, the verdict with its reason. Text
/// is collected and shown every 45 ms as Markdown, more seldom where that takes long; nothing is loaded or
/// followed.
class AnswerPane : public Card {
    Q_OBJECT

public:
    explicit AnswerPane(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

    /// Colours code and typesets formulas. Must outlive the pane.
    void setTypesetter(Typesetter &typesetter);
    void setModel(const QString &name, const ModelMark &mark, const QString &price);
    /// One line under the name, in plain text.
    void setStatus(const QString &status);
    void setVerdict(Meaning meaning, const QString &word, const QString &reason);
    /// What the button at the lower right offers at the moment; hidden where text is empty.
    void setAction(const QString &text);
    /// Highlights the head: the model is the one that a person has chosen.
    void setChosen(bool chosen);
    /// Shows the text as it came instead of laid out as Markdown.
    void setRaw(bool raw);
    bool isRaw() const { return m_raw; }
    /// Moves the answer to this share of its height, from 0 to 1, without saying so.
    void scrollTo(double share);

    /// What the model said before, which stands above the answer as in a chat, with the answer's question;
    /// shown with the next text, or when the pane is cleared. Whether it is another than until now.
    bool setBefore(const QList<SaidBefore> &said, const QString &question);
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
    void actionClicked();
    /// The line with the model's name was clicked.
    void headClicked();
    /// The button with the dots was pressed: a person wants everything that can be done to the column.
    void menuRequested(const QPoint &globalPosition);
    /// The reader moved the answer to this share of its height.
    void scrolled(double share);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead();
    void retranslate();
    void makeFoot();
    void followScrolling(QScrollBar *bar);
    QScrollBar *shownBar() const;
    void flush();
    void layOut();
    void updateReasoning();
    void showText();

    QWidget *m_head;
    QLabel *m_tile;
    ElidedLabel *m_name;
    QLabel *m_price;
    QToolButton *m_menu;
    QLabel *m_status;
    QPushButton *m_thoughts;
    QPlainTextEdit *m_reasoningView;
    QStackedWidget *m_views;
    QPlainTextEdit *m_stream;
    RichTextView *m_whole;
    QPushButton *m_verdict;
    ElidedLabel *m_reason;
    QPushButton *m_action;
    QTimer m_timer;
    QString m_modelName;
    QString m_text;
    QString m_reasoning;
    QString m_pending;
    QString m_pendingReasoning;
    bool m_reasoningShown = false;
    bool m_raw = false;
    bool m_complete = false;
    bool m_scrolledFromOutside = false;
};

} // namespace Pennybench::Widgets
