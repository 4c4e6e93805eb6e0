#include "app/base/language.h"

#include <QCoreApplication>
#include <QLocale>

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

QString translated(const Message &message)
{
    return message.sentence([](const QString &english) {
        return QCoreApplication::translate("Message", english.toUtf8().constData());
    });
}

QString translated(const Problem &problem)
{
    return translated(problem.said());
}

} // namespace Pennybench
