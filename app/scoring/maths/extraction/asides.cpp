#include "app/scoring/maths/extraction/asides.h"

#include "app/scoring/maths/extraction/answerformulas.h"
#include "app/scoring/maths/extraction/answermarkers.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype asidesTail = 20'000;
constexpr auto caseless =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// A kind of sentence that is not an answer, recognised by how it begins or what it contains.
struct SentenceKind {
    EvidenceRule rule;
    QRegularExpression pattern;
    bool needsAnswerBefore; ///< else it may be the answer itself
    bool wholeParagraph; ///< what follows in its paragraph belongs to it
};

const QList<SentenceKind> &sentenceKinds()
{
    static const QList<SentenceKind> kinds{
        {EvidenceRule::Source,
            QRegularExpression(
                QStringLiteral(
                    "^(?:sources?|references?|citations?|see also|further reading|learn more|nguồn|"
                    "(?:tài liệu )?tham khảo|来源|资料来源|参考(?:资料|文献|来源)?|出处)\\W*[:：]"),
                caseless),
            true, true},
        {EvidenceRule::Request,
            QRegularExpression(
                QStringLiteral(
                    "\\b(?:please|kindly|could you|can you)(?: also)? (?:provide|describe|share|send|upload|"
                    "give|tell|clarify|specify|paste|attach|check|confirm|include)\\b|\\b(?:vui lòng|xin hãy|"
                    "hãy|bạn cần) (?:cung cấp|gửi|mô tả|cho biết|bổ sung|tải)|请(?:您|你)?(?:先)?(?:提供|"
                    "描述|上传|补充|发|检查|给出|确认|把)"),
                caseless),
            false, false},
        {EvidenceRule::Offer,
            QRegularExpression(
                QStringLiteral(
                    "^(?:(?:and|also|so|ok|okay|great|anyway|btw),? )?(?:would you|do you (?:want|need|have)|"
                    "should i|shall i|want me|want to|need (?:me|more|any|help|another)|let me know|feel "
                    "free|"
                    "just (?:say|ask|let|tell)|i(?:'d| would|'ll| will|'m| am)(?: also| be)* (?:happy|glad|"
                    "here)|i can(?: also)? (?:explain|show|walk|give|provide|create|make|draw|help|write|"
                    "generate|turn|solve|do)|if you(?:'d| would)? (?:like|want|prefer|wish|need|have)\\b(?=.*"
                    "\\b(?:me|i|i'll|i'd|ask|know|say|questions?)\\b)|is there anything|can i "
                    "(?:help|do)|happy"
                    " to|glad to|hope (?:this|that|it)|i hope|ask me|thanks|thank you|good luck|tell me|try "
                    "(?:another|these|this|it with)|(?:reply|type|say|answer) (?:with|\")|p\\.? ?s\\b|"
                    "bạn (?:có )?(?:muốn|cần|thích)|em (?:có )?(?:muốn|cần|hiểu)|nếu "
                    "(?:(?:bạn|em|anh|chị|quý "
                    "khách) )?(?:còn |có )?(?:muốn|cần|thắc mắc|câu hỏi|thêm)|nếu (?:bạn|em) (?:còn|có) "
                    "(?:câu|"
                    "thắc|bất|gì|\\d+ câu)|(?:hãy|cứ) (?:cho|nói|hỏi|nhắn)|mình (?:có thể|rất|sẽ|luôn)|tôi "
                    "(?:có "
                    "thể|rất|luôn)|chúc (?:bạn|em)|hy vọng|hi vọng|đừng ngại|cần (?:mình|tôi|thêm)|cảm ơn|"
                    "如果(?:您|你)|如(?:需|有)|需要我|要不要|要我|(?:您|你)(?:想|需要|还|要)|我(?:还|也)?(?:"
                    "可以|能)"
                    "(?:再|帮|为|给|继续|用|提供|详细|画|把)|希望(?:这|对|能|我)|欢迎|请(?:告诉|随时|让我|问|"
                    "说)|"
                    "还(?:有|需要|想)|祝|有(?:任何|什么|其他)(?:的)?(?:问题|疑问)|想(?:看|要|知道|了解))"),
                caseless),
            false, false},
        {EvidenceRule::Question, QRegularExpression(QStringLiteral("[?]\\W{0,8}$|吗\\W{0,8}$"), caseless),
            false, false},
        {EvidenceRule::Plan,
            QRegularExpression(
                QStringLiteral("^(?:(?:now|first|next|then|so|ok|okay|trước tiên|trước hết|đầu tiên|bây "
                               "giờ),? )?(?:let(?:'s| us| me) (?!see)|we (?:will|shall|need"
                               " to|must|should|want to)|i (?:will|need to|shall)|i'll|we'll|to "
                               "(?:solve|find|answer|determine|calculate|compute|get|figure|work)\\b|để "
                               "(?:tính|tìm|giải)|ta (?:sẽ|cần|phải)|chúng ta (?:"
                               "sẽ|cần|phải|hãy)|hãy "
                               "(?:tính|tìm|xét|đếm)|让我们|(?:首先[，,]?)?我们(?:需要|要|来|先)|首先|接下来)"
                               "(?![^\\n]*(?:(?<!\\b[a-z])(?<!\\b[a-z]\\s)[=≈]|, "
                               "(?:we|you|it|he|she|which|so)\\b|\\bto get\\b|"
                               "gives|得|共有|为))"),
                caseless),
            false, false},
        {EvidenceRule::DescribedAnswer,
            QRegularExpression(QStringLiteral("(?:答案|结果)(?:应该?|必须|需要?)?(?:是|为)一个(?:[\\p{Han}]{"
                                              "0,4})?(?:数字?|整数|分数|小数)(?!\\d|\\s*[:：])|\\banswer "
                                              "(?:is|should be|must be|has to be|will be) (?:an? "
                                              ")?(?:positive |whole |single |decimal |exact |"
                                              "simplified "
                                              ")*(?:integer|number|fraction|decimal|value)\\b(?!\\s*[:：])(?!"
                                              "[^\\n]*\\d)|đáp (?:án|số) (?:phải |cần |nên )?là "
                                              "một (?:số|phân số)(?![^\\n]*\\d)"),
                caseless),
            false, false},
        {EvidenceRule::Note,
            QRegularExpression(
                QStringLiteral(
                    "^(?:(?:please "
                    ")?notes?|n\\.?b|remark|remember|reminder|disclaimer|caution|warning|(?:pro |"
                    "quick )?tips?|fun fact|side note|keep in mind|important|caveat|assumptions?|for "
                    "(?:comparison|reference|context)|by the way|common mistake|lưu ý|chú ý|ghi chú|ghi "
                    "nhớ|mẹo|"
                    "cần lưu ý|xin lưu ý|nhận xét|ngoài "
                    "ra|请?注意|注|备注|提示|说明|小提示|小贴士|温馨提示|补充|"
                    "另外|顺便)(?!\\p{L})(?:[^\\n]|$)"
                    "|^(?:请注意|注意|另外|顺便|此外)"),
                caseless),
            true, true},
        // "If 2 break, 34 would be left, but the question doesn't ask that."
        {EvidenceRule::Note,
            QRegularExpression(
                QStringLiteral(
                    "^.*\\b(?:but|though|although|yet)\\b.{0,20}\\b(?:question|problem|task)\\b.{0,8}\\b"
                    "(?:doesn't|doesn’t|does not|didn't|didn’t|did not|isn't|is not) (?:ask|asking|about)\\b|"
                    "^(?:if|suppose) .*\\bwould\\b.*\\b(?:but|though|however)\\b.*(?:\\bnot\\b|n't|n’t)|"
                    "^(?:nếu|giả sử) .*(?:nhưng|song) .*không|^如果.*就.*(?:不过|但是?|可是).*没有|"
                    "^.*nhưng (?:đề bài|đề|câu hỏi|bài toán) không hỏi|"
                    "^.*但(?:是)?(?:题目|题中|问题)(?:没有?|不是|并非|并未)问"),
                caseless),
            true, false},
        {EvidenceRule::Check,
            QRegularExpression(
                QStringLiteral(
                    "^(?:check|checking|verification|verify|verifying|to (?:check|verify|double)|double[- "
                    "]check|"
                    "sanity check|proof|quick check|kiểm tra|thử lại|kiểm chứng|để kiểm tra|(?:我们)?(?:来)?"
                    "(?:验算|验根|检验|验证|检查|检算))(?!\\p{Latin})"),
                caseless),
            true, true},
        {EvidenceRule::Explanation,
            QRegularExpression(
                QStringLiteral(
                    "^(?:(?:i|we|you) (?:found|got|worked|calculated|computed|arrived|obtained|reached|can "
                    "(?:check|verify|confirm))\\b(?=.*\\b(?:by|because|since|with)\\b)|(?:because|since|this "
                    "is "
                    "because|that's because|the reason|here's (?:how|why)|reasoning|explanation|why|how|"
                    "steps?\\b|giải thích|bởi vì|vì|cách "
                    "(?:tính|làm|giải)|bước|解释|解析|因为|理由|过程|步骤|"
                    "第[一二三四五六七八九\\d]+步)(?!\\p{Latin})(?![^\\n]*(?:\\b(?:so|therefore|thus|answer|"
                    "total|nên|vậy|"
                    "do đó)\\b|所以|因此|一共|答案)))"),
                caseless),
            true, false},
    };
    return kinds;
}

