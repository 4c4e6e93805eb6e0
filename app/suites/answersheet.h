#pragma once

#include "app/suites/suite.h"

#include <QIODevice>

namespace Pennybench::Suites {

/// What the printed sheet says besides the prompts, in the reader's language.
struct SheetTexts {
    QString title;
    QString hint;
    QString answer; ///< above the empty box
};

/// A table to fill in: suite, prompt_id, turn, prompt, answer, model, trial, cost_usd; UTF-8 with a mark, so
/// that spreadsheets read it. Read back by readSavedAnswers(). False where the device could not be written.
bool writeSheetCsv(QIODevice &device, const QList<Suite> &suites);
/// The same to be printed, with room for each answer: one file without a network and without a script.
bool writeSheetHtml(QIODevice &device, const QList<Suite> &suites, const SheetTexts &texts);

} // namespace Pennybench::Suites
