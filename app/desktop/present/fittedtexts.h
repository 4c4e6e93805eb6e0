#pragma once

#include "app/desktop/present/slideparts.h"
#include "widgets/richtext/richtextview.h"

#include <QTimer>

namespace Pennybench::Desktop {

/// Texts side by side on a slide, typeset as in the window: all in one size, the largest in which all of them
/// fit, and no smaller than may be read from the last row. What does not fit then scrolls together.
class FittedTexts : public QObject {
    Q_OBJECT

public:
    /// sizes: in units, the largest first. margin: around each text, in pixels.
    FittedTexts(const SlideLook &look, QList<double> sizes, double margin, QObject *parent);

    /// A further text; the view has neither bars nor buttons. weight: of QFont.
    Widgets::RichTextView *add(const QString &markdown, int weight = QFont::Normal);
    /// Whether something does not fit.
    bool overflows() const { return m_overflows; }
    /// Everything is typeset, in its size.
    bool isSettled() const;
    /// By a share of what is seen; below 0 is up.
    void scroll(double share);
    /// Whether a text goes on below, or above, of what is seen.
    bool hasMore(bool below) const;
    int pixels() const { return m_pixels; }
    /// How high the first text is at this width, at the size that it has.
    double heightAt(double width) const { return height(m_texts.first(), m_pixels, width); }
    /// How high a text is at its width, in the smallest size; long ones are as high as what is measured.
    double leastHeight(int text) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void fitted();

private:
    struct Fitted {
        QString markdown;
        Widgets::RichTextView *view = nullptr;
        QWidget *fade = nullptr; ///< over what is cut at the lower edge
    };

    void fit();
    bool fitsAll(int pixels) const;
    double height(const Fitted &text, int pixels, double width) const;

    SlideLook m_look;
    QList<double> m_sizes;
    double m_margin;
    QList<Fitted> m_texts;
    int m_pixels = 0;
    bool m_overflows = false;
    QTimer m_soon;
};

} // namespace Pennybench::Desktop