struct Sentence {
    qsizetype start = 0; ///< of its first letter or digit
    qsizetype end = 0;
};

bool isLead(QChar c)
{
    return !c.isLetterOrNumber() && c != u'\\' && c != u'$' && c != u'(' && c != u'[' && c != u'{'
        && c != u'\n';
}

/// Without bullets, stars and emoji before it; its end mark belongs to it.
QList<Sentence> sentencesOf(const QString &text, qsizetype from)
{
    QList<Sentence> all;
    while (from < text.size()) {
        qsizetype start = from;
        while (start < text.size() && isLead(text.at(start)))
            ++start;
        const qsizetype end = std::min(text.size(), sentenceEnd(text, start) + 1);
        if (end - 1 > start)
            all += {start, end};
        from = std::max(end, from + 1);
    }
    return all;
}

class Blanking {
public:
    Blanking(const QString &text, const EvidenceRules &rules)
        : m_text(text)
        , m_rules(rules)
        , m_from(std::max<qsizetype>(0, text.size() - asidesTail))
        , m_searched(m_from)
    {
    }

    QString result()
    {
        cutRunOn();
        blankMatches(EvidenceRule::Citation, citation(), false);
        blankSentences();
        blankMatches(EvidenceRule::Bracket, bracket(), true);
        blankMatches(EvidenceRule::ListNumber, listNumber(), false);
        return m_text;
    }

private:
    static const QRegularExpression &citation()
    {
        static const QRegularExpression pattern(
            QStringLiteral("(?<=[\\p{L}\\p{N}.,;!?)%*。\\]])(?:(?<=[\\p{L}.。!?)*\\]])| )"
                           "\\[\\^?\\d{1,3}(?:, ?\\d{1,3})*\\](?=[\\s.,;:!?*。，\\[]|$)|\\[\\^\\d+\\]|"
                           "【\\d+[^】]*】|\\[citation:? ?\\d+\\]|https?://[^\\s)]+"),
            caseless);
        return pattern;
    }

