#pragma once

#include <QRegularExpression>

namespace Pennybench {

/// The phrases of English, Vietnamese, Chinese and, for markers, some other languages by which an answer
/// tells its choice. All are for text from choiceText().

/// "Answer:", "Đáp án là", "答案是", "I choose": the choice follows.
const QRegularExpression &choiceMarkers();
/// "wait", "nhầm", "不对": what was said before is taken back.
const QRegularExpression &choiceCorrections();
/// Ends directly before a letter that is denied: "not ", "không phải ", "不是".
const QRegularExpression &denialBeforeChoice();
/// Begins directly behind a letter that is denied: " is wrong", " sai", "错".
const QRegularExpression &denialAfterChoice();
/// Ends directly before a letter that is decided on: "it's ", "vậy ", "所以是".
const QRegularExpression &decidingBeforeChoice();
/// Begins directly behind a letter that is decided on: " is correct", " đúng", "正确".
const QRegularExpression &affirmingAfterChoice();

} // namespace Pennybench
