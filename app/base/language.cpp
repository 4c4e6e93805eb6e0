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
    if (language == spokenLanguages().first())
        return true;
    return translator.load(
               QLocale(language), QStringLiteral("pennybench"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        && QCoreApplication::installTranslator(&translator);
}

namespace {

/// A figure among the words gets the decimal sign of the language; the engine writes a point.
QString inSpokenFigures(const QString &words)
{
    static const QRegularExpression decimal(QStringLiteral("^([+−-]?\\$?[0-9]+)\\.([0-9]+(?: %)?)$"));
    const QRegularExpressionMatch match = decimal.match(words);
    if (!match.hasMatch())
        return words;
    const QLocale locale(QCoreApplication::translate(
        "Figures", "en", "the code of this language, whose figures and dates are written"));
    return match.captured(1) + locale.decimalPoint() + match.captured(2);
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
