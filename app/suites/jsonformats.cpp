#include "app/suites/jsonformats.h"

namespace Pennybench::Suites {

namespace {

constexpr const JsonFormat *formats[] = {
    &gsm8kFormat, &mathFormat, &mmluProFormat, &humanEvalFormat, &mbppFormat, &ifEvalFormat, &mtBenchFormat};

}

const JsonFormat *jsonFormatOf(const QJsonObject &row)
{
    for (const JsonFormat *format : formats) {
        if (format->fits(row))
            return format;
    }
    return nullptr;
}

QStringList jsonFormatNames()
{
    QStringList names;
    for (const JsonFormat *format : formats)
        names += QString::fromLatin1(format->name);
    return names;
}

} // namespace Pennybench::Suites
