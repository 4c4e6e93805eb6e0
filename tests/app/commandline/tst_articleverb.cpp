#include "app/store/sessionfile.h"
#include "tests/support/programhome.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Pennybench;
using namespace Qt::StringLiterals;

/// The article's claims by the program, on a practice run-through.
class TestArticleVerb : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void practiceModelsPlayOnlyWhenTheyAreNamed();
    void theClaimsHaveTheFormOfTheContract();
    void aScriptComesToTheSameVerdicts_data();
    void aScriptComesToTheSameVerdicts();
    void theTextSaysWhatIsSimulated();
    void claimsOfOnesOwnAreTestedByCompare();
    void rolesStayWithTheSession();
    void claimsThatTheSessionKeepsAreTestedEverywhere();
    void wrongInputIsRefused_data();
    void wrongInputIsRefused();

private:
    QJsonObject article(const QString &session, const QStringList &roles) const;

    ProgramHome m_home{QStringLiteral(PENNYBENCH_PROGRAM)};
    QString m_session;
};

namespace {

const QStringList cast{u"--role"_s, u"r1=practice/scholar"_s, u"--role"_s, u"o3-mini=practice/generalist"_s,
    u"--role"_s, u"v3=practice/sprinter"_s, u"--role"_s, u"gemini=practice/penny"_s, u"--role"_s,
    u"o1-mini=practice/scholar"_s};

QJsonObject claimIn(const QJsonObject &report, const QString &id)
{
    for (const QJsonValue &claim : report.value(u"claims").toArray()) {
        if (claim.toObject().value(u"id").toString() == id)
            return claim.toObject();
    }
    return {};
}

QStringList verdictsOf(const QJsonObject &report)
{
    QStringList verdicts;
    for (const QJsonValue &claim : report.value(u"claims").toArray())
        verdicts += claim.toObject().value(u"verdict").toString();
    return verdicts;
}

/// One of each kind, and one with two parts.
const QByteArray ownClaims = R"({"format":"pennybench-claims","version":1,"claims":[
{"id":"better","kind":"better","model":"practice/scholar","other":"practice/penny","category":"math","margin":0.05},
{"id":"par","kind":"par","model":"practice/sprinter","other":"practice/generalist","margin":0.1},
{"id":"best","kind":"par","model":"v3","margin":0.2},
{"id":"strong","kind":"strong","model":"practice/generalist","category":"language","margin":0.02},
{"id":"steady","kind":"steady","model":"practice/penny","other":"practice/scholar","margin":0.01},
{"id":"cost","kind":"cost_ratio","model":"practice/penny","other":"practice/scholar","low":0,"high":0.5,"per":"correct"},
{"id":"two","parts":[
 {"name":"one","kind":"better","model":"practice/scholar","other":"practice/sprinter"},
 {"name":"other","kind":"cost_ratio","model":"practice/sprinter","other":"practice/scholar","low":0,"high":1,"per":"answer"}]}]})";

} // namespace

void TestArticleVerb::initTestCase()
{
    m_session = m_home.path(u"one.pennybench"_s);
    const Ran asked = m_home.run({u"run"_s, u"--suite"_s, u"math"_s, u"--suite"_s, u"language"_s,
        u"--limit"_s, u"30"_s, u"--session"_s, m_session, u"--csv"_s, m_home.path(u"one.csv"_s)});
    QVERIFY2(asked.exitCode == 0, qPrintable(asked.err));
    QVERIFY(QFile::copy(m_session, m_home.path(u"unnamed.pennybench"_s)));
}

QJsonObject TestArticleVerb::article(const QString &session, const QStringList &roles) const
{
    const Ran ran = m_home.run(QStringList{u"article"_s, u"--json"_s, session} + roles);
    return ran.exitCode == 0 ? QJsonDocument::fromJson(ran.out.toUtf8()).object() : QJsonObject();
}

