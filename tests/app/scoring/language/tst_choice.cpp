#include "app/scoring/scorer.h"
#include "tests/app/scoring/language/vectorrows.h"
#include "tests/support/shareddata.h"

#include <QTest>

using namespace Pennybench;

class TestChoice : public QObject {
    Q_OBJECT

private slots:
    void everyRecordedAnswerIsReadRight();
};

namespace {

Score scored(const QJsonObject &fields, const QString &answer)
{
    return makeScorer(u"choice", {})
        ->score({ScorerSpec{QStringLiteral("choice"), fields}, {}, {}, answer, false});
}

} // namespace

void TestChoice::everyRecordedAnswerIsReadRight()
{
    SHARED_DATA_OR_SKIP(path, QStringLiteral("vectors/mc_extract_dev.jsonl"));
    const QList<QJsonObject> rows = vectorRows(path);
    QVERIFY(rows.size() > 200);
    QStringList wrong;
    for (const QJsonObject &row : rows) {
        const bool isPair = row.value(u"kind").toString() == u"lighteval";
        const Score score = scored({{QStringLiteral("expected"), row.value(u"gold")},
                                       {QStringLiteral("options"), row.value(u"options").toArray()}},
            row.value(isPair ? u"pred" : u"response").toString());
        const QJsonValue equal = row.value(u"equal");
        // The published rule's third step takes any lone capital, "I" in "I cannot answer" too. Where it was
        // right that way, it was so by chance.
        const bool byChance = row.value(u"ref_level").toInt() == 3;
        bool right = false;
        if (byChance)
            right = score.verdict != Verdict::Correct;
        else if (equal.isNull())
            right = score.verdict == Verdict::NoAnswer;
        else
            right = (score.verdict == Verdict::Correct) == equal.toBool()
                && (isPair || score.extracted == row.value(u"pred_ref").toString());
        if (!right)
            wrong += QStringLiteral("%1 %2 %3 instead of %4: %5")
                         .arg(row.value(u"kind").toString(), toText(score.verdict), score.extracted,
                             row.value(u"pred_ref").toString(),
                             row.value(isPair ? u"pred" : u"response").toString().right(150) + score.reason);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestChoice)
#include "tst_choice.moc"
