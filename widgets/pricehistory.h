#pragma once

#include "widgets/theme.h"

#include <QDate>
#include <QList>
#include <QWidget>

namespace Pennybench::Widgets {

/// A price that held for a time, USD per million tokens.
struct PriceStep {
    QDate from;
    QDate to; ///< invalid: still holds
    double input = 0;
    double output = 0;

    bool operator==(const PriceStep &) const = default;
};

/// What a model cost over the time: its prices solid, ending in a cross where it was retired; those of
/// another model before or after it dashed in grey.
struct PriceHistory {
    QList<PriceStep> own;
    QList<PriceStep> others;
    QDate retired; ///< invalid: still served
    QDate from; ///< the time axis, shared by the cards
    QDate to;
    double low = 0.05; ///< the axis of prices, logarithmic
    double high = 20;
    int family = 0;
    QString words; ///< all of it, for who cannot see it

    bool operator==(const PriceHistory &) const = default;
};

class PriceHistoryView : public QWidget {
    Q_OBJECT

public:
    explicit PriceHistoryView(const ThemeSource &theme, QWidget *parent = nullptr);

    void setHistory(const PriceHistory &history);
    const PriceHistory &history() const { return m_history; }

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_theme;
    PriceHistory m_history;
};

} // namespace Pennybench::Widgets