void TestArticleVerb::practiceModelsPlayOnlyWhenTheyAreNamed()
{
    const QJsonObject report = article(m_home.path(u"unnamed.pennybench"_s), {});
    QVERIFY(report.value(u"roles").toArray().isEmpty());
    QCOMPARE(verdictsOf(report), QStringList(5, u"not_enough_evidence"_s) + QStringList(2, u"supported"_s));
    const QJsonObject needs = claimIn(report, u"r1-maths-code"_s).value(u"needs").toObject();
    QCOMPARE(needs.value(u"roles").toArray(), QJsonArray{u"r1"_s});
    QVERIFY(needs.value(u"prompts").toInt() > 0);
}

void TestArticleVerb::theClaimsHaveTheFormOfTheContract()
{
    const QJsonObject report = article(m_session, cast);
    QCOMPARE(report.value(u"claims").toArray().size(), qsizetype(7));
    QVERIFY(report.value(u"simulated").toBool());
    for (const QJsonValue &value : report.value(u"claims").toArray()) {
        const QJsonObject claim = value.toObject();
        QVERIFY(!claim.value(u"published").toArray().isEmpty());
        for (const QJsonValue &published : claim.value(u"published").toArray()) {
            QVERIFY(published.toObject().contains(u"value"));
            QVERIFY(!published.toObject().value(u"source").toString().isEmpty());
        }
        QCOMPARE(
            claim.value(u"needs").toObject().isEmpty(), claim.value(u"verdict") != u"not_enough_evidence"_s);
        for (const QJsonValue &part : claim.value(u"parts").toArray()) {
            QVERIFY(!part.toObject().value(u"name").toString().isEmpty());
            QVERIFY(!part.toObject().value(u"verdict").toString().isEmpty());
            const QJsonObject evidence = part.toObject().value(u"evidence").toObject();
            for (const QStringView key : {u"value", u"low", u"high", u"n"})
                QVERIFY(evidence.contains(key));
        }
    }
    for (const QString &key : {u"sessions"_s, u"strengths"_s, u"profiles"_s, u"models"_s, u"making_costs"_s})
        QVERIFY2(report.contains(key), qPrintable(key));
    QCOMPARE(report.value(u"profiles").toObject().size(), qsizetype(4));
}

void TestArticleVerb::aScriptComesToTheSameVerdicts_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("parts");
    QTest::addColumn<int>("own"); // which the claims of one's own have besides
    QTest::newRow("one trial") << QStringList{u"--limit"_s, u"24"_s} << 10 << 7;
    QTest::newRow("five trials, which show spread")
        << QStringList{u"--limit"_s, u"8"_s, u"--trials"_s, u"5"_s} << 11 << 8;
    QTest::newRow("too few prompts for most") << QStringList{u"--limit"_s, u"4"_s} << 5 << 5;
}

