#include "app/scoring/language/choice/choicephrases.h"

namespace Pennybench {

namespace {

const auto unicode = QRegularExpression::UseUnicodePropertiesOption;
const auto anyCase = unicode | QRegularExpression::CaseInsensitiveOption;

} // namespace

const QRegularExpression &choiceMarkers()
{
    // A marker alone decides nothing: it needs ":", "is" or the like behind it. Chinese needs no blank.
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?:(?:(?<!\\p{L})(?:answer|solution|correct (?:choice|option)|best (?:choice|option)|"
            "right (?:choice|option)|(?:final|my) choice|"
            "réponse|respuesta|antwort|resposta|risposta|ответ|jawaban|đáp án|đáp số|câu trả lời|kết quả|"
            "phương án|lựa chọn)(?:\\s+(?:correct|cuối cùng|chính xác|đúng(?: nhất)?|correcte|correcta|"
            "correta|corretta|yang benar|для этого вопроса|to (?:this|the) question|here|của tôi))?|"
            "答案|正确(?:答案|选项|選項)|正确的(?:答案|选项)|選項|选项|답|정답|答え|正解|الإجابة|उत्तर|คำตอบ)"
            "\\s*(?:[:=→]|\\s(?:is|are|would be|should be|must be|will be|est|es|ist|lautet|é|è|adalah|là|sẽ "
            "là|"
            "phải là|nên là)(?!\\p{L})|是|为|為|应该?是|應該?是|은|는|は|है|هي|คือ)+\\s*:?|"
            "(?<!\\p{L})(?<!không )(?:(?:tôi |em |mình )?chọn|(?:i )?(?:choose|pick|select)|(?:i'?ll |i )go "
            "with)"
            "(?:\\s+(?:option|answer|choice|đáp án|phương "
            "án|câu|ý))?\\s*:?|(?<!不)(?<!可)[选選](?:择|擇)?(?!项)"
            "\\s*:?)"),
        anyCase);
    return pattern;
}

const QRegularExpression &choiceCorrections()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<!\\p{L})(?:wait|no,|actually|correction|sorry|i mean|my mistake|scratch that|on second "
            "thought|à không|nhầm|xin lỗi|sửa lại|đính chính|nghĩ lại)|不对|不對|更正|等等|抱歉|搞错|"
            "应该是|應該是|改为|改選|改选"),
        anyCase);
    return pattern;
}

const QRegularExpression &denialBeforeChoice()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?:(?<!\\p{L})(?:not|isn't|isn’t|wasn't|never|neither|nor|eliminate|exclude|rule out|reject|"
            "instead of|rather than|không|không phải|không phải là|không chọn|chứ không phải|loại|loại "
            "trừ|loại bỏ|"
            "trừ)|不是|并非|並非|不选|不選|排除|而非|不会是|不應是)\\s*(?:là|be|choose|option|answer|choice|"
            "đáp án|"
            "phương án|选项|選項)?\\s*\\(?$"),
        anyCase);
    return pattern;
}

const QRegularExpression &denialAfterChoice()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^\\)?[.,:]?(?:项|項|选项|選項)?\\s*(?:(?:is|are|was|would be|là|thì)?\\s*(?:clearly |also |hoàn "
            "toàn )?(?:not |"
            "n't|wrong|incorrect|false|out(?!\\p{L})|sai(?!\\p{L})|không (?:đúng|phải|chính xác))|(?:是)?"
            "(?:错|錯|不对|不對|不正确|不是|误|不行))"),
        anyCase);
    return pattern;
}

const QRegularExpression &decidingBeforeChoice()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:(?<!\\p{L})(?:it'?s|it is|it must be|it should be|should be|must "
                       "be|therefore|thus|hence|so|vậy|"
                       "do đó|nên|là|chính là|phải là|closest is|best fit is|that is)\\s+(?:option |choice "
                       "|answer |letter |"
                       "đáp án |phương án )?|(?:所以|因此|应该?是|故|就是)(?:选项|答案)?(?:是)?\\s*)\\(?$"),
        anyCase);
    return pattern;
}

const QRegularExpression &affirmingAfterChoice()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^\\)?(?:项|項|选项|選項)?\\s*(?:(?:is|are|must be|would be|seems|là)\\s+(?:the |đáp án |câu trả "
            "lời |phương án )?"
            "(?:only |most )?(?:correct|right|best|true|answer|likely|đúng|chính xác)|đúng(?!\\p{L})|"
            "mới đúng|(?:是|才是)?(?:正确|對|对的|正解|答案))"),
        anyCase);
    return pattern;
}

} // namespace Pennybench
