#include "app/suites/suitereader.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Pennybench {

namespace {

/// Without the calculator marks, "<<16-3-4=9>>".
QString withoutMarks(QString answer)
{
    static const QRegularExpression mark(QStringLiteral("<<[^>]*>>"));
    return answer.remove(mark);
}

} // namespace

Expected<Suite> readGsm8k(const QByteArray &bytes, const QString &fileName)
{
    Suite suite;
    suite.id = QFileInfo(fileName).completeBaseName();
    suite.title = QStringLiteral("GSM8K (%1)").arg(suite.id);
    suite.licence = QStringLiteral("MIT");
    suite.source = QStringLiteral("openai/grade-school-math");
    int number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const QString answer = object.value(u"answer").toString();
        const qsizetype mark = answer.lastIndexOf(u"####");
        if (!object.value(u"question").isString() || mark < 0) {
            return failure({.message = QStringLiteral(
                                "The line is not {\"question\": …, \"answer\": \"… #### NUMBER\"}."),
                .file = fileName,
                .line = number});
        }
        Prompt prompt;
        prompt.id = QStringLiteral("gsm8k-%1").arg(suite.prompts.size() + 1, 4, 10, QChar(u'0'));
        prompt.category = QStringLiteral("math");
        prompt.language = QStringLiteral("en");
        prompt.text = object.value(u"question").toString();
        prompt.scorer.type = QStringLiteral("number");
        prompt.scorer.fields.insert(QStringLiteral("expected"), answer.mid(mark + 4).trimmed());
        prompt.solution = withoutMarks(answer);
        suite.prompts += prompt;
    }
    return suite;
}

} // namespace Pennybench
