#include "app/store/serveraddress.h"

#include "app/store/servermessages.h"

#include <QHostAddress>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace Pennybench::Store {

namespace {

constexpr qsizetype longestSessionName = 200;

QStringList knownSettings()
{
    return QStringLiteral(
        "host hostaddr port dbname user service passfile sslmode sslrootcert sslcert sslkey "
        "sslcrl channel_binding gssencmode target_session_attrs connect_timeout")
        .split(u' ');
}

QString decoded(QStringView part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

bool hasControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

struct Parts {
    QStringView user;
    bool hasPassword = false;
    QStringView hosts;
    QStringView database;
    QStringView settings;
};

Parts partsOf(QStringView name)
{
    Parts parts;
    QStringView rest = name.mid(name.indexOf(u"://") + 3);
    if (const qsizetype mark = rest.indexOf(u'?'); mark >= 0) {
        parts.settings = rest.mid(mark + 1);
        rest = rest.left(mark);
    }
    if (const qsizetype slash = rest.lastIndexOf(u'/'); slash >= 0) {
        parts.database = rest.mid(slash + 1);
        rest = rest.left(slash);
    }
    if (const qsizetype at = rest.lastIndexOf(u'@'); at >= 0) {
        const QStringView login = rest.left(at);
        const qsizetype colon = login.indexOf(u':');
        parts.hasPassword = colon >= 0;
        parts.user = colon < 0 ? login : login.left(colon);
        rest = rest.mid(at + 1);
    }
    parts.hosts = rest;
    return parts;
}

bool isPassword(QStringView setting)
{
    const QString name = decoded(setting.left(setting.indexOf(u'=')));
    return name == u"password" || name == u"sslpassword";
}

/// One host of the list: "host:port", "[::1]:port" or without a port.
void addHost(QStringView text, QStringList &hosts, QStringList &ports)
{
    qsizetype colon = text.lastIndexOf(u':');
    if (text.startsWith(u'[') && colon < text.indexOf(u']'))
        colon = -1;
    QString host = decoded(colon < 0 ? text : text.left(colon));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    hosts += host;
    ports += colon < 0 ? QString() : decoded(text.mid(colon + 1));
}

void setUnlessEmpty(QMap<QString, QString> &settings, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        settings.insert(name, value);
}

void readHosts(QStringView text, QMap<QString, QString> &settings)
{
    QStringList hosts;
    QStringList ports;
    for (const QStringView host : text.split(u','))
        addHost(host, hosts, ports);
    setUnlessEmpty(settings, QStringLiteral("host"), hosts.join(u','));
    const bool hasPort = std::ranges::any_of(ports, [](const QString &port) { return !port.isEmpty(); });
    if (hasPort)
        settings.insert(QStringLiteral("port"), ports.join(u','));
}

bool isLocal(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@') || host == u"localhost"
        || QHostAddress(host).isLoopback();
}

QString quoted(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + value + u'\'';
}

/// What the address says, or what libpq takes from its environment where it says nothing.
QString effective(const QMap<QString, QString> &settings, const QString &name, const char *variable)
{
    return settings.value(name, qEnvironmentVariable(variable));
}

} // namespace

bool isServerAddress(const QString &name)
{
    return name.startsWith(u"postgresql://") || name.startsWith(u"postgres://");
}

QString withoutPassword(const QString &name)
{
    if (!isServerAddress(name))
        return name;
    const Parts parts = partsOf(name);
    const QList<QStringView> all = parts.settings.split(u'&', Qt::SkipEmptyParts);
    if (!parts.hasPassword && std::ranges::none_of(all, isPassword))
        return name;
    QStringList settings;
    for (const QStringView setting : all) {
        if (!isPassword(setting))
            settings += setting.toString();
    }
    QString shown = name.left(name.indexOf(u"://") + 3);
    if (!parts.user.isEmpty())
        shown += parts.user.toString() + u'@';
    shown += parts.hosts;
    if (!parts.database.isEmpty())
        shown += u'/' + parts.database.toString();
    return settings.isEmpty() ? shown : shown + u'?' + settings.join(u'&');
}

Expected<ServerAddress> readServerAddress(const QString &name)
{
    const Parts parts = partsOf(name);
    const QString shown = withoutPassword(name);
    if (parts.hasPassword)
        return failure({.message = ServerMessages::passwordInAddress, .file = shown});
    ServerAddress address{.settings = {}, .session = {}, .text = name};
    readHosts(parts.hosts, address.settings);
    setUnlessEmpty(address.settings, QStringLiteral("user"), decoded(parts.user));
    setUnlessEmpty(address.settings, QStringLiteral("dbname"), decoded(parts.database));
    const QStringList known = knownSettings();
    bool namesSession = false;
    for (const QStringView setting : parts.settings.split(u'&', Qt::SkipEmptyParts)) {
        if (isPassword(setting))
            return failure({.message = ServerMessages::passwordInAddress, .file = shown});
        const qsizetype equals = setting.indexOf(u'=');
        const QString key = decoded(equals < 0 ? setting : setting.left(equals));
        const QString value = equals < 0 ? QString() : decoded(setting.mid(equals + 1));
        if (key == u"session") {
            address.session = value;
            namesSession = true;
        } else if (known.contains(key)) {
            address.settings.insert(key, value);
        } else {
            return failure(
                {.message = Message(ServerMessages::unknownSetting, {key, known.join(QStringLiteral(", "))}),
                    .file = shown});
        }
    }
    if (namesSession
        && (address.session.isEmpty() || address.session.size() > longestSessionName
            || hasControls(address.session)))
        return failure({.message = ServerMessages::badSessionName, .file = shown});
    for (const QString &value : std::as_const(address.settings)) {
        // Qt's driver takes a semicolon for the end of a setting.
        if (value.contains(u';') || hasControls(value))
            return failure({.message = Message(ServerMessages::badAddress, {value}), .file = shown});
    }
    return address;
}

bool ServerAddress::isThisMachine() const
{
    if (!effective(settings, QStringLiteral("service"), "PGSERVICE").isEmpty())
        return false;
    const QString byNumber = effective(settings, QStringLiteral("hostaddr"), "PGHOSTADDR");
    const QString hosts =
        byNumber.isEmpty() ? effective(settings, QStringLiteral("host"), "PGHOST") : byNumber;
    const QStringList names = hosts.split(u',');
    return std::ranges::all_of(names, isLocal);
}

bool ServerAddress::saysEncryption() const
{
    return !effective(settings, QStringLiteral("sslmode"), "PGSSLMODE").isEmpty();
}

QString ServerAddress::connection() const
{
    QMap<QString, QString> all = settings;
    // A service says for itself how it is encrypted; whether it is, is looked at after connecting.
    const bool isService = !effective(settings, QStringLiteral("service"), "PGSERVICE").isEmpty();
    if (!isService && !saysEncryption() && !isThisMachine())
        all.insert(QStringLiteral("sslmode"), QStringLiteral("require"));
    if (effective(settings, QStringLiteral("connect_timeout"), "PGCONNECT_TIMEOUT").isEmpty())
        all.insert(QStringLiteral("connect_timeout"), QStringLiteral("8"));
    all.insert(QStringLiteral("tcp_user_timeout"), QStringLiteral("15000"));
    all.insert(QStringLiteral("keepalives_idle"), QStringLiteral("15"));
    all.insert(QStringLiteral("keepalives_interval"), QStringLiteral("5"));
    all.insert(QStringLiteral("keepalives_count"), QStringLiteral("3"));
    all.insert(QStringLiteral("fallback_application_name"), QStringLiteral("pennybench"));
    QStringList said;
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        said += it.key() + u'=' + quoted(it.value());
    return said.join(u' ');
}

} // namespace Pennybench::Store
