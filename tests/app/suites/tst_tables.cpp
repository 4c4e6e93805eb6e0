#include "app/suites/suitereader.h"
#include "app/suites/textdecoding.h"
#include "tests/app/suites/workbooks.h"
#include "tests/support/messagewords.h"
#include "tests/support/testprogram.h"

#include <QStringEncoder>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Suites;
using namespace Qt::StringLiterals;

namespace {

const QString vietnamese = u"prompt;expected;language\nThủ đô của Việt Nam là gì?;Hà Nội;vi\n"_s;

/// Windows-1258 has no letters with a tone: it writes the tone after the letter.
QByteArray windows1258(const QString &text)
{
    static const QHash<QChar, char> tones{{QChar(0x300), '\xcc'}, {QChar(0x309), '\xd2'},
        {QChar(0x303), '\xde'}, {QChar(0x301), '\xec'}, {QChar(0x323), '\xf2'}};
    static const QHash<QChar, char> letters{{u'â', '\xe2'}, {u'ê', '\xea'}, {u'ô', '\xf4'}, {u'ă', '\xe3'},
        {u'ơ', '\xf5'}, {u'ư', '\xfd'}, {u'đ', '\xf0'}, {u'Đ', '\xd0'}, {u'Â', '\xc2'}};
    QByteArray bytes;
    for (const QChar c : text) {
        const QString parts = QString(c).normalized(QString::NormalizationForm_D);
        QString base(parts.at(0));
        QByteArray tone;
        for (const QChar mark : parts.mid(1)) {
            if (tones.contains(mark) && mark != QChar(0x302))
                tone += tones.value(mark);
            else
                base += mark;
        }
        const QChar letter = base.normalized(QString::NormalizationForm_C).at(0);
        bytes += letters.contains(letter) ? letters.value(letter) : letter.toLatin1();
        bytes += tone;
    }
    return bytes;
}

} // namespace

/// A teacher's spreadsheet, as every program and country writes it.
class TestTables : public QObject {
    Q_OBJECT

private slots:
    void aTableIsReadInAnyEncoding_data();
    void aTableIsReadInAnyEncoding();
    void bytesAreDecodedAsIntended_data();
    void bytesAreDecodedAsIntended();
    void everySpellingOfATableIsRead_data();
    void everySpellingOfATableIsRead();
    void aRowSaysHowItIsScored_data();
    void aRowSaysHowItIsScored();
    void aBadRowIsNamedByLineAndColumn_data();
    void aBadRowIsNamedByLineAndColumn();
    void bothMmluDialectsWithAHeaderAreRead_data();
    void bothMmluDialectsWithAHeaderAreRead();
    void aShortRowOfMmluIsABadRow_data();
    void aShortRowOfMmluIsABadRow();
    void bytesPastedFromElsewhereAreNamed_data();
    void bytesPastedFromElsewhereAreNamed();
    void theExpectedAnswerMustNotBeDamaged();
    void nulIsNamed();
    void licenceAndSourceAreGivenOnlyIfKnown_data();
    void licenceAndSourceAreGivenOnlyIfKnown();
};

void TestTables::aTableIsReadInAnyEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("warned");
    QTest::newRow("UTF-8") << vietnamese.toUtf8() << false;
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf" + vietnamese.toUtf8()) << false;
    QTest::newRow("UTF-8, decomposed")
        << vietnamese.normalized(QString::NormalizationForm_D).toUtf8() << false;
    QTest::newRow("UTF-16 with a mark")
        << QByteArray(QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)(vietnamese))
        << false;
    QTest::newRow("UTF-16, the other way round")
        << QByteArray(QStringEncoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom)(vietnamese))
        << false;
    QTest::newRow("UTF-16 without a mark")
        << QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(vietnamese)) << false;
    QTest::newRow("Windows-1258") << windows1258(vietnamese) << true;
}

void TestTables::aTableIsReadInAnyEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, warned);
    const auto reading = readSuite(bytes, u"lớp 7.csv"_s);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().describe()));
    const Prompt &prompt = reading->suite.prompts.first();
    QCOMPARE(prompt.text, u"Thủ đô của Việt Nam là gì?"_s);
    QCOMPARE(prompt.scorer.expected(), u"Hà Nội"_s);
    QCOMPARE(prompt.language, u"vi"_s);
    QCOMPARE(reading->suite.id, u"lớp 7"_s);
    QCOMPARE(wordsOf(reading->suite.warnings).filter(u"Windows-1258"_s).size(), warned ? 1 : 0);
}

