#pragma once

#include <QString>
#include <QStringList>

namespace Pennybench::Suites {

/// What the importers add below a question so that a model knows how to answer. In the language of the
/// question if it is one of those below, else in English.

/// "en", "vi", "zh", "ja", "de", "fr", "es", "ru", "sw", "th", "bn", "te".
QString numberInstruction(QStringView language);
/// "en", "vi", "zh".
QString choiceInstruction(QStringView language);
QString mathsInstruction();
QString pythonInstruction();

/// The question, its options as "A) …" lines, and the instruction.
QString choicePrompt(const QString &question, const QStringList &options, QStringView language);
/// "A" for 0.
QString choiceLetter(qsizetype index);
/// The language of a text by its letters: "zh", "ja", "vi", "ru", "th", "bn", "te"; empty if they do not show
/// it.
QString languageOf(QStringView text);

} // namespace Pennybench::Suites
