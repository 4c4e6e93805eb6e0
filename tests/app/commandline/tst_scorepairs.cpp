#include "app/commandline/checkedfile.h"
#include "app/commandline/scoreinput.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::CommandLine;
using namespace Pennybench::Scoring;

/// Lines of --pairs bring every field that a scorer wants.
class TestScorePairs : public QObject {
    Q_OBJECT

private slots:
    void aLineBringsItsScorersFields_data();
    void aLineBringsItsScorersFields();
    void aCutAnswerSaysSo();
    void aLineThatIsTooLongIsNamed();
};

namespace {

/// A file with these lines, in a folder of its own.
class LinesFile {
public:
    explicit LinesFile(const QByteArray &lines)
    {
        QFile file(path());
        isWritten = file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size();
    }
    QString path() const { return m_folder.filePath(QStringLiteral("pairs.jsonl")); }

    bool isWritten = false;

private:
    QTemporaryDir m_folder;
};

Score scored(const QString &type, const QByteArray &line)
{
    const LinesFile file(line);
    const auto jobs = readPairs(file.path(), type);
    return jobs ? makeScorer(type, {})->score(jobs->first().input) : Score{};
}

} // namespace

void TestScorePairs::aLineBringsItsScorersFields_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *type, const char *line) {
        QTest::newRow(type) << QString::fromUtf8(type) << QByteArray(line);
    };
    row("text", R"({"expected": "x", "accept": ["hai"], "answer": "Hai"})");
    row("contains", R"({"expected": "hai", "case": true, "answer": "một hai ba"})");
    row("choice", R"({"expected": "B", "options": ["một", "hai"], "answer": "Câu trả lời: hai"})");
    row("regex", R"({"pattern": "^h.i$", "full": true, "answer": "hai"})");
    row("constraints",
        R"({"constraints": [{"id": "startend:quotation"}], "language": "vi", "prompt": "…", "answer": "“Xin chào”"})");
    row("translation", R"({"references": ["xin chào", "chào"], "pass": 0.9, "answer": "chào"})");
    row("summary", R"({"references": ["mưa to"], "answer": "mưa to"})");
    row("json", R"({"schema": {"required": ["a"]}, "fields": {"a": "b"}, "answer": "{\"a\": \"b\"}"})");
    row("diacritics", R"({"expected": "hòa", "tones": "fold", "answer": "hoà"})");
}

void TestScorePairs::aLineBringsItsScorersFields()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, line);
    const Score score = scored(type, line);
    QVERIFY2(score.verdict == Verdict::Correct, qPrintable(score.reason.english()));
}

void TestScorePairs::aCutAnswerSaysSo()
{
    const Score score = scored(QStringLiteral("choice"),
        R"({"expected": "B", "answer": "Let me think", "finish_reason": "length"})");
    QCOMPARE(score.verdict, Verdict::NoAnswer);
    QVERIFY2(score.reason.english().contains(u"cut at the token limit"), qPrintable(score.reason.english()));
}

void TestScorePairs::aLineThatIsTooLongIsNamed()
{
    const QByteArray line = R"({"expected": "B", "answer": "B"})";
    const QByteArray tooLong = line.chopped(2) + QByteArray(longestAnswerLine, 'x') + "\"}";
    const LinesFile file(line + '\n' + tooLong + '\n' + line + '\n');
    QVERIFY(file.isWritten);
    const QString message = QStringLiteral("The line is longer than 64 MB; each line must be one answer.");

    const auto jobs = readPairs(file.path(), QStringLiteral("text"));
    QVERIFY(!jobs);
    QCOMPARE(jobs.error().line, 2);
    QCOMPARE(jobs.error().message.english(), message);

    // What comes behind cannot be told apart any more, so that it is not looked at.
    const CheckedFile checked = checkFile(file.path(), nullptr, {});
    QCOMPARE(checked.kind, QStringLiteral("answers"));
    QCOMPARE(checked.findings.first().problem.line, 2);
    QCOMPARE(checked.findings.first().problem.message.english(), message);
    QCOMPARE(checked.title.english(), QStringLiteral("2 answers"));
}

PENNYBENCH_TEST(TestScorePairs)
#include "tst_scorepairs.moc"