void TestTables::bytesAreDecodedAsIntended_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *encoding, const char *name, const QByteArray &bytes,
                         const QString &text) {
        QTest::newRow(name) << bytes << QString::fromLatin1(encoding) << text;
    };
    for (const QString &text :
        {u"Tiếng Việt có dấu"_s, u"Đường phố Hà Nội"_s, u"đi chợ, ăn phở"_s, u"bảy mươi bốn"_s})
        row("Windows-1258", qPrintable(text), windows1258(text), text);
    row("Windows-1252", "French",
        "D\xe9j\xe0 vu, \xe7"
        "a va?",
        u"Déjà vu, ça va?"_s);
    row("Windows-1252", "German",
        "Gr\xfc\xdf"
        "e aus K\xf6ln",
        u"Grüße aus Köln"_s);
    row("Windows-1252", "Italian", "luned\xec, perch\xe9", u"lunedì, perché"_s);
    row("Windows-1252", "euro and quotes",
        "\x93"
        "5 \x80\x94",
        u"“5 €”"_s);
    row("GB18030", "Chinese", "\xce\xca\xcc\xe2,\xb4\xf0\xb0\xb8", u"问题,答案"_s);
    row("UTF-8", "ASCII", "plain", u"plain"_s);
}

void TestTables::bytesAreDecodedAsIntended()
{
    QFETCH(QByteArray, bytes);
    const DecodedText decoded = decodeText(bytes);
    QTEST(decoded.text, "text");
    QTEST(decoded.encoding, "encoding");
}

void TestTables::everySpellingOfATableIsRead_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("commas", "prompt,expected\n\"One, two?\",3\n");
    row("semicolons", "prompt;expected\n\"One, two?\";3\n");
    row("tabs", "prompt\texpected\nOne, two?\t3\n");
    row("CRLF and no last line end", "prompt,expected\r\n\"One, two?\",3");
    row("CR alone", "prompt,expected\r\"One, two?\",3\r");
    row("blank lines between", "\n\nprompt,expected\n\n\"One, two?\",3\n,\n");
    row("a line that names the separator", "sep=;\nprompt;expected\nOne, two?;3\n");
    row("capitals, blanks and another order", " Expected , PROMPT \n3,\"One, two?\"\n");
    row("a teacher's header", "Câu hỏi;Đáp án\nOne, two?;3\n");
    row("a Chinese header", "题目,答案\n\"One, two?\",3\n");
    row("columns that nobody knows", "nr,prompt,note,expected\n7,\"One, two?\",easy,3\n");
    row("a quoted number", "prompt,expected\n\"One, two?\",\"3\"\n");
}

void TestTables::everySpellingOfATableIsRead()
{
    QFETCH(QString, text);
    const auto reading = readTableSuite(text, u"x.csv"_s);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().describe()));
    QCOMPARE(reading->badRowCount, 0);
    QCOMPARE(reading->suite.prompts.size(), 1);
    QCOMPARE(reading->suite.prompts.first().text, u"One, two?"_s);
    QCOMPARE(reading->suite.prompts.first().scorer.expected(), u"3"_s);
    QCOMPARE(reading->suite.prompts.first().scorer.type, u"number"_s);
}

void TestTables::aRowSaysHowItIsScored_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("scorer");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *header, const char *cells, const char *scorer,
                         const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(header) << QString::fromUtf8(cells)
                            << QString::fromLatin1(scorer) << QString::fromUtf8(expected);
    };
    row("a number", "", "72", "number", "72");
    row("a decimal comma", "", "3,5", "number", "3,5");
    row("a word", "", "Hà Nội", "text", "Hà Nội");
    row("a number with its unit is a text", "", "5 kg", "text", "5 kg");
    row("the column decides", "\tscorer", "7\tcontains", "contains", "7");
    row("the letter of an option", "\toptions", "b\tred|green|blue", "choice", "B");
    row("the option itself", "\toptions", "blue\tred|green|blue", "choice", "C");
    row("options between semicolons", "\toptions", "green\tred; green; blue", "choice", "B");
    row("options as JSON", "\toptions", "B\t[\"a;b\", \"c|d\"]", "choice", "B");
    row("nothing to score", "\tscorer", "\tnone", "none", "");
}

void TestTables::aRowSaysHowItIsScored()
{
    QFETCH(QString, header);
    QFETCH(QString, cells);
    const auto reading =
        readTableSuite(u"prompt\texpected"_s + header + u"\nWhich?\t"_s + cells + u'\n', u"x.csv"_s);
    QVERIFY2(reading && reading->badRowCount == 0, qPrintable(problemOf(reading)));
    const Prompt &prompt = reading->suite.prompts.first();
    QTEST(prompt.scorer.type, "scorer");
    QTEST(prompt.scorer.expected(), "expected");
    QCOMPARE(prompt.text.contains(u"\nA) "), prompt.scorer.type == u"choice");
}

