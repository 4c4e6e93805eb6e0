#pragma once

#include <QRegularExpression>

namespace Pennybench::Scoring {

/// The phrases of English, Vietnamese, Chinese and, for markers, some other languages by which an answer
/// tells its choice. All are for text from choiceText(). Those that say "before" end directly before a
/// letter, those that say "after" begin directly after one.

/// "Answer:", "[Answer]", "the closest option is", "Đáp án là", "答案是", "I choose": the choice follows.
const QRegularExpression &choiceMarkers();
/// What may stand between a marker and the choice: "option", "most likely", "phương án".
const QRegularExpression &fillersBehindMarker();
/// Before a marker that is not the answer's own: "many people", "a common mistake is to", "误".
const QRegularExpression &foreignBeforeMarker();
/// "wait", "nhầm", "不对": what was said before is taken back.
const QRegularExpression &choiceCorrections();
/// "none of the options is correct", "không có phương án nào đúng", "以上都不对".
const QRegularExpression &noneStatements();
/// "not ", "không phải ", "不是".
const QRegularExpression &denialBeforeChoice();
/// " is wrong", " sai", "错".
const QRegularExpression &denialAfterChoice();
/// "it's ", "vậy ", "所以是".
const QRegularExpression &decidingBeforeChoice();
/// The end of a sentence or the reason, after a letter that is decided on.
const QRegularExpression &endAfterChoice();
/// " is correct", " đúng", "正确".
const QRegularExpression &affirmingAfterChoice();
/// "corresponds to option ", "as stated in option ", "tương ứng với phương án ", "对应选项".
const QRegularExpression &correspondingBeforeChoice();
/// "if", "nếu", "如果": what is chosen depends.
const QRegularExpression &conditions();
/// "vitamin ", "điểm ", "点": a name that ends with a letter.
const QRegularExpression &namesBeforeLetter();

} // namespace Pennybench::Scoring
