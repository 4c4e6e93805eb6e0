#include "app/catalogue/baseurladvice.h"

#include "app/catalogue/baseurl.h"
#include "app/catalogue/cataloguemessages.h"
#include "providers/baseurl.h"
#include "providers/thismachine.h"

#include <QRegularExpression>

namespace Pennybench::Models {

namespace {

QString addressShown(const QUrl &url)
{
    return url.toString(QUrl::RemoveQuery);
}

/// "localhost:8000/v1" as an address: http on this machine, https elsewhere.
QUrl withScheme(const QString &typed)
{
    const QUrl secure(QStringLiteral("https://") + typed, QUrl::StrictMode);
    if (!secure.isValid() || secure.host().isEmpty())
        return {};
    return Providers::isThisMachine(secure.host()) ? QUrl(QStringLiteral("http://") + typed, QUrl::StrictMode)
                                                   : secure;
}

bool hasScheme(const QString &typed)
{
    static const QRegularExpression scheme(QStringLiteral("^[a-zA-Z][a-zA-Z0-9+.-]*://"));
    return scheme.match(typed).hasMatch();
}

QUrl secured(QUrl url)
{
    url.setScheme(QStringLiteral("https"));
    return url;
}

} // namespace

BaseUrlAdvice adviceOnBaseUrl(const QString &typedText, Providers::Dialect dialect, bool allowPlaintext)
{
    const QString typed = typedText.trimmed();
    BaseUrlAdvice advice;
    if (!hasScheme(typed)) {
        advice.proposal = Providers::baseUrlFrom(withScheme(typed), dialect);
        advice.objection = advice.proposal.isEmpty()
            ? Message(CatalogueMessages::notAnAddress)
            : Message(CatalogueMessages::noScheme, {addressShown(advice.proposal)});
        return advice;
    }
    const QUrl url(typed, QUrl::StrictMode);
    if (const auto objection = objectionTo(url, allowPlaintext)) {
        advice.objection = objection;
        if (url.scheme() == u"http" && !objectionTo(secured(url), false)) {
            advice.objection = Message(CatalogueMessages::unencrypted);
            advice.proposal = Providers::baseUrlFrom(secured(url), dialect);
        }
        return advice;
    }
    if (const auto other = Providers::otherDialectOf(url, dialect)) {
        advice.proposedDialect = other;
        advice.proposal = Providers::baseUrlFrom(url, *other);
        advice.objection = Message(
            CatalogueMessages::otherDialectsAddress, {Providers::toText(*other), Providers::toText(dialect)});
        return advice;
    }
    advice.url = Providers::baseUrlFrom(url, dialect);
    if (const auto versioned = Providers::withUsualVersion(advice.url, dialect)) {
        advice.hint = Message(CatalogueMessages::probablyVersion, {addressShown(*versioned)});
        advice.proposal = *versioned;
    } else if (advice.url != url.adjusted(QUrl::StripTrailingSlash)) {
        advice.hint = Message(CatalogueMessages::wholeAddress, {addressShown(advice.url)});
        advice.proposal = advice.url;
    }
    return advice;
}

} // namespace Pennybench::Models