void TestArticleVerb::aScriptComesToTheSameVerdicts()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, parts);
    QFETCH(const int, own);
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("there is no python3 on this machine to recompute the verdicts");
    const QString session = m_home.path(u"s%1.pennybench"_s.arg(parts));
    const QString csv = m_home.path(u"s%1.csv"_s.arg(parts));
    const Ran asked = m_home.run(QStringList{u"run"_s, u"--suite"_s, u"math"_s, u"--suite"_s, u"language"_s,
                                     u"--suite"_s, u"science"_s, u"--session"_s, session, u"--csv"_s, csv}
        + options);
    QVERIFY2(asked.exitCode == 0, qPrintable(asked.err));
    QFile json(m_home.path(u"s%1.json"_s.arg(parts)));
    QVERIFY(json.open(QIODevice::WriteOnly));
    json.write(m_home.run(QStringList{u"article"_s, u"--json"_s, session} + cast).out.toUtf8());
    json.close();
    const QString claims = m_home.write(u"own%1.json"_s.arg(parts), ownClaims);
    QFile compared(m_home.path(u"own%1-told.json"_s.arg(parts)));
    QVERIFY(compared.open(QIODevice::WriteOnly));
    compared.write(m_home.run(QStringList{u"compare"_s, u"--json"_s, u"--claims"_s, claims, session} + cast)
                       .out.toUtf8());
    compared.close();
    QProcess script;
    script.setProcessChannelMode(QProcess::MergedChannels);
    script.start(python,
        {QStringLiteral(PENNYBENCH_SOURCE "/tests/data/recompute_claims.py"), csv, json.fileName(), claims,
            compared.fileName()});
    QVERIFY(script.waitForFinished(60'000));
    const QByteArray said = script.readAll();
    QVERIFY2(script.exitCode() == 0, said.constData());
    const QByteArray counts =
        QByteArray::number(parts) + " parts with intervals and " + QByteArray::number(own) + " of one's own";
    QVERIFY2(said.startsWith(counts), said.constData());
}

void TestArticleVerb::theTextSaysWhatIsSimulated()
{
    const Ran ran = m_home.run(QStringList{u"article"_s, m_session} + cast);
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.out.contains(u"SIMULATED"));
    QVERIFY(ran.out.contains(u"DeepSeek R1 (r1) is played by Scholar"));
    QVERIFY(ran.out.contains(u"(simulated)"));
    QVERIFY(ran.out.contains(u"Published by others, never mixed with the above"));
    QVERIFY(ran.out.contains(u"Sources of the published figures"));
    QVERIFY(ran.out.contains(u"0.37 of the list price of o1-mini"));
}

void TestArticleVerb::claimsOfOnesOwnAreTestedByCompare()
{
    const QString file = m_home.write(u"claims.json"_s,
        R"({"format":"pennybench-claims","version":1,"claims":[
            {"id":"mine","kind":"better","model":"practice/scholar","other":"practice/penny","margin":0.05},
            {"id":"cheap","kind":"cost_ratio","model":"Penny","other":"Scholar","high":0.5,"per":"correct"},
            {"id":"calm","kind":"steady","model":"A","other":"B"},
            {"id":"role","kind":"strong","model":"r1","category":"math"}]})");
    const Ran ran = m_home.run(
        {u"compare"_s, u"--json"_s, m_session, u"--claims"_s, file, u"--role"_s, u"r1=practice/scholar"_s});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
    const QJsonObject report = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    QVERIFY(report.contains(u"pairs"_s));
    QCOMPARE(verdictsOf(report),
        (QStringList{u"supported"_s, u"supported"_s, u"not_enough_evidence"_s, u"supported"_s}));
    QCOMPARE(claimIn(report, u"calm"_s).value(u"needs").toObject().value(u"trials").toInt(), 4);
    const Ran checked = m_home.run({u"check"_s, file});
    QCOMPARE(checked.exitCode, 0);
    QVERIFY2(checked.out.contains(u"4 claims"_s), qPrintable(checked.out));
    const Ran text = m_home.run({u"compare"_s, m_session, u"--claims"_s, file});
    const QString line = u"1. Scholar: ahead of Penny by more than 5 points SUPPORTED (simulated)"_s;
    QVERIFY2(text.out.contains(line), qPrintable(text.out.section(u"Claims"_s, 1)));
    QCOMPARE(QJsonDocument::fromJson(m_home.run({u"compare"_s, u"--json"_s, m_session}).out.toUtf8())
                 .object()
                 .value(u"claims"),
        QJsonValue(QJsonArray()));
}

void TestArticleVerb::rolesStayWithTheSession()
{
    const QString copy = m_home.path(u"kept.pennybench"_s);
    QVERIFY(QFile::copy(m_home.path(u"unnamed.pennybench"_s), copy));
    const QJsonObject named = article(copy, cast);
    QCOMPARE(named.value(u"roles").toArray().size(), qsizetype(5));
    const QJsonObject again = article(copy, {u"--role"_s, u"v3=practice/penny"_s});
    QCOMPARE(claimIn(again, u"r1-maths-code"_s), claimIn(named, u"r1-maths-code"_s));
    QVERIFY(claimIn(again, u"v3-par"_s) != claimIn(named, u"v3-par"_s));
    QCOMPARE(article(copy, {}).value(u"roles"), again.value(u"roles"));
}

