#include "app/scoring/judge/judgereply.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Scoring;

namespace {

QString preferenceText(Preference preference)
{
    return preference == Preference::First ? QStringLiteral("A")
        : preference == Preference::Second ? QStringLiteral("B")
                                           : QStringLiteral("tie");
}

/// "A", "B", "tie", a number, or "none".
QString markText(const QString &reply)
{
    const std::optional<JudgeMark> mark = judgeMark(reply);
    if (!mark)
        return QStringLiteral("none");
    if (const double *points = std::get_if<double>(&*mark))
        return QString::number(*points);
    return preferenceText(std::get<Preference>(*mark));
}

std::optional<Preference> preferenceFrom(const QString &text)
{
    if (text == u"A")
        return Preference::First;
    if (text == u"B")
        return Preference::Second;
    return text == u"tie" ? std::optional(Preference::Tie) : std::nullopt;
}

} // namespace

/// What a judge's reply says.
class TestJudgeReply : public QObject {
    Q_OBJECT

private slots:
    void aReplyIsReadStrictly_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("mark");
        const auto row = [](const char *name, const char *reply, const char *mark) {
            QTest::newRow(name) << QString::fromUtf8(reply) << QString::fromUtf8(mark);
        };
        row("one line is enough", "[[A]]", "A");
        row("a tie has the letter C", "Both say the same. [[C]]", "tie");
        row("a tie has its word", "[[tie]]", "tie");
        row("small letters and spaces do not matter", "Verdict: [[ b ]]", "B");
        row("the last one counts", "It says [[A]], which is a trick. Verdict: [[B]]", "B");
        row("said twice is said once", "[[A]]\n[[A]]", "A");
        row("two at once are none", "[[A]] [[B]]", "none");
        row("two with a word between are none", "[[A]] or [[B]]", "none");
        row("two on two lines are none", "[[A]]\n[[B]]", "none");
        row("an unknown letter is none", "[[D]]", "none");
        row("an unknown mark at the end is none, whatever stood before",
            "It is A. [[A]] is right. [[A or B]]", "none");
        row("without brackets there is none", "Verdict: A", "none");
        row("one pair of brackets is none", "[A]", "none");
        row("nothing is none", "", "none");
        row("points may have decimals", "Rating: [[7.5]]", "7.5");
        row("no points are points", "Rating: [[0]]", "0");
        row("points out of others are none", "Rating: [[7/10]]", "none");
        row("less than nothing is none", "Rating: [[-3]]", "none");
        row("the form that was asked for is none", "Rating: [[n]]", "none");
        row("an explanation may follow", "Verdict: [[B]] (answer B is better)", "B");
    }

    void aReplyIsReadStrictly()
    {
        QFETCH(QString, reply);
        QFETCH(QString, mark);
        QCOMPARE(markText(reply), mark);
    }

    void pointsAndPreferencesAreNotTakenForEachOther()
    {
        QVERIFY(!judgedPoints(QStringLiteral("[[A]]"), 10));
        QVERIFY(!judgedPreference(QStringLiteral("[[7]]")));
        QVERIFY2(!judgedPoints(QStringLiteral("[[11]]"), 10), "above the most");
        QCOMPARE(judgedPoints(QStringLiteral("[[10]]"), 10), 10.0);
    }

    void everyPublishedRowIsReadAsItSays()
    {
        SHARED_DATA_OR_SKIP(path, QStringLiteral("vectors/judge_parse_dev.jsonl"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int rows = 0;
        while (!file.atEnd()) {
            const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
            const QByteArray about = QJsonDocument(row).toJson(QJsonDocument::Compact);
            const QJsonValue expected = row.value(u"expected");
            if (row.value(u"kind").toString() == u"verdict") {
                const QString wanted =
                    expected.isNull() ? QStringLiteral("none") : expected.toVariant().toString();
                QVERIFY2(markText(row.value(u"text").toString()) == wanted, about.constData());
            } else {
                // The first game shows model 1 first, the second model 2.
                const auto both = preferenceOf(preferenceFrom(row.value(u"game1_verdict").toString()),
                    preferenceFrom(row.value(u"game2_verdict_after_swap").toString()));
                const QString got = !both        ? QStringLiteral("error")
                    : *both == Preference::Tie   ? QStringLiteral("tie")
                    : *both == Preference::First ? QStringLiteral("model_1")
                                                 : QStringLiteral("model_2");
                QVERIFY2(got == expected.toString(), about.constData());
            }
            ++rows;
        }
        QVERIFY(rows >= 10);
    }
};

PENNYBENCH_TEST(TestJudgeReply)
#include "tst_judgereply.moc"
