#include "app/classroom/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace Pennybench::Classroom {

QrCode qrCode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeData(static_cast<int>(bytes.size()),
            reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!made)
        return {};
    QrCode code{.size = made->width, .modules = QBitArray(made->width * made->width)};
    for (int module = 0; module < code.modules.size(); ++module)
        code.modules.setBit(module, (made->data[module] & 1) != 0);
    return code;
}

} // namespace Pennybench::Classroom
