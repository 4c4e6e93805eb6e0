#pragma once

#include "widgets/richtext/richdocument.h"

#include <QTextBrowser>
#include <QTimer>

#include <functional>

namespace Pennybench::Widgets {

class CopyButtons;
class Typesetter;

/// Shows Markdown from outside, with coloured code that can be copied by a button, and typeset formulas.
/// Nothing is loaded or followed. A text of more than 10,000 characters appears from its beginning on, in
/// slices of some 10 ms. While a text grows, what the reader sees stays where it is; a reader at the end
/// stays at the end.
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
    void keepingPlace(const std::function<void()> &change);
    void goOn();
    void scrollToMark();
    void askForColours();
    void takeColours();
    void placeButtons();

    Typesetter *m_typesetter = nullptr;
    RichDocument *m_document = nullptr;
    CopyButtons *m_buttons;
    QString m_text; ///< as given
    Stretch m_marked;
    double m_margin = RichStyle().margin;
    bool m_streaming = false;
    QList<Leaf> m_waiting; ///< read, but not laid out yet
    qsizetype m_settled = 0; ///< characters of a stream that nothing changes any more
    qsizetype m_settledLeaves = 0;
    QTimer m_slices;
    QTimer m_colours;
};

} // namespace Pennybench::Widgets
