#include "tests/support/exchanged.h"

#include <QTest>

namespace Pennybench {

Exchanged::Exchanged(const HttpRequest &request, const Permission &mayLeave)
    : transport(makeNetworkTransport())
    , exchange(transport->send(request, mayLeave))
{
    wait();
}

Exchanged::Exchanged(HttpTransport &used, const HttpRequest &request, const Permission &mayLeave)
    : exchange(used.send(request, mayLeave))
{
    wait();
}

void Exchanged::wait()
{
    bool ended = false;
    QObject::connect(exchange.get(), &HttpExchange::sent, exchange.get(), [this] { ++sent; });
    QObject::connect(
        exchange.get(), &HttpExchange::headArrived, exchange.get(), [this](const HttpHead &came) {
            ++heads;
            head = came;
        });
    QObject::connect(exchange.get(), &HttpExchange::bodyArrived, exchange.get(),
        [this](const QByteArray &bytes) { body += bytes; });
    const auto finish =
        QObject::connect(exchange.get(), &HttpExchange::finished, exchange.get(), [&ended] { ended = true; });
    const auto fail = QObject::connect(
        exchange.get(), &HttpExchange::failed, exchange.get(), [this, &ended](const HttpFailure &why) {
            failure = why;
            ended = true;
        });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(ended, 30'000); }();
    QObject::disconnect(finish);
    QObject::disconnect(fail);
}

} // namespace Pennybench
