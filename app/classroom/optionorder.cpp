#include "app/classroom/optionorder.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>
#include <cstring>
#include <numeric>

namespace Pennybench::Classroom {

QList<int> optionOrder(
    int options, const QString &sessionId, const QString &suite, const QString &promptId, quint64 seed)
{
    const QString text = QStringList{sessionId, suite, promptId, QString::number(seed)}.join(QChar(0));
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    std::array<quint32, 8> words{};
    std::memcpy(words.data(), hash.constData(), sizeof words);
    QRandomGenerator random(words.data(), static_cast<qsizetype>(words.size()));
    QList<int> order(options);
    std::iota(order.begin(), order.end(), 0);
    for (int last = options - 1; last > 0; --last)
        order.swapItemsAt(last, random.bounded(last + 1));
    return order;
}

} // namespace Pennybench::Classroom
