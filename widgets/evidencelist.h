#pragma once

#include "widgets/theme.h"

#include <QList>
#include <QWidget>

#include <limits>
#include <optional>

namespace Pennybench::Widgets {

/// One figure with its interval, beside the bounds between which it has to lie.
struct EvidenceLine {
    enum class Sign { Yes, No, Close, Unknown };

    Sign sign = Sign::Unknown;
    bool isBeside = false; ///< stands beside the verdict: its sign is dim
    QString name;
    std::optional<double> value; ///< missing: note stands in its place
    std::optional<double> low; ///< of the interval; missing where the value is exact
    std::optional<double> high;
    double from = -std::numeric_limits<double>::infinity(); ///< the bounds
    double to = std::numeric_limits<double>::infinity();
    bool isRatio = false; ///< stands on a logarithmic scale
    int family = 0; ///< its hue and shape, see modelMark()
    QString figure;
    QString range;
    QString count;
    QString note;
    QString words; ///< the whole of it as a sentence

    bool operator==(const EvidenceLine &) const = default;
};

/// Evidence in lines: sign, name, a small plot with the bounds, the figure, its interval and n. Differences
/// share one scale, ratios another.
class EvidenceList : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceList(const ThemeSource &theme, QWidget *parent = nullptr);

    void setLines(const QList<EvidenceLine> &lines);
    const QList<EvidenceLine> &lines() const { return m_lines; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Columns;
    Columns columnsFor(int width) const;
    QFont smallFont() const;
    int lineHeight(const EvidenceLine &line, const Columns &columns) const;
    int lineAt(int y) const;

    const ThemeSource &m_theme;
    QList<EvidenceLine> m_lines;
};

} // namespace Pennybench::Widgets
