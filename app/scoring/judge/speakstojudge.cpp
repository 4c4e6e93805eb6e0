#include "app/scoring/judge/speakstojudge.h"

#include <QRegularExpression>
#include <QStringList>

namespace Pennybench::Scoring {

namespace {

QRegularExpression signsOfIt()
{
    static const QStringList signs{
        // a verdict in the form that the judge is to use
        QStringLiteral("\\[\\s?\\[\\s*(?:[ABC]|tie|\\d+(?:\\.\\d+)?)\\s*\\]\\s?\\]"),
        QStringLiteral("\\b(?:rating|verdict|score|grade)\\s*[:=]\\s*(?:\\d+\\s*(?:/|out "
                       "of)\\s*\\d+|[AB]\\b|10\\b|perfect)"),
        // orders to forget
        QStringLiteral(
            "\\b(?:ignore|disregard|forget|override)\\b[^.\\n]{0,40}\\b(?:instructions?|rules|rubric|"
            "criteria|guidelines|prompt)\\b"),
        QStringLiteral("(?:bỏ qua|quên|phớt lờ)[^.\\n]{0,40}(?:hướng dẫn|chỉ dẫn|yêu cầu|tiêu chí|quy tắc)"),
        QStringLiteral("(?:忽略|无视|忘记)[^。\\n]{0,20}(?:指令|指示|说明|标准|规则|要求)"),
        // to the judge
        QStringLiteral("\\b(?:dear|note to|attention|message (?:to|for)|hey|to) (?:the |all )?"
                       "(?:judge|grader|evaluator|examiner|rater)s?\\b"),
        QStringLiteral("\\b(?:you are|act as|as) (?:an? |the )?(?:\\w+ )?(?:judge|grader|evaluator)\\b"),
        QStringLiteral(
            "\\b(?:give|award|assign|grant)\\b[^.\\n]{0,40}\\b(?:full|maximum|highest|perfect|top|10)\\b"
            "[^.\\n]{0,20}\\b(?:marks?|points?|score|rating|grade)\\b"),
        QStringLiteral(
            "\\b(?:choose|prefer|pick|select|vote for) (?:answer|response|option|assistant) [AB]\\b"),
        QStringLiteral(
            "\\b(?:this|my) answer (?:is|was|has been)[^.\\n]{0,30}\\b(?:verified|approved|graded|rated|"
            "judged)\\b"),
        QStringLiteral("giám khảo|người chấm|điểm tối đa"),
        QStringLiteral("评委|评审|评判员|裁判|满分|最高分"),
        // marks of roles and of fences
        QStringLiteral(
            "<\\|(?:im_start|im_end|system|user|assistant)\\|>|</?(?:system|instructions?|admin)>|"
            "\\[/?INST\\]|^\\s*(?:system|assistant|user)\\s*:|<<[0-9a-f]*\\s*end of (?:answer|question)"),
    };
    return QRegularExpression(QStringLiteral("(?:%1)").arg(signs.join(QStringLiteral(")|(?:"))),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption
            | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

bool speaksToJudge(const QString &answer)
{
    static const QRegularExpression signs = signsOfIt();
    return signs.match(answer).hasMatch();
}

} // namespace Pennybench::Scoring