void TestTables::aBadRowIsNamedByLineAndColumn_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *rows, const char *message) {
        QTest::newRow(name) << QString::fromUtf8(rows) << QString::fromUtf8(message);
    };
    row("nothing expected", "q;;\n",
        "x.csv, line 2, column 2, field expected: The row has no expected answer");
    row("no question", "\"\";5;\n", "line 2, column 1, field prompt: The prompt has no text");
    row("too many cells", "one; two;5;number\n", "line 2, column 4: The row has more cells");
    row("a scorer that does not exist", "q;5;magic\n",
        "line 2, column 3, field scorer: There is no scorer \"magic\"");
    row("the line after cells over several lines", "\"a\nb\nc\";5;\nq;;\n",
        "line 5, column 2, field expected");
    row("a quote that is never closed", "q;5;\n\"open;5;\nq;5;\n",
        "line 3: The quoted cell that begins here");
    row("choice without a letter", "q;maybe;choice\n", "line 2, column 2, field expected");
}

void TestTables::aBadRowIsNamedByLineAndColumn()
{
    QFETCH(QString, rows);
    QFETCH(QString, message);
    QString table = u"prompt;expected;scorer;\n"_s;
    table.remove(u";\n"_s).append(u'\n');
    const auto reading = readTableSuite(table + QString(rows), u"x.csv"_s);
    QVERIFY2(problemOf(reading).contains(message), qPrintable(problemOf(reading)));
}

void TestTables::bothMmluDialectsWithAHeaderAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("choices by number, answers from 0",
        "question,choice0,choice1,choice2,choice3,answer\nq,a,b,c,d,3\nq2,a,b,c,d,0\n", "D");
    row("choices by letter, answers from 0", "question,A,B,C,D,answer\nq,a,b,c,d,1\n", "B");
    row("choices by letter, answers as letters", "question,A,B,C,D,answer\nq,a,b,c,d,C\n", "C");
    row("answers from 1", "question,A,B,C,D,answer\nq,a,b,c,d,4\nq2,a,b,c,d,1\n", "D");
    row("in semicolons", "question;A;B;C;D;answer\nq;a;b;c;d;C\n", "C");
}

void TestTables::bothMmluDialectsWithAHeaderAreRead()
{
    QFETCH(QString, text);
    const auto reading = readTableSuite(text, u"mmlu_anatomy_test.csv"_s);
    QVERIFY2(reading && reading->badRowCount == 0, qPrintable(problemOf(reading)));
    QTEST(reading->suite.prompts.first().scorer.expected(), "expected");
    QCOMPARE(reading->suite.prompts.first().category, u"anatomy"_s);
}

void TestTables::aShortRowOfMmluIsABadRow_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("without the answer") << u"question,A,B,answer\nq,a,b,A\nq,a,b\n"_s;
    QTest::newRow("no option after the answer") << u"answer,question,A,B\nA,q,a,b\nA,q,a\n"_s;
    QTest::newRow("no question after the answer") << u"A,B,answer,question\na,b,A,q\na,b,A\n"_s;
}

void TestTables::aShortRowOfMmluIsABadRow()
{
    QFETCH(QString, text);
    const auto reading = readTableSuite(text, u"mmlu_anatomy_test.csv"_s);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().describe()));
    QCOMPARE(reading->suite.prompts.size(), 1);
    QCOMPARE(problemOf(reading), u"mmlu_anatomy_test.csv, line 3, column 3: The row has only 3 cells."_s);
}

void TestTables::bytesPastedFromElsewhereAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("one of Windows-1252")
        << QByteArray("h\xc3\xb4m nay \x96 mai\nm\xc3\xb9") << u"hôm nay \uFFFD mai\nmù"_s << QList<int>{1};
    QTest::newRow("on two lines") << QByteArray("\xe5\xa4\xa9\x92\n\n\xe6\xb0\x94\x93\x94")
                                  << u"天\uFFFD\n\n气\uFFFD\uFFFD"_s << QList<int>{1, 3};
    QTest::newRow("a letter that is cut off")
        << QByteArray("\xe5\xa4\xa9\xe6\xb0\xe6\xb0\x94") << u"天\uFFFD\uFFFD气"_s << QList<int>{1};
    QTest::newRow("none") << QByteArray("\xe5\xa4\xa9") << u"天"_s << QList<int>();
}

void TestTables::bytesPastedFromElsewhereAreNamed()
{
    QFETCH(QByteArray, bytes);
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.encoding, u"UTF-8"_s);
    QTEST(decoded.text, "text");
    QTEST(decoded.replacedOn, "lines");
}

