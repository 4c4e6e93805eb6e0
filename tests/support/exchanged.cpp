#include "tests/support/exchanged.h"

#include <QTest>

namespace Pennybench {

Exchanged::Exchanged(const Providers::HttpRequest &request, const Providers::Permission &mayLeave)
    : transport(Providers::makeNetworkTransport())
    , exchange(transport->send(request, mayLeave))
{
    wait();
}

Exchanged::Exchanged(Providers::HttpTransport &used, const Providers::HttpRequest &request,
    const Providers::Permission &mayLeave)
    : exchange(used.send(request, mayLeave))
{
    wait();
}

void Exchanged::wait()
{
    bool ended = false;
    QObject::connect(exchange.get(), &Providers::HttpExchange::sent, exchange.get(), [this] { ++sent; });
    QObject::connect(exchange.get(), &Providers::HttpExchange::headArrived, exchange.get(),
        [this](const Providers::HttpHead &came) {
            ++heads;
            head = came;
        });
    QObject::connect(exchange.get(), &Providers::HttpExchange::bodyArrived, exchange.get(),
        [this](const QByteArray &bytes) { body += bytes; });
    const auto finish = QObject::connect(
        exchange.get(), &Providers::HttpExchange::finished, exchange.get(), [&ended] { ended = true; });
    const auto fail = QObject::connect(exchange.get(), &Providers::HttpExchange::failed, exchange.get(),
        [this, &ended](const Providers::HttpFailure &why) {
            failure = why;
            ended = true;
        });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(ended, 30'000); }();
    QObject::disconnect(finish);
    QObject::disconnect(fail);
}

} // namespace Pennybench
