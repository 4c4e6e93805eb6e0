#include "widgets/evidencelist.h"

#include "widgets/modelmark.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Pennybench::Widgets {

namespace {

/// From the axis' values to a part of its width, 0 to 1.
struct EvidenceScale {
    bool isRatio = false;
    double low = -1;
    double high = 1;

    double at(double value) const
    {
        const double part = isRatio ? std::log(std::max(value, low) / low) / std::log(high / low)
                                    : (value - low) / (high - low);
        return std::clamp(part, 0.0, 1.0);
    }
};

void addIfFinite(QList<double> &values, std::optional<double> value)
{
    if (value && std::isfinite(*value))
        values += *value;
}

EvidenceScale scaleOf(const QList<EvidenceLine> &lines, bool isRatio)
{
    QList<double> values;
    for (const EvidenceLine &line : lines) {
        if (line.isRatio != isRatio)
            continue;
        for (const auto &value :
            {line.value, line.low, line.high, std::optional(line.from), std::optional(line.to)})
            addIfFinite(values, value);
    }
    if (!isRatio) {
        double reach = 0.1;
        for (const double value : std::as_const(values))
            reach = std::max(reach, 1.1 * std::abs(value));
        return {.low = -reach, .high = reach};
    }
    values.removeIf([](double value) { return value <= 0; });
    if (values.isEmpty())
        return {.isRatio = true, .low = 0.1, .high = 10};
    return {.isRatio = true,
        .low = *std::ranges::min_element(values) / 1.25,
        .high = *std::ranges::max_element(values) * 1.25};
}

QString signText(EvidenceLine::Sign sign)
{
    switch (sign) {
    case EvidenceLine::Sign::Yes:
        return QStringLiteral("✓");
    case EvidenceLine::Sign::No:
        return QStringLiteral("×");
    case EvidenceLine::Sign::Close:
        return QStringLiteral("≈");
    case EvidenceLine::Sign::Unknown:
        return QStringLiteral("?");
    }
    Q_UNREACHABLE();
}

QColor signColour(const EvidenceLine &line, const Theme &theme)
{
    if (line.isBeside || line.sign == EvidenceLine::Sign::Unknown)
        return theme.dim;
    if (line.sign == EvidenceLine::Sign::Close)
        return theme.accent;
    return line.sign == EvidenceLine::Sign::Yes ? theme.correct : theme.wrong;
}

class StripPainter {
public:
    StripPainter(QPainter &painter, const QRectF &box, const EvidenceScale &scale, const Theme &theme)
        : m_painter(painter)
        , m_box(box)
        , m_scale(scale)
        , m_theme(theme)
    {
    }

    void paint(const EvidenceLine &line)
    {
        paintBounds(line);
        const double y = m_box.center().y();
        const ModelMark mark = modelMark({}, line.family, m_theme.dark);
        if (line.low && line.high) {
            m_painter.setPen(QPen(mark.colour, 2));
            m_painter.drawLine(QLineF(x(*line.low), y, x(*line.high), y));
        }
        paintMark(m_painter, mark, {x(*line.value), y}, m_box.height() * 0.22);
    }

private:
    double x(double value) const { return m_box.left() + m_box.width() * m_scale.at(value); }

    void paintBounds(const EvidenceLine &line)
    {
        m_painter.setPen(QPen(m_theme.line, 1));
        const double y = m_box.center().y();
        m_painter.drawLine(QLineF(m_box.left(), y, m_box.right(), y));
        const bool isBand = line.isRatio && std::isfinite(line.to) && line.from > 0;
        if (isBand) {
            m_painter.fillRect(
                QRectF(QPointF(x(line.from), m_box.top()), QPointF(x(line.to), m_box.bottom())),
                m_theme.correctTint);
            return;
        }
        if (!line.isRatio)
            upright(0, QPen(m_theme.dim, 1));
        for (const double bound : {line.from, line.to}) {
            if (std::isfinite(bound) && bound != 0)
                upright(bound, QPen(m_theme.accent, 1.5, Qt::DotLine));
        }
    }

    void upright(double value, const QPen &pen)
    {
        m_painter.setPen(pen);
        m_painter.drawLine(QLineF(x(value), m_box.top(), x(value), m_box.bottom()));
    }

    QPainter &m_painter;
    QRectF m_box;
    EvidenceScale m_scale;
    const Theme &m_theme;
};

} // namespace

struct EvidenceList::Columns {
    int sign = 0;
    int name = 0;
    int plot = 0; ///< where it begins
    int plotWidth = 0;
    int figure = 0; ///< right edge
    int range = 0;
    int count = 0; ///< right edge
};

