#pragma once

#include "app/scoring/maths/extraction/quantities.h"

#include <QList>
#include <QString>

#include <optional>

namespace Pennybench::Scoring {

/// An answer is announced near the end of its text: only so many characters of it are searched.
inline constexpr qsizetype searchedTail = 20'000;

/// A phrase that announces the answer, and the text after it.
struct AnnouncedText {
    QString marker;
    qsizetype start = 0; ///< of the text after the marker
    qsizetype end = 0; ///< of its sentence
};

/// The markers of a text, the last one first, four at most: "Answer:", "Đáp số", "答案", "Réponse", "####" …,
/// each with the rest of its sentence, or with the next line where nothing follows on its own. "I found this
/// answer by …" announces nothing.
QList<AnnouncedText> announcedTexts(const QString &text);

/// Whether a piece of an answer announces one and gives none: "The answer is:", "答案：", "Answer: ?".
bool isOnlyMarkers(const QString &text);

/// Where the sentence that goes on at the position ends: at a full stop outside formulas, or at the end of
/// the line.
qsizetype sentenceEnd(const QString &text, qsizetype from);

/// The last sentence in which a text refuses to answer or says that there is nothing to answer: "The text
/// does not say …", "không đủ dữ kiện", "无法确定".
std::optional<TextSpan> lastRefusal(const QString &text);

/// Whether a piece of text is such a sentence.
bool isRefusal(const QString &sentence);

} // namespace Pennybench::Scoring
