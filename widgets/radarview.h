#pragma once

#include "widgets/theme.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace Pennybench::Widgets {

/// One spoke: a share with its interval, and the middle of the others, 0 to 1.
struct RadarSpoke {
    QString name;
    double value = 0;
    double low = 0;
    double high = 0;
    std::optional<double> middle;

    bool operator==(const RadarSpoke &) const = default;
};

/// A radar of one contestant: its line, the band of its intervals, the middle of the others dotted. The area
/// means nothing, so it stands beside dots and never alone.
class RadarView : public QWidget {
    Q_OBJECT

public:
    explicit RadarView(const ThemeSource &theme, QWidget *parent = nullptr);

    /// Fewer than three spokes make no picture.
    void setSpokes(const QList<RadarSpoke> &spokes, int family);
    const QList<RadarSpoke> &spokes() const { return m_spokes; }

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_theme;
    QList<RadarSpoke> m_spokes;
    int m_family = 0;
};

} // namespace Pennybench::Widgets