EvidenceList::EvidenceList(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("evidence"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::TabFocus);
    connect(&m_theme, &ThemeSource::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void EvidenceList::setLines(const QList<EvidenceLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    QStringList words;
    for (const EvidenceLine &line : lines)
        words += signText(line.sign) + u' ' + line.words;
    setAccessibleDescription(words.join(u'\n'));
    updateGeometry();
    update();
}

QFont EvidenceList::smallFont() const
{
    QFont font = this->font();
    font.setPixelSize(std::max(10, m_theme.bodyPixels() * 12 / 14));
    return font;
}

EvidenceList::Columns EvidenceList::columnsFor(int width) const
{
    const QFontMetrics metrics(smallFont());
    QFont strong = smallFont();
    strong.setBold(true);
    const QFontMetrics bold(strong);
    int name = 0;
    int figure = 0;
    int range = 0;
    int count = 0;
    for (const EvidenceLine &line : m_lines) {
        name = std::max(name, metrics.horizontalAdvance(line.name));
        figure = std::max(figure, bold.horizontalAdvance(line.figure));
        range = std::max(range, metrics.horizontalAdvance(line.range));
        count = std::max(count, metrics.horizontalAdvance(line.count));
    }
    const int gap = metrics.averageCharWidth() + 2;
    Columns columns;
    columns.name = metrics.horizontalAdvance(u'✓') + gap;
    columns.plot = columns.name + name + 2 * gap;
    const int right = figure + range + count + 3 * gap;
    columns.plotWidth = std::max(metrics.averageCharWidth() * 8, width - columns.plot - right);
    columns.figure = columns.plot + columns.plotWidth + gap + figure;
    columns.range = columns.figure + gap;
    columns.count = columns.range + range + gap + count;
    return columns;
}

int EvidenceList::lineHeight(const EvidenceLine &line, const Columns &columns) const
{
    const QFontMetrics metrics(smallFont());
    if (line.value)
        return metrics.height() + 5;
    const int room = std::max(metrics.averageCharWidth() * 10, columns.count - columns.plot);
    return metrics.boundingRect(0, 0, room, 10'000, Qt::TextWordWrap, line.note).height() + 5;
}

int EvidenceList::heightForWidth(int width) const
{
    const Columns columns = columnsFor(width);
    int height = 0;
    for (const EvidenceLine &line : m_lines)
        height += lineHeight(line, columns);
    return height;
}

QSize EvidenceList::minimumSizeHint() const
{
    const Columns columns = columnsFor(0);
    return {columns.count, heightForWidth(columns.count)};
}

QSize EvidenceList::sizeHint() const
{
    const int width = minimumSizeHint().width() + 6 * QFontMetrics(smallFont()).averageCharWidth();
    return {width, heightForWidth(width)};
}

void EvidenceList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_theme.theme();
    const Columns columns = columnsFor(width());
    const EvidenceScale differences = scaleOf(m_lines, false);
    const EvidenceScale ratios = scaleOf(m_lines, true);
    const QFont plain = smallFont();
    QFont strong = plain;
    strong.setBold(true);
    int y = 0;
    for (const EvidenceLine &line : std::as_const(m_lines)) {
        const int height = lineHeight(line, columns);
        const int top = QFontMetrics(plain).height() + 5;
        const auto write = [&](int left, int right, const QString &text, const QFont &font, const QColor &ink,
                               int alignment) {
            painter.setFont(font);
            painter.setPen(ink);
            painter.drawText(QRect(left, y, right - left, top), alignment | Qt::AlignVCenter, text);
        };
        write(0, columns.name, signText(line.sign), strong, signColour(line, theme), Qt::AlignLeft);
        write(columns.name, columns.plot, line.name, plain, theme.dim, Qt::AlignLeft);
        if (line.value) {
            StripPainter(painter, QRectF(columns.plot, y + 2, columns.plotWidth, top - 4),
                line.isRatio ? ratios : differences, theme)
                .paint(line);
            write(columns.plot, columns.figure, line.figure, strong, theme.ink, Qt::AlignRight);
            write(columns.range, columns.count, line.range, plain, theme.dim, Qt::AlignLeft);
            write(columns.plot, columns.count, line.count, plain, theme.dim, Qt::AlignRight);
        } else {
            painter.setFont(plain);
            painter.setPen(theme.ink);
            painter.drawText(QRect(columns.plot, y + 2, columns.count - columns.plot, height),
                Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, line.note);
        }
        y += height;
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

int EvidenceList::lineAt(int y) const
{
    const Columns columns = columnsFor(width());
    int bottom = 0;
    for (int i = 0; i < m_lines.size(); ++i) {
        bottom += lineHeight(m_lines.at(i), columns);
        if (y < bottom)
            return i;
    }
    return -1;
}

bool EvidenceList::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int line = lineAt(help->pos().y());
        if (line >= 0)
            QToolTip::showText(help->globalPos(), m_lines.at(line).words.toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

void EvidenceList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace Pennybench::Widgets