void TestTables::theExpectedAnswerMustNotBeDamaged()
{
    const QByteArray table = "prompt;expected\nThủ đô \x96 là gì?;Hà Nội\nMùa nào?;mùa \x96 hè\n";
    const auto reading = readSuite(table, u"x.csv"_s);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().describe()));
    QCOMPARE(reading->suite.prompts.size(), 1);
    QCOMPARE(reading->suite.prompts.first().text, u"Thủ đô \uFFFD là gì?"_s);
    QVERIFY2(problemOf(reading).startsWith(u"x.csv, line 3, column 2, field expected: A byte of this cell"),
        qPrintable(problemOf(reading)));
    QCOMPARE(wordsOf(reading->suite.warnings).filter(u"line 2, 3."_s).size(), 1);
}

void TestTables::nulIsNamed()
{
    const auto reading = readSuite(QByteArray("prompt,expected,other\nq,1\0,x\nq,2,\0\n", 35), u"x.csv"_s);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().describe()));
    QCOMPARE(reading->suite.prompts.size(), 1);
    QVERIFY2(problemOf(reading).startsWith(
                 u"x.csv, line 2, column 2, field expected: The cell contains the character NUL"),
        qPrintable(problemOf(reading)));
}

void TestTables::licenceAndSourceAreGivenOnlyIfKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isKnown"); // licence and source
    const auto row = [](const char *test, const char *name, const char *text, const char *language,
                         bool isKnown) {
        QTest::newRow(test) << QString::fromUtf8(name) << QString::fromUtf8(text)
                            << QString::fromUtf8(language) << isKnown;
    };
    const char *english = "question,A,B,C,D,answer\nWhich?,a,b,c,d,C\n";
    const char *chinese = "id,question,A,B,C,D,answer,explanation\n0,首都是____,上海,北京,广州,深圳,B,\n";
    row("MMLU by its subject", "mmlu_anatomy_test.csv", english, "en", true);
    row("MMLU by its subject alone", "high_school_us_history.csv", english, "en", true);
    row("a teacher's choices", "class7.csv", english, "", false);
    row("C-Eval", "ceval.csv", chinese, "zh", false);
    row("CMMLU, which has subjects of the same names", "anatomy.csv",
        ",Question,A,B,C,D,Answer\n0,首都是,上海,北京,广州,深圳,B\n", "zh", false);
    row("Vietnamese choices without a header", "đề.csv", "Thủ đô?,Huế,Hà Nội,Vinh,Đà Lạt,B\n", "vi", false);
    row("MGSM by its name", "mgsm_sw.tsv", "Swali\t5\n", "sw", true);
    row("MGSM by its numbers", "x.tsv", "a\t18\nb\t3\nc\t70,000\nd\t540\ne\t20\n", "en", true);
    row("a teacher's questions and numbers", "class7_zz.tsv", "How many?\t5\n", "", false);
    row("GSM8K by its marks", "x.jsonl", R"({"question": "q", "answer": "<<1+1=2>>2 #### 2"})", "en", true);
    row("GSM8K by its name", "gsm8k_test.jsonl", R"({"question": "q", "answer": "#### 2"})", "en", true);
    row("its translation", "x.jsonl",
        R"({"question": "Có mấy quả táo ở đây?", "answer": "<<1+1=2>>2 #### 2"})", "vi", false);
    row("its form", "x.jsonl", R"({"question": "q", "answer": "#### 2"})", "", false);
    row("MMLU-Pro", "x.jsonl",
        R"({"question_id": 7, "category": "law", "question": "q", "options": ["a", "b"], "answer": "A"})",
        "en", true);
    row("its form", "x.json", R"([{"question": "哪个？", "options": ["甲", "乙"], "answer": "A"}])", "zh",
        false);
    row("MATH", "x.jsonl", R"({"problem": "p", "answer": "2", "level": 1})", "en", true);
    row("its form", "x.jsonl", R"({"problem": "计算", "answer": "2"})", "zh", false);
}

void TestTables::licenceAndSourceAreGivenOnlyIfKnown()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(bool, isKnown);
    const auto reading = readSuite(text.toUtf8(), name);
    QVERIFY2(reading && reading->badRowCount == 0, qPrintable(problemOf(reading)));
    QTEST(reading->suite.prompts.first().language, "language");
    QCOMPARE(!reading->suite.licence.isEmpty(), isKnown);
    QCOMPARE(!reading->suite.source.isEmpty(), isKnown);
}

PENNYBENCH_TEST(TestTables)
#include "tst_tables.moc"
