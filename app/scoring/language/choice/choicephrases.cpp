#include "app/scoring/language/choice/choicephrases.h"

namespace Pennybench::Scoring {

namespace {

QRegularExpression choicePhrases(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

/// One of these in front of a letter, an opening bracket between them or not.
QRegularExpression directlyBefore(const QString &alternatives)
{
    return choicePhrases(QStringLiteral("(?:%1)\\s*[(\\[]?$").arg(alternatives));
}

const QString englishNouns = QStringLiteral(
    "answers?|solution|(?:(?:correct|right|best|closest|nearest|final|my|true|only|valid|likeliest|chosen|"
    "most \\p{L}+) )+(?:answer|choice|option|statement|guess|pick|selection|alternative|response|match|fit|"
    "candidate|conclusion|explanation|description|interpretation|letter|one|bet)s?");
const QString englishTails = QStringLiteral(
    "(?:\\s+(?:letter|choice|option|correct|here|key|to (?:this|the) question|for this question|"
    "(?:that|which) [^.,;:\\n]{1,30}?))*");
const QString englishVerbs = QStringLiteral(
    "is|are|was|would be|should be|must be|will be|has to be|seems to be|appears to be|would therefore be");
const QString otherNouns = QStringLiteral("réponse|respuesta|antwort|resposta|risposta|ответ|jawaban");
const QString otherTails =
    QStringLiteral("(?:\\s+(?:correcte|correcta|correta|corretta|yang benar|для этого вопроса))?");
const QString vietnameseNouns =
    QStringLiteral("(?<!từng )(?<!các )(?<!mỗi )(?:đáp án|phương án(?: trả lời)?|lựa chọn)|đáp số|câu trả "
                   "lời|kết quả|kết luận|trả lời|chốt(?: lại)?");
const QString vietnameseTails = QStringLiteral(
    "(?:\\s+(?:đúng|chính xác|phù hợp|thích hợp|hợp l[íý]|gần đúng|gần|tốt|nhất|cuối cùng|cần chọn|cần tìm|"
    "của (?:tôi|mình|em)))*");
const QString chineseNouns =
    QStringLiteral("(?:正确|正確|标准|参考|最终|最佳)?的?(?:答案|(?<![各个些])选项|選項)|(?:正确|"
                   "合适|恰当|准确|接近)的?(?:说法|表述|一项|选项|"
                   "结论)|答え|正解|답|정답|الإجابة|उत्तर|คำตอบ");

} // namespace

const QRegularExpression &choiceMarkers()
{
    // A marker alone decides nothing: it needs brackets around it, a line of its own, or ":", "is" or the
    // like after it. Chinese needs no blank.
    static const QRegularExpression pattern =
        choicePhrases(QStringLiteral(
            "[(\\[]\\s*(?:%1|%5|%7)\\s*[)\\]]\\s*:?|"
            "(?<![^\\n])[^\\p{L}\\p{N}\\n]{0,8}(?:(?:%1)%2|(?:%5)%6|%7)[^\\p{L}\\p{N}\\n]{0,8}\\n|"
            "(?:(?<!\\p{L})(?<!incorrect )(?<!wrong )(?:(?:%1)%2|(?:%3)%4|(?:%5)%6)|%7)"
            "[}\\s]*(?:[:=→⇒]|[-–—]+\\s|\\s(?:%8|est|es|ist|lautet|é|è|adalah|là|sẽ là|phải là|nên là|chính "
            "là|có "
            "lẽ là)(?!\\p{L})|应?该?(?:是|为|為|选|選)|應該?是|은|는|は|है|هي|คือ)+\\s*:?|"
            "(?<!\\p{L})(?<!each )(?<!every )(?:option|choice|verdict|conclusion|result|final)\\s*:|"
            "(?<!\\p{L})(?:(?:tôi |em |mình |ta )?chọn(?: được)?|(?:i )?(?:choose|pick|select)|(?:i'?ll |"
            "i’ll |i'?d |i’d |i )?go(?:ing)? with|(?:switch|chang)(?:e|ing)? to|settl(?:e|ing) "
            "on|chốt)(?:\\s+(?:option|answer|choice|đáp án|phương án|câu|ý))?\\s*:?|"
            "(?<![不可误错多单])[选選](?:择|擇|取)?(?![项項题題])\\s*:?")
                          .arg(englishNouns, englishTails, otherNouns, otherTails, vietnameseNouns,
                              vietnameseTails, chineseNouns, englishVerbs));
    return pattern;
}

const QRegularExpression &fillersBehindMarker()
{
    static const QRegularExpression pattern = choicePhrases(QStringLiteral(
        "^(?:\\s|\\(|\\[|\\{|:|the |option |choice |answer |letter |either |both |đáp án |phương án |"
        "câu |ý |là |选项|選項|是|\\}|therefore |thus |clearly |definitely |probably |most likely |"
        "likely |simply |actually |indeed |in fact |really |still |thực ra |thật ra |其实)*"));
    return pattern;
}

const QRegularExpression &foreignBeforeMarker()
{
    static const QRegularExpression pattern = choicePhrases(
        QStringLiteral("(?:(?<!\\p{L})(?:(?:many|most|some|other) "
                       "(?:people|students|readers|users|folks|of)|people|students|"
                       "others|tempt\\p{L}*|mistake|trap|wrongly|might|would have|(?:nhiều|đa số|phần "
                       "lớn|một số) (?:bạn|người|học "
                       "sinh)|dễ|nhầm)(?!\\p{L})[^.;:,\\n]{0,25}|(?<!\\p{L})(?:not|never|don't|don’t|không|"
                       "đừng|chưa)(?: nên| "
                       "to)?\\s|(?:很多|不少|许多|有|一些)(?:人|同学)[^。，,;；\\n]{0,4}|容易|(?:不["
                       "能可应要会]?该?|[误错别]))\\s*$"));
    return pattern;
}

const QRegularExpression &choiceCorrections()
{
    static const QRegularExpression pattern =
        choicePhrases(QStringLiteral("(?:(?:^|[.!?,;:)—–-]|\\n)\\s*(?:but |no,? |oh,? |hmm,? |nhưng "
                                     ")*(?:wait|hold on|no,|actually|correction|sorry|i mean|"
                                     "my mistake|scratch that|on second thought|let me correct|à không|à "
                                     "nhầm|nhầm|xin lỗi|sửa lại|đính chính|"
                                     "nghĩ lại)(?!\\p{L})|不对|不對|更正|等等|抱歉|搞错|改为|改選|改选)"));
    return pattern;
}

const QRegularExpression &noneStatements()
{
    static const QRegularExpression pattern = choicePhrases(
        QStringLiteral("(?<!\\p{L})(?:none of (?:the |these |those |my |your "
                       ")?(?:(?:above|given|listed|provided|four|five|available|"
                       "answer) ?)*(?:options?|choices?|answers?|alternatives?|above)(?!\\p{L})|none of "
                       "(?:these|those|them) "
                       "(?:is|are|was|were|match|fit|seem|work|satisf)|no (?:given |listed |answer "
                       ")?(?:option|choice|answer) (?:is|fits|"
                       "matches|works|satisfies))|"
                       "(?<!\\p{L})(?:answer|value|result|number|solution)[^.!?\\n]{0,30} (?:is|was)(?: "
                       "not|n't) (?:(?:listed|given|"
                       "included|present|found|available|one) )?(?:of |among |in |on )?(?:any of )?(?:the "
                       "|these )?(?:(?:given|listed|"
                       "provided|answer|available) )*(?:options|choices|answers|list(?:ed)?)(?!\\p{L})|"
                       "không (?:có )?(?:phương án|đáp án|lựa chọn|câu|ý) nào|không có (?:phương án|đáp "
                       "án|lựa chọn) (?:đúng|phù "
                       "hợp|chính xác)|không (?:nằm|có|thuộc)(?: ở)? "
                       "(?:trong|các|một "
                       "trong)(?: các| những| số các)? (?:phương án|đáp án|lựa chọn)|"
                       "没有(?:一个|任何)?(?:正确|合适|对)?的?(?:答案|选项)|无正确(?:答案|选项)|不在(?:"
                       "给出的?|所给的?|以上|这些)?"
                       "(?:选项|答案)|(?:以上|所有|四个|各个?)(?:选项|答案)?(?:都|均)(?:不|错)"));
    return pattern;
}

const QRegularExpression &denialBeforeChoice()
{
    static const QRegularExpression pattern = directlyBefore(QStringLiteral(
        "(?:(?<!\\p{L})(?:not|isn't|isn’t|wasn't|cannot|can't|can’t|couldn't|won't|shouldn't|"
        "never|neither|nor|eliminat(?:e|es|ed|"
        "ing)|exclud(?:e|es|ed|ing)|"
        "rul(?:e|es|ed|ing) out|reject|discard|instead of|rather than|không|không "
        "phải|không phải là|không thể|không thể là|không chọn|chứ không "
        "phải|loại|loại được|loại trừ|loại "
        "bỏ|trừ)|不是|并非|並非|不(?:能|可|应该?|要|会)?[选選]|排除|而非|不会是|不應是)\\s*(?:là|be|choose|"
        "options?|answers?|choices?|đáp án|phương án|选项|選項)?"));
    return pattern;
}

const QRegularExpression &denialAfterChoice()
{
    static const QRegularExpression pattern = choicePhrases(QStringLiteral(
        "^\\)?(?:[一二两三四]?[项項个]|选项|選項)?\\s*"
        "(?:(?:is|are|was|were|would be|must be|seems?|là|thì|can be|could "
        "be|也|是|的?(?:说法|表述|描述))\\s*)*"
        "(?:(?:clearly|also|all|both|simply|definitely|therefore|đều|cũng|hoàn "
        "toàn|都|均|全|皆|明显|显然|是)\\s*)*"
        "(?:not(?= "
        "(?:correct|right|true|valid|the|a|an|it|possible|supported|consistent|relevant|mentioned))|"
        "n't|wrong|incorrect|false|invalid|ruled out|eliminated|excluded|discarded|out(?=\\s*[.,;\\n]|$)|"
        "(?:does|do|did|can|could|would)(?: not|n't|n’t)|cannot|fails|sai(?!\\p{L})|"
        "không (?:hoàn toàn |thể )?(?:đúng|phải|chính xác|phù hợp|thỏa|thoả|hợp|là)|chưa (?:đúng|chính "
        "xác|phù hợp)|"
        "bị "
        "loại|错|錯|误|誤|有误|有错|不对|不對|不正确|不正確|不是|不符|不行|不可能|不会|不完全|不太|并不|并非|"
        "未必|排除)"
        "|"
        "^\\)?\\s*(?:is|are|was|were|would be|là|thì)\\s+(?:clearly |also )?not(?!\\p{L})"));
    return pattern;
}

const QRegularExpression &decidingBeforeChoice()
{
    static const QRegularExpression pattern = directlyBefore(QStringLiteral(
        "(?:(?<!\\p{L})(?:it'?s|it’s|it is|it (?:must|should|has to|would) be|must be|should "
        "be|therefore|thus|hence|"
        "so|is|i think|i believe|i'?d say|probably|likely|leaves|leaving|left "
        "with|only|vậy|do đó|nên|(?<!có thể )là|chính là|phải "
        "là|còn lại|chỉ còn|closest is|best fit is|that is),?:?\\s+(?:us with |only |either |both "
        ")?(?:option |choice |answer |"
        "letter |đáp án |phương án "
        ")?|[⇒→]|=>|(?:所以|因此|应该?是|故|就是|的是|只剩下?|综上|也就是|即)[,:]?(?:选项|答案)?(?:是)?"
        "\\s*)"));
    return pattern;
}

const QRegularExpression &endAfterChoice()
{
    static const QRegularExpression pattern = choicePhrases(
        QStringLiteral("^[)\\]]?(?:项|項|选项|選項)?\\s*(?:$|[.,;:!?()/、\\n。，；—–-]|(?:because|since|"
                       "given|as|with|vì|do|ạ|nhé|nha|"
                       "and|or|và|hoặc)(?!\\p{L})|因为|和|或|与)"));
    return pattern;
}

const QRegularExpression &affirmingAfterChoice()
{
    // "A would be correct if" says that it is not.
    static const QRegularExpression pattern = choicePhrases(QStringLiteral(
        "^[)\\]]?(?:项|項|选项|選項)?\\s*"
        "(?:(?:is|are|must be|would be|seems|appears to be|là)\\s+"
        "(?:both |all |also |clearly |the |đáp án |câu trả lời |phương án |lựa chọn )*"
        "(?:only |most |more )?"
        "(?:correct|right|best|better|true|answers?|likely|valid|acceptable|đúng|chính xác|phù hợp)(?! if )|"
        "the (?:best|correct|right|only|most)|"
        "(?:alone )?(?:fits|remains|works|satisfies)(?!\\p{L})|it is(?=\\s*(?:[.!,;\\n]|$))|"
        "đều đúng|đúng(?!\\p{L})|chính xác|mới đúng|"
        "(?:都|均)?(?:是|才是|为)?[^，。,.\\n]{0,6}?(?<!不)(?:正确|對|对的|正解|答案|符合|属实))"));
    return pattern;
}

const QRegularExpression &correspondingBeforeChoice()
{
    static const QRegularExpression pattern = directlyBefore(
        QStringLiteral("(?:(?<!\\p{L})(?:(?:correspond(?:s|ing)?|match(?:es|ing)?|agrees?|consistent|"
                       "points?|leads?|aligns?|fits|"
                       "equivalent|gives)(?: (?:us|exactly|best|directly|perfectly|to|with)){0,3}|as "
                       "(?:stated|given|described|"
                       "shown|listed|mentioned|expressed) in|this is)(?: the)? "
                       "(?:options?|choices?|answers?|letter)|(?:tương ứng"
                       "(?: với)?|khớp(?: với)?|ứng với|trùng(?: với)?|nêu (?:ở|trong)) (?:phương "
                       "án|đáp án|câu|ý|lựa chọn))\\s+|"
                       "(?:对应|符合|即为?|也就是)(?:的是)?(?:选项|答案)\\s*"));
    return pattern;
}

const QRegularExpression &conditions()
{
    static const QRegularExpression pattern = choicePhrases(QStringLiteral(
        "(?<!\\p{L})(?:if|in case|when|otherwise|nếu|còn nếu)(?!\\p{L})|如果|假如|要是|若|否则"));
    return pattern;
}

const QRegularExpression &namesBeforeLetter()
{
    static const QRegularExpression pattern = choicePhrases(QStringLiteral(
        "(?:(?<!\\p{L})(?:let|suppose|where|gọi|đặt|vitamins?|points?|plan|group|class|type|grade|matrix|"
        "event|set|variables?|person|"
        "team|"
        "hepatitis|triangle|line|segment|angle|vertex|layer|case|section|column|row|protocol|note|side|nhóm|"
        "điểm|"
        "lớp|đỉnh|góc|cạnh|tập|biến|ma trận|viêm "
        "gan)\\s+|[设令记]|维生素|维他命|点|组|类|型|集合|矩阵|角)$"));
    return pattern;
}

} // namespace Pennybench::Scoring
