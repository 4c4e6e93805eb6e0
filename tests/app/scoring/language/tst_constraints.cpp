#include "app/scoring/language/constraints/instructions.h"
#include "app/scoring/language/unicodetext.h"
#include "tests/app/scoring/language/vectorrows.h"
#include "tests/support/shareddata.h"

#include <QTest>

#include <map>

using namespace Pennybench;

class TestConstraints : public QObject {
    Q_OBJECT

private slots:
    void verdictsAgreeWithTheReference();
};

namespace {

/// Rows where the reference rolls dice: a letter that is no letter is replaced by a random one (1129), and
/// its language detector contradicts itself about three words (1843).
const QStringList random{
    QStringLiteral("1129 keywords:letter_frequency"), QStringLiteral("1843 change_case:english_lowercase")};

} // namespace

void TestConstraints::verdictsAgreeWithTheReference()
{
    SHARED_DATA_OR_SKIP(path, QStringLiteral("vectors/ifeval_dev.jsonl"));
    const QList<QJsonObject> rows = vectorRows(path);
    QVERIFY(rows.size() > 100);
    QStringList different;
    int checks = 0;
    for (const QJsonObject &row : rows) {
        const QJsonArray ids = row.value(u"instruction_id_list").toArray();
        const CheckedText checked{nfc(row.value(u"response").toString()), {}};
        for (qsizetype i = 0; i < ids.size(); ++i) {
            QJsonObject instruction = row.value(u"kwargs").toArray().at(i).toObject();
            instruction.insert(QStringLiteral("id"), ids.at(i));
            QCOMPARE(problemWithInstruction(instruction), QString());
            const Finding strict = checkStrictly(instruction, checked);
            const bool loose = isFollowedLoosely(instruction, checked);
            ++checks;
            if (random.contains(
                    QStringLiteral("%1 %2").arg(row.value(u"key").toInt()).arg(ids.at(i).toString())))
                continue;
            if (strict.followed != row.value(u"strict").toArray().at(i).toBool()
                || loose != row.value(u"loose").toArray().at(i).toBool())
                different += QStringLiteral("%1 %2 (%3): strict %4, loose %5")
                                 .arg(row.value(u"key").toInt())
                                 .arg(ids.at(i).toString(), strict.seen)
                                 .arg(strict.followed)
                                 .arg(loose);
        }
    }
    QVERIFY(checks > 200);
    QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestConstraints)
#include "tst_constraints.moc"
