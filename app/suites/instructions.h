#pragma once

#include <QString>
#include <QStringList>

namespace Pennybench::Suites {

/// What the importers add below a question so that a model knows how to answer. In the language of the
/// question where it is one of those below, else in English.

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
/// What a text is written in, by its letters: "zh", "ja", "vi", "ru", "th", "bn", "te"; empty where its
/// letters do not tell.
QString languageOf(QStringView text);

} // namespace Pennybench::Suites
