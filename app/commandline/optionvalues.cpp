#include "app/commandline/optionvalues.h"

#include "app/commandline/commandmessages.h"

namespace Pennybench::CommandLine {

namespace {

Unexpected outOfRange(
    const QString &name, const QString &value, const Message &kind, const QString &low, const QString &high)
{
    return failure({.message = Message(CommandMessages::takes, {name, kind, low, high, value})});
}

} // namespace

Expected<std::optional<qint64>> integerOption(
    const QCommandLineParser &arguments, const QString &name, qint64 low, qint64 high)
{
    if (!arguments.isSet(name))
        return std::optional<qint64>();
    bool ok = false;
    const QString text = arguments.value(name);
    const qint64 value = text.toLongLong(&ok);
    if (!ok || value < low || value > high)
        return outOfRange(
            name, text, Message(CommandMessages::aWholeNumber), QString::number(low), QString::number(high));
    return std::optional(value);
}

Expected<std::optional<double>> decimalOption(
    const QCommandLineParser &arguments, const QString &name, double low, double high)
{
    if (!arguments.isSet(name))
        return std::optional<double>();
    bool ok = false;
    const QString text = arguments.value(name);
    const double value = text.toDouble(&ok);
    if (!ok || !(value >= low && value <= high))
        return outOfRange(
            name, text, Message(CommandMessages::aNumber), QString::number(low), QString::number(high));
    return std::optional(value);
}

} // namespace Pennybench::CommandLine
