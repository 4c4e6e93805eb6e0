#include "widgets/rail.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QSvgRenderer>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace Pennybench::Widgets {

namespace {

constexpr int leastRailWidth = 76;
constexpr int symbolPixels = 20;
constexpr int railEdge = 12;
constexpr int widestGap = 4;

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
{
    setObjectName(QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5, railEdge, 5, railEdge);
    layout->setSpacing(0);
    m_top->setSpacing(widestGap);
    m_bottom->setSpacing(widestGap);
    layout->addLayout(m_top);
    layout->addStretch();
    layout->addLayout(m_bottom);
    // A screen reader switches a button on, and does not click it.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int entry, bool isOn) {
        if (isOn && !m_isSetting)
            emit chosen(entry);
    });
}

QSize Rail::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo({leastRailWidth, 0});
}

int Rail::addEntry(const QString &text, const QByteArray &svg, bool atEnd)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("railButton"));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize(QSize(symbolPixels, symbolPixels));
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto entry = static_cast<int>(m_entries.size());
    m_entries += Entry{button, svg};
    m_group->addButton(button, entry);
    (atEnd ? m_bottom : m_top)->addWidget(button);
    setEntryText(entry, text);
    return entry;
}

void Rail::setEntryText(int entry, const QString &text)
{
    QToolButton *button = m_entries.at(entry).button;
    button->setText(text);
    button->setAccessibleName(text);
    if (button->toolButtonStyle() == Qt::ToolButtonIconOnly)
        button->setToolTip(text);
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitEntries();
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The entries get the new font behind the rail.
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, &Rail::fitEntries);
}

void Rail::fitEntries()
{
    int needed = 2 * railEdge;
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        needed += entry.button->sizeHint().height();
    }
    const bool hasRoom = needed <= height();
    const auto entries = std::max(1, static_cast<int>(m_entries.size()));
    const int gap = hasRoom ? std::min(widestGap, (height() - needed) / entries) : widestGap;
    m_top->setSpacing(gap);
    m_bottom->setSpacing(gap);
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.button->setToolButtonStyle(hasRoom ? Qt::ToolButtonTextUnderIcon : Qt::ToolButtonIconOnly);
        entry.button->setToolTip(hasRoom ? QString() : entry.button->text());
    }
}

void Rail::setCurrent(int entry)
{
    m_isSetting = true;
    if (entry >= 0)
        m_entries.at(entry).button->setChecked(true);
    else
        switchOff();
    m_isSetting = false;
}

void Rail::switchOff()
{
    m_group->setExclusive(false);
    for (const Entry &each : std::as_const(m_entries))
        each.button->setChecked(false);
    m_group->setExclusive(true);
}

int Rail::current() const
{
    return m_group->checkedId();
}

void Rail::setColours(const QColor &idle, const QColor &chosenColour)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        QIcon icon;
        icon.addPixmap(symbol(entry.svg, idle, symbolPixels, devicePixelRatioF()), QIcon::Normal, QIcon::Off);
        icon.addPixmap(
            symbol(entry.svg, chosenColour, symbolPixels, devicePixelRatioF()), QIcon::Normal, QIcon::On);
        entry.button->setIcon(icon);
    }
}

QPixmap symbol(const QByteArray &svg, const QColor &colour, int pixels, double devicePixelRatio)
{
    QPixmap pixmap(QSize(pixels, pixels) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(QByteArray(svg).replace("currentColor", colour.name().toLatin1()));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace Pennybench::Widgets