    /// A remark in words, not coordinates or "(mod 7)".
    static const QRegularExpression &bracket()
    {
        static const QRegularExpression pattern(
            QStringLiteral(
                "(?<=[\\s\\p{Han}*])\\((?=[^()\\n]*(?:\\p{Ll}{2}|\\p{Han}|=))(?!\\s*mod\\b)(?![^()\\n]*"
                "[$\\\\])(?:[^()\\n]|\\([^()\\n]*\\)){2,200}\\)"),
            QRegularExpression::UseUnicodePropertiesOption);
        return pattern;
    }

    static const QRegularExpression &listNumber()
    {
        static const QRegularExpression pattern(
            QStringLiteral("^[ \\t]*\\*{0,2}\\d{1,2}[.)、](?=\\s*(?:\\*\\*)?\\s*\\p{L}|[ \\t]+\\S)"),
            QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption);
        return pattern;
    }

    void blank(qsizetype start, qsizetype end)
    {
        for (qsizetype i = start; i < end; ++i) {
            if (m_text.at(i) != u'\n')
                m_text[i] = u' ';
        }
    }

    bool hasValueBefore(qsizetype position)
    {
        static const QRegularExpression value(QStringLiteral(
            "\\d|\\\\(?:frac|sqrt|pi)|[二两三四五六七八九十百]|\\b(?:one|two|three|four|five|six|seven|eight|"
            "nine|ten|eleven|twelve|hai|ba|bốn|sáu|bảy|tám|chín|mười)\\b"));
        if (!m_hasValue && position > m_searched) {
            m_hasValue = m_text.mid(m_searched, position - m_searched).contains(value);
            m_searched = position;
        }
        return m_hasValue;
    }

