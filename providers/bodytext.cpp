#include "providers/bodytext.h"

#include <QStringDecoder>

#include <algorithm>

namespace Pennybench::Providers {

bool isText(QByteArrayView start)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(start);
    const auto isControl = [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
    };
    return !decoder.hasError() && std::ranges::none_of(text, isControl);
}

} // namespace Pennybench::Providers
