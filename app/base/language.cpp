#include "app/base/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace Pennybench {

QStringList spokenLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("vi"), QStringLiteral("zh")};
}

bool speak(const QString &language, QTranslator &translator)
{
    if (!spokenLanguages().contains(language))
        return false;
    QCoreApplication::removeTranslator(&translator);
    if (language == spokenLanguages().constFirst())
        return true;
    return translator.load(
               QLocale(language), QStringLiteral("pennybench"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        && QCoreApplication::installTranslator(&translator);
}

namespace {

QLocale figures()
{
    return QLocale(QCoreApplication::translate(
        "Figures", "en", "the code of this language, whose figures and dates are written"));
}

/// "5.6 million", counted as the language does: "5,6 triệu", "560 万".
QString largeNumber(double value)
{
    const bool byTenThousands = figures().language() == QLocale::Chinese;
    const double larger = byTenThousands ? 1e8 : 1e9;
    const double smaller = byTenThousands ? 1e4 : 1e6;
    return value < larger
        ? QCoreApplication::translate("Figures", "%1 million", "in Chinese tens of thousands")
              .arg(figures().toString(value / smaller, 'g', 6))
        : QCoreApplication::translate("Figures", "%1 billion", "in Chinese hundreds of millions")
              .arg(figures().toString(value / larger, 'g', 6));
}

/// A figure among the words gets the decimal sign of the language; the engine writes a point.
QString inSpokenFigures(const QString &words)
{
    static const QRegularExpression decimal(QStringLiteral("^([+−-]?\\$?[0-9]+)\\.([0-9]+(?: %)?)$"));
    static const QRegularExpression large(QStringLiteral("^([0-9.]+) (million|billion)$"));
    if (const auto match = large.match(words); match.hasMatch())
        return largeNumber(match.captured(1).toDouble() * (match.captured(2) == u"million" ? 1e6 : 1e9));
    const QRegularExpressionMatch match = decimal.match(words);
    if (!match.hasMatch())
        return words;
    return match.captured(1) + figures().decimalPoint() + match.captured(2);
}

} // namespace

QString translated(const Message &message)
{
    return message.withWords(inSpokenFigures).sentence([](const QString &english) {
        return QCoreApplication::translate("Message", english.toUtf8().constData());
    });
}

QString translated(const Problem &problem)
{
    return translated(problem.said());
}

} // namespace Pennybench
