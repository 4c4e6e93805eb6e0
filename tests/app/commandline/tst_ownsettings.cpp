#include "app/commandline/contestantargument.h"
#include "app/store/sessionfile.h"
#include "tests/support/programhome.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::CommandLine;
using namespace Qt::StringLiterals;

/// Models with settings of their own: how they are named, and that a session keeps them apart.
class TestOwnSettings : public QObject {
    Q_OBJECT

private slots:
    void whatIsGivenIsRead()
    {
        const auto all =
            contestantFromText(u"here/llama3:8b:effort=high,temperature=0.2,max_tokens=400,seed=7,stream=off,"
                               u"system=\"Be brief, please: yes\",label=\"Short, cold\""_s);
        QVERIFY2(all, all ? "" : qPrintable(all.error().describe()));
        QCOMPARE(all->model, u"here/llama3:8b"_s);
        QCOMPARE(all->label, u"Short, cold"_s);
        QCOMPARE(all->settings,
            (Runs::OwnSettings{.system = u"Be brief, please: yes"_s,
                .temperature = 0.2,
                .maxTokens = 400,
                .effort = Providers::Effort::High,
                .seed = 7,
                .stream = false}));
    }

    void anIdWithAColonStaysWhole()
    {
        const auto plain = contestantFromText(u"here/llama3:8b"_s);
        QVERIFY(plain);
        QCOMPARE(*plain, (ContestantArgument{.model = u"here/llama3:8b"_s, .label = {}, .settings = {}}));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("said");
        QTest::newRow("an unknown setting alone") << u"m:efort=high"_s << u"\"efort\" is no setting"_s;
        QTest::newRow("an unknown setting") << u"m:seed=1,top=2"_s << u"\"top\" is no setting"_s;
        QTest::newRow("an unquoted comma") << u"m:label=a,b"_s << u"\"b\" is no setting"_s;
        QTest::newRow("a setting twice") << u"m:seed=1,seed=2"_s << u"seed is given twice"_s;
        QTest::newRow("no value") << u"m:label="_s << u"label has no value"_s;
        QTest::newRow("an effort that is none") << u"m:effort=hard"_s << u"low, medium or high"_s;
        QTest::newRow("a temperature too high") << u"m:temperature=3"_s << u"from 0 to 2"_s;
        QTest::newRow("a temperature that is no number") << u"m:temperature=nan"_s << u"from 0 to 2"_s;
        QTest::newRow("a limit of nothing") << u"m:max_tokens=0"_s << u"from 1 to"_s;
        QTest::newRow("a seed below 0") << u"m:seed=-1"_s << u"whole number from 0"_s;
        QTest::newRow("streaming perhaps") << u"m:stream=perhaps"_s << u"on or off"_s;
        QTest::newRow("a quote that stays open") << u"m:label=\"a"_s << u"begins and ends with"_s;
        QTest::newRow("no model") << u":seed=1"_s << u"a model's id"_s;
        QTest::newRow("a file that is not there") << u"m:system=@/nowhere/x"_s << u"/nowhere/x"_s;
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(const QString, argument);
        QFETCH(const QString, said);
        const auto contestant = contestantFromText(argument);
        QVERIFY(!contestant);
        QVERIFY2(contestant.error().describe().contains(said), qPrintable(contestant.error().describe()));
    }

    void aSessionKeepsTwoSettingsOfAModelApart()
    {
        ProgramHome home(QStringLiteral(PENNYBENCH_PROGRAM));
        const QString file = home.path(u"s.pennybench"_s);
        const QStringList base{u"run"_s, u"--suite"_s, u"math"_s, u"--limit"_s, u"2"_s, u"--session"_s, file};
        const QString model = u"practice/scholar"_s;
        const Ran first = home.run(base
            + QStringList{u"--model"_s, model + u":max_tokens=3"_s, u"--model"_s, model + u":label=Free"_s});
        const auto session = Store::readSession(file);
        QVERIFY2(session, qPrintable(first.err));
        QCOMPARE(session->answers.size(), 4);
        QCOMPARE(session->plan.models.size(), 2);
        QCOMPARE(session->plan.models.at(1).id, model + u"#2"_s);
        for (const Runs::Answer &answer : session->answers) {
            const bool isLimited = answer.key.model == model;
            QCOMPARE(answer.maxTokens.has_value(), isLimited);
            QVERIFY(!isLimited || answer.usage.completion.value_or(99) <= 3);
        }

        const Ran more = home.run(base
            + QStringList{
                u"--model"_s, model + u":temperature=1"_s, u"--model"_s, model + u":max_tokens=3"_s});
        const auto longer = Store::readSession(file);
        QVERIFY2(longer, qPrintable(more.err));
        QCOMPARE(longer->answers.size(), 6);
        QStringList ids;
        for (const Models::ModelEntry &entry : longer->plan.models)
            ids += entry.id;
        QCOMPARE(ids, (QStringList{model, model + u"#2"_s, model + u"#3"_s}));
        QCOMPARE(longer->plan.contestant(model)->settings.maxTokens, 3);
        QCOMPARE(longer->plan.contestant(ids.at(1))->label, u"Free"_s);

        const QString json = home.run({u"compare"_s, file, u"--json"_s}).out;
        const QJsonArray named =
            QJsonDocument::fromJson(json.toUtf8()).object().value(u"contestants").toArray();
        QCOMPARE(named.size(), 3);
        QCOMPARE(named.at(1).toObject().value(u"contestant").toString(), u"B"_s);
        QCOMPARE(named.at(1).toObject().value(u"label").toString(), u"Free"_s);
        QCOMPARE(named.at(2).toObject().value(u"model").toString(), model);
        QCOMPARE(named.at(2).toObject().value(u"settings").toString(), u"temperature=1"_s);

        const QString csv = home.run({u"export"_s, file, u"--csv"_s, u"-"_s}).out;
        QVERIFY2(csv.contains(u"(max_tokens=3),max_tokens=3,"_s), qPrintable(csv));
        QVERIFY2(csv.contains(u",B,Free,,"_s), qPrintable(csv));
        QVERIFY2(csv.contains(u",temperature=1,"_s), qPrintable(csv));
        QVERIFY2(!csv.contains(u"#2"_s), qPrintable(csv));
    }
};

PENNYBENCH_TEST(TestOwnSettings)
#include "tst_ownsettings.moc"
