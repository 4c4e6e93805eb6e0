#include "widgets/rail.h"

#include <QButtonGroup>
#include <QPainter>
#include <QSvgRenderer>
#include <QToolButton>
#include <QVBoxLayout>

namespace Pennybench::Widgets {

namespace {

constexpr int leastRailWidth = 76;
constexpr int symbolPixels = 20;

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
    layout->setContentsMargins(5, 12, 5, 12);
    layout->setSpacing(0);
    m_top->setSpacing(4);
    m_bottom->setSpacing(4);
    layout->addLayout(m_top);
    layout->addStretch();
    layout->addLayout(m_bottom);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
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
}

void Rail::setCurrent(int entry)
{
    m_entries.at(entry).button->setChecked(true);
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
