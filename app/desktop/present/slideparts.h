#pragma once

#include "app/classroom/qrcode.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>
#include <optional>

namespace Pennybench::Desktop {

struct NamedOption;

/// How slides look at a size of screen: one unit is a pixel of 1920 x 1080.
struct SlideLook {
    const Widgets::ThemeSource &theme;
    double unit = 1;

    int px(double units) const { return std::max(1, qRound(units * unit)); }
    const Widgets::Theme &colours() const { return theme.theme(); }
};

/// 24 points at 1080 lines: nothing on a slide is smaller.
constexpr double leastSlideText = 32;

/// The style sheet of everything on a slide.
QString slideSheet(const SlideLook &look);
/// A label with a name of the sheet.
QLabel *slideLabel(const char *name, const QString &text = {});

/// A text without its formatting, in one line; formulas are TeX.
struct PlainLine {
    QString text;
    bool hasFormulas = false;
};
PlainLine plainLine(const QString &markdown);

/// "votes", or "vote" for 1.
QString votesWord(int votes);

/// Star, moon, drop and plus stand for A to D; no contestant has such a mark. In a square of side 24.
QPainterPath optionShape(int option);

/// An option's shape, in ink.
class OptionSign : public QWidget {
    Q_OBJECT

public:
    OptionSign(int option, int side, QColor ink, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_option;
    QColor m_ink;
};

/// A contestant's mark on a slide or in a table of the presenter.
QPixmap markPicture(const NamedOption &named, int side, double ratio);

/// A ring that empties with the time of a vote.
class TimerRing : public QWidget {
    Q_OBJECT

public:
    explicit TimerRing(const SlideLook &look, QWidget *parent = nullptr);

    /// limit: of the whole, in seconds. Missing seconds: hidden.
    void setTime(std::optional<int> seconds, int limit);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SlideLook m_look;
    int m_seconds = 0;
    int m_limit = 1;
};

/// A dot for each phone, filled for those that voted.
class VoteDots : public QWidget {
    Q_OBJECT

public:
    VoteDots(const Widgets::ThemeSource &theme, int dot, QWidget *parent = nullptr);

    void setCounts(int voted, int phones);
    QSize sizeHint() const override;
    static constexpr int mostDots = 60;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Widgets::ThemeSource &m_theme;
    int m_dot;
    int m_voted = 0;
    int m_phones = 0;
};

/// A QR code, dark on white in every theme, with its quiet margin.
class QrView : public QWidget {
    Q_OBJECT

public:
    QrView(const QString &text, int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Classroom::QrCode m_code;
};

/// A bar of votes, as long as it is wide.
class VoteBar : public QWidget {
    Q_OBJECT

public:
    VoteBar(QColor colour, int height, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
};

} // namespace Pennybench::Desktop
