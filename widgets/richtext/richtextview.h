#pragma once

#include "widgets/richtext/richdocument.h"

#include <QTextBrowser>
#include <QTimer>

#include <functional>

namespace Pennybench::Widgets {

class CopyButtons;
class Typesetter;

/// A question with its answer, in Markdown, or empty.
struct SaidBefore {
    QString question; ///< as it was typed
    QString answer;

    bool operator==(const SaidBefore &) const = default;
};

/// Shows Markdown from outside, with coloured code that can be copied by a button, and typeset formulas.
/// Nothing is loaded or followed. A text of more than 10,000 characters appears from its beginning on, in
/// slices of some 10 ms. While a text grows, what the reader sees stays where it is; a reader at the end
/// stays at the end. Above the text may stand what was said before it.
class RichTextView : public QTextBrowser {
    Q_OBJECT

public:
    explicit RichTextView(QWidget *parent = nullptr);

    /// Null: formulas are shown as TeX and code has no colours. Must outlive the view.
    void setTypesetter(Typesetter *typesetter);
    /// Whether code has buttons that copy it; to be said before anything is shown.
    void setOffersCopying(bool offers);
    /// Around the text, in pixels; to be said before anything is shown.
    void setTextMargin(double pixels) { m_margin = pixels; }

    /// What stands above the text, from the next text on; the text begins in sight. Whether it is another.
    bool setBefore(const QList<SaidBefore> &said, const QString &question);
    void showMarkdown(const QString &text, const Stretch &marked = {});
    /// The text so far: what has just begun and may become something else is held back.
    void streamMarkdown(const QString &soFar);
    void clearText();

    /// What is marked, as it stands there.
    QString markedText() const;
    const RichDocument &richDocument() const { return *m_document; }
    /// Whether everything that was given is laid out and coloured, and every formula is there.
    bool isSettled() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    RichStyle wantedStyle() const;
    void startDocument();
    void beginText();
    void layOutBefore();
    void keepingPlace(const std::function<void()> &change);
    void goOn();
    void scrollToMark();
    void scrollToText();
    void askForColours();
    void takeColours();
    void placeButtons();

    Typesetter *m_typesetter = nullptr;
    RichDocument *m_document = nullptr;
    CopyButtons *m_buttons;
    QString m_text; ///< as given
    Stretch m_marked;
    double m_margin = RichStyle().margin;
    QList<SaidBefore> m_said;
    QString m_question;
    QList<Leaf> m_before; ///< both, read
    qsizetype m_beforeLength = 0; ///< in characters
    bool m_isBeforeShown = true; ///< or laid out bit by bit
    bool m_streaming = false;
    QList<Leaf> m_waiting; ///< read, but not laid out yet
    qsizetype m_settled = 0; ///< characters of a stream that nothing changes any more
    qsizetype m_settledLeaves = 0;
    QTimer m_slices;
    QTimer m_colours;
    QTimer m_moreColours; ///< those that there was no time for
};

} // namespace Pennybench::Widgets
