#include "providers/transport/trustedauthorities.h"

#include "providers/requestmessages.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>

namespace Pennybench::Providers {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

Message addFile(const QString &path, QList<QSslCertificate> &certificates)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Message(RequestMessages::certFileUnreadable, {path, file.errorString()});
    const QList<QSslCertificate> found = QSslCertificate::fromData(file.read(largestFile));
    if (found.isEmpty())
        return Message(RequestMessages::certFileEmpty, {path});
    certificates += found;
    return {};
}

Message addFolder(const QString &path, QList<QSslCertificate> &certificates)
{
    const QDir folder(path);
    if (!folder.exists() || !folder.isReadable())
        return Message(RequestMessages::certFolderUnreadable, {path});
    const qsizetype before = certificates.size();
    // As OpenSSL looks them up; the same certificates are often there two or three times.
    QFileInfoList entries = folder.entryInfoList({QStringLiteral("????????.[0-9]")}, QDir::Files);
    if (entries.isEmpty())
        entries = folder.entryInfoList(QDir::Files);
    for (const QFileInfo &entry : entries) {
        QFile file(entry.filePath());
        if (file.open(QIODevice::ReadOnly))
            certificates += QSslCertificate::fromData(file.read(largestFile));
    }
    return certificates.size() > before ? Message() : Message(RequestMessages::certFolderEmpty, {path});
}

} // namespace

TrustedAuthorities TrustedAuthorities::fromEnvironment()
{
    TrustedAuthorities trusted;
    QList<QSslCertificate> certificates;
    if (const QString file = qEnvironmentVariable("SSL_CERT_FILE"); !file.isEmpty())
        trusted.problem = addFile(file, certificates);
    for (const QString &folder : qEnvironmentVariable("SSL_CERT_DIR").split(u':', Qt::SkipEmptyParts)) {
        if (trusted.problem.isEmpty())
            trusted.problem = addFolder(folder, certificates);
    }
    if (!certificates.isEmpty())
        trusted.configuration.setCaCertificates(certificates);
    return trusted;
}

} // namespace Pennybench::Providers