void TestArticleVerb::claimsThatTheSessionKeepsAreTestedEverywhere()
{
    const QString copy = m_home.path(u"own.pennybench"_s);
    QVERIFY(QFile::copy(m_home.path(u"unnamed.pennybench"_s), copy));
    const auto file = Store::SessionFile::open(copy);
    QVERIFY(file);
    (*file)->saveDecision(Store::decidedClaims,
        R"({"format":"pennybench-claims","version":1,"claims":[
            {"id":"mine","kind":"better","model":"practice/scholar","other":"practice/penny"}]})");
    QVERIFY((*file)->flush());
    const QJsonObject report = article(copy, {});
    QCOMPARE(report.value(u"claims").toArray().size(), qsizetype(8));
    QCOMPARE(claimIn(report, u"mine"_s).value(u"verdict").toString(), u"supported"_s);
    const Ran compared = m_home.run({u"compare"_s, u"--json"_s, copy});
    QCOMPARE(claimIn(QJsonDocument::fromJson(compared.out.toUtf8()).object(), u"mine"_s),
        claimIn(report, u"mine"_s));
    const QString page = m_home.path(u"own.html"_s);
    const QString workbook = m_home.path(u"own.xlsx"_s);
    QCOMPARE(m_home.run({u"export"_s, copy, u"--html"_s, page, u"--xlsx"_s, workbook}).exitCode, 0);
    QFile html(page);
    QVERIFY(html.open(QIODevice::ReadOnly));
    QVERIFY(html.readAll().contains("<section id=\"claims\""));
    QFile xlsx(workbook);
    QVERIFY(xlsx.open(QIODevice::ReadOnly));
    QVERIFY(xlsx.readAll().contains("xl/worksheets/sheet3.xml"));

    (*file)->saveDecision(Store::decidedClaims, "no claims");
    QVERIFY((*file)->flush());
    const Ran without = m_home.run({u"article"_s, u"--json"_s, copy});
    QCOMPARE(without.exitCode, 0);
    QVERIFY2(without.err.contains(u"the claims that the session keeps"), qPrintable(without.err));
}

void TestArticleVerb::wrongInputIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const QString broken = m_home.write(u"broken.json"_s,
        R"({"format":"pennybench-claims","version":1,"claims":[{"id":"x","kind":"better","model":"a"}]})");
    QTest::newRow("no session") << QStringList{u"article"_s} << 2 << u"session"_s;
    QTest::newRow("a session that is not there")
        << QStringList{u"article"_s, m_home.path(u"none.pennybench"_s)} << 4 << u"no such session"_s;
    QTest::newRow("a role that is not there")
        << QStringList{u"article"_s, m_session, u"--role"_s, u"king=practice/penny"_s} << 2 << u"o3-mini"_s;
    QTest::newRow("a contestant that is not there")
        << QStringList{u"article"_s, m_session, u"--role"_s, u"r1=nobody"_s} << 2 << u"practice/penny"_s;
    QTest::newRow("claims with a fault")
        << QStringList{u"compare"_s, m_session, u"--claims"_s, broken} << 2 << u"claims[0].other"_s;
    QTest::newRow("claims that are not there") << QStringList{u"compare"_s, m_session, u"--claims"_s,
        m_home.path(u"none.json"_s)} << 2 << u"none.json"_s;
    QTest::newRow("a role without a claim")
        << QStringList{u"compare"_s, m_session, u"--role"_s, u"r1=practice/penny"_s} << 2 << u"--claims"_s;
}

void TestArticleVerb::wrongInputIsRefused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QString, says);
    const Ran ran = m_home.run(arguments);
    QCOMPARE(ran.exitCode, code);
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    QVERIFY(ran.out.isEmpty());
}

PENNYBENCH_TEST(TestArticleVerb)
#include "tst_articleverb.moc"