    /// "Answer: 42 \n Question: …": another question that the model went on to ask itself.
    void cutRunOn()
    {
        static const QRegularExpression next(
            QStringLiteral(
                "\\n[ \\t#*]*(?:question|problem|q|human|user|exercise|câu hỏi|bài toán|bài|问题|题目|用户)"
                "\\s*\\d*\\**\\s*[:：]"),
            caseless);
        if (!m_rules.hold(EvidenceRule::RunOn))
            return;
        constexpr int mostTries = 8;
        auto matches = next.globalMatch(m_text, m_from);
        for (int i = 0; i < mostTries && matches.hasNext(); ++i) {
            const qsizetype at = matches.next().capturedStart();
            // Two questions after a value are a model that goes on by itself, even without a marked answer.
            const bool severalFollow = i == 0 && matches.hasNext() && hasValueBefore(at);
            if (severalFollow || !announcedTexts(m_text.left(at), m_rules).isEmpty()) {
                blank(at, m_text.size());
                return;
            }
        }
    }

    void blankMatches(EvidenceRule rule, const QRegularExpression &pattern, bool needsValueBefore)
    {
        if (!m_rules.hold(rule))
            return;
        const QString given = m_text;
        auto matches = pattern.globalMatch(given, m_from);
        while (matches.hasNext()) {
            const auto match = matches.next();
            constexpr qsizetype reach = 200;
            const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - reach);
            const QString lead = given.mid(from, match.capturedStart() - from).section(u'\n', -1);
            static const QRegularExpression value(QStringLiteral("\\d"));
            if (isArgument(given, match.capturedStart()))
                continue;
            const bool before =
                lead.contains(value) || (lead.trimmed().isEmpty() && hasValueBefore(match.capturedStart()));
            if (!needsValueBefore || before)
                blank(match.capturedStart(), match.capturedEnd());
        }
    }

    /// "\\sqrt[3]{8}", "x \\in [1,2]": brackets after a command are mathematics.
    static bool isArgument(const QString &text, qsizetype at)
    {
        while (at > 0 && text.at(at - 1) == u' ')
            --at;
        qsizetype start = at;
        while (start > 0 && text.at(start - 1).isLetter())
            --start;
        return start > 0 && text.at(start - 1) == u'\\';
    }

    void blankSentences()
    {
        static const QRegularExpression concludes(
            QStringLiteral(
                "^(?:so|thus|therefore|hence|vậy|do đó|所以|因此|故)(?!\\p{Latin})|\\banswer\\b|đáp|答案"),
            caseless);
        qsizetype paragraphEnd = -1;
        for (const Sentence &sentence : sentencesOf(m_text, m_from)) {
            constexpr qsizetype longestAside = 1'000;
            if (sentence.end - sentence.start > longestAside)
                continue;
            const QString words = m_text.mid(sentence.start, sentence.end - sentence.start).trimmed();
            if (sentence.start < paragraphEnd && !words.contains(concludes)) {
                blank(sentence.start, sentence.end);
                continue;
            }
            paragraphEnd = -1;
            for (const SentenceKind &kind : sentenceKinds()) {
                if (!m_rules.hold(kind.rule) || !kind.pattern.match(words).hasMatch()
                    || (kind.needsAnswerBefore && !hasValueBefore(sentence.start)))
                    continue;
                blank(sentence.start, sentence.end);
                if (kind.wholeParagraph)
                    paragraphEnd = endOfParagraph(sentence.start);
                break;
            }
        }
    }

    qsizetype endOfParagraph(qsizetype from) const
    {
        const qsizetype end = m_text.indexOf(QLatin1String("\n\n"), from);
        return end < 0 ? m_text.size() : end;
    }

    QString m_text;
    const EvidenceRules &m_rules;
    qsizetype m_from;
    qsizetype m_searched = 0; ///< for a value, up to here
    bool m_hasValue = false;
};

/// Most short answers have no sentence that could be set aside.
bool mayHoldAsides(const QString &text)
{
    int letters = 0;
    for (const QChar c : text) {
        letters = c.isLetter() ? letters + 1 : 0;
        const bool hint = c == u']' || c == u'\n' || (c == u'(' && !text.contains(u'\\'));
        if (hint || letters >= 4 || (letters > 0 && c.unicode() >= 0xC0))
            return true;
    }
    return false;
}

} // namespace

QString withoutAsides(const QString &text, const EvidenceRules &rules)
{
    return mayHoldAsides(text) ? Blanking(text, rules).result() : text;
}

} // namespace Pennybench::Scoring
