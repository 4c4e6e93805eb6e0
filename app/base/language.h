#pragma once

#include "app/base/problem.h"
#include "providers/base/message.h"

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace Pennybench {

/// The languages that the program speaks, English first: "en", "vi", "zh".
QStringList spokenLanguages();

/// Puts a language's texts in place of those that the translator brought before; English has none. False,
/// with nothing changed, for a language that the program does not speak. Needs an application object.
bool speak(const QString &language, QTranslator &translator);

/// The sentence in the language that is spoken; English where it has no translation.
QString translated(const Message &message);
QString translated(const Problem &problem);

} // namespace Pennybench
