#include "app/desktop/window/systemtheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

namespace Pennybench::Desktop {

namespace {

const auto portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto colourScheme = QStringLiteral("color-scheme"); ///< 0 no wish, 1 dark, 2 light
const auto contrast = QStringLiteral("contrast"); ///< 0 no wish, 1 high
constexpr int middleLightness = 128;

} // namespace

SystemTheme::SystemTheme(Widgets::ThemeSource &theme, QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_bus(std::move(bus))
{
    followPalette();
    qApp->installEventFilter(this);
    m_bus.connect(portalService, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
        SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    read(colourScheme);
    read(contrast);
}

void SystemTheme::read(const QString &key)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, QStringLiteral("Read"));
    call.setAutoStartService(false);
    call << appearance << key;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            take(key, reply.value().variant());
    });
}

void SystemTheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance)
        take(key, value.variant());
}

void SystemTheme::take(const QString &key, const QVariant &value)
{
    // "Read" wraps the value in two variants, the signal in one.
    const QVariant inner =
        value.canConvert<QDBusVariant>() ? qvariant_cast<QDBusVariant>(value).variant() : value;
    bool isNumber = false;
    const uint wish = inner.toUInt(&isNumber);
    if (!isNumber)
        return;
    if (key == contrast)
        m_theme.setSystemContrast(wish == 1);
    if (key != colourScheme)
        return;
    m_portalSays = wish == 1 || wish == 2;
    if (m_portalSays)
        m_theme.setSystemDark(wish == 1);
    else
        followPalette();
}

void SystemTheme::followPalette()
{
    m_theme.setSystemDark(QGuiApplication::palette().color(QPalette::Window).lightness() < middleLightness);
}

bool SystemTheme::eventFilter(QObject *object, QEvent *event)
{
    if (object == qApp && event->type() == QEvent::ApplicationPaletteChange && !m_portalSays)
        followPalette();
    return QObject::eventFilter(object, event);
}

} // namespace Pennybench::Desktop
