#include "tests/app/suites/workbooks.h"
#include "tests/support/messagewords.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Suites;

namespace {

constexpr auto relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationships + type + "\" Target=\"" + target
        + "\"/>";
}

/// As usualParts(), with these relations of the workbook.
QHash<QString, QByteArray> partsWith(const QByteArray &relations, const QByteArray &rows)
{
    auto parts = usualParts(rows);
    parts.insert(u"xl/_rels/workbook.xml.rels"_s, "<Relationships>" + relations + "</Relationships>");
    return parts;
}

QByteArray textCell(const QByteArray &place, const QByteArray &text)
{
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

} // namespace

/// Workbooks as spreadsheets and other programs write them.
class TestWorkbooks : public QObject {
    Q_OBJECT

private slots:
    void aWorkbookIsRead();
    void aNumberIsReadAsItIsShown_data();
    void aNumberIsReadAsItIsShown();
    void anErrorIsNamedByItsPlace();
    void anErrorInAnUnusedColumnIsIgnored();
    void sharedTextsAreFoundByTheirRelation();
    void theWorkbookIsFoundByItsRelation();
    void sheetsWithoutCellsAreSkipped_data();
    void sheetsWithoutCellsAreSkipped();
    void aFaultyWorkbookIsOneClearSentence_data();
    void aFaultyWorkbookIsOneClearSentence();
};

void TestWorkbooks::aNumberIsReadAsItIsShown_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("style"); // of five below
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("scorer");
    const auto row = [](const char *name, const char *value, const char *style, const char *language,
                         const char *expected, const char *scorer) {
        QTest::newRow(name) << QByteArray(value) << QByteArray(style) << QString::fromLatin1(language)
                            << QString::fromUtf8(expected) << QString::fromLatin1(scorer);
    };
    row("a large one", "1E+15", "0", "en", "1000000000000000", "number");
    row("a small one", "2.0000000000000002E-5", "0", "en", "0.00002", "number");
    row("percent", "0.25", "1", "en", "25%", "number");
    row("a day", "45413", "2", "en", "01/05/2024", "text");
    row("money", "1250.5", "3", "vi", "1250,50 ₫", "number");
    row("a style that does not exist", "1.5", "99", "en", "1.5", "number");
    row("a point that is not a thousands separator", "1.234", "0", "vi", "1,234", "number");
    row("a point in English", "1.234", "0", "en", "1.234", "number");
}

void TestWorkbooks::aNumberIsReadAsItIsShown()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, style);
    QFETCH(QString, language);
    auto parts = partsWith(relation("rId1", "worksheet", "worksheets/sheet1.xml")
            + relation("rId2", "worksheet", "worksheets/sheet2.xml") + relation("rId3", "styles", "look.xml"),
        "<row r=\"1\">" + textCell("A1", "prompt") + textCell("B1", "expected") + textCell("C1", "language")
            + "</row><row r=\"2\">" + textCell("A2", "Which?") + "<c r=\"B2\" s=\"" + style + "\"><v>" + value
            + "</v></c>" + textCell("C2", language.toUtf8()) + "</row>");
    parts.insert(u"xl/look.xml"_s, QByteArray(R"(<styleSheet><numFmts count="2">
        <numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0.00 [$₫-42A]"/></numFmts>
        <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
        <cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="9"><alignment/></xf><xf numFmtId="164"/>
        <xf numFmtId="165"/></cellXfs></styleSheet>)"));
    const auto reading = readSuite(workbook(parts), u"x.xlsx"_s);
    QVERIFY2(reading && reading->badRowCount == 0, qPrintable(problemOf(reading)));
    QTEST(reading->suite.prompts.first().scorer.expected(), "expected");
    QTEST(reading->suite.prompts.first().scorer.type, "scorer");
}

void TestWorkbooks::anErrorIsNamedByItsPlace()
{
    const QByteArray rows = "<row r=\"2\">" + textCell("A2", "q") + R"(<c r="C2" t="e"><v>#N/A</v></c></row>)"
        + "<row r=\"3\">" + textCell("A3", "q") + textCell("C3", "right") + "</row>"
        + R"(<row r="7"><c r="A7" t="e"><f>1/0</f><v>#DIV/0!</v></c>)" + textCell("C7", "x") + "</row>";
    const auto reading = readSuite(workbook(usualParts(headerRow + rows)), u"x.xlsx"_s);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().describe()));
    QCOMPARE(reading->suite.prompts.size(), 1);
    QCOMPARE(reading->badRowCount, 2);
    QCOMPARE(reading->badRows.first().describe(),
        u"x.xlsx, line 2, column 3, field expected: The cell Questions!C2 contains the error #N/A; enter a value."_s);
    QCOMPARE(reading->badRows.last().describe(),
        u"x.xlsx, line 7, column 1, field prompt: The cell Questions!A7 contains the error #DIV/0!; enter a value."_s);
}

void TestWorkbooks::anErrorInAnUnusedColumnIsIgnored()
{
    const QByteArray row = "<row r=\"2\">" + textCell("A2", "q") + R"(<c r="B2" t="e"><v>#REF!</v></c>)"
        + textCell("C2", "right") + "</row>";
    const auto reading = readSuite(workbook(usualParts(headerRow + row)), u"x.xlsx"_s);
    QVERIFY2(reading && reading->badRowCount == 0, qPrintable(problemOf(reading)));
}

void TestWorkbooks::sharedTextsAreFoundByTheirRelation()
{
    auto parts = partsWith(relation("rId1", "worksheet", "worksheets/sheet1.xml")
            + relation("rId2", "worksheet", "/xl/worksheets/sheet2.xml")
            + relation("rId3", "sharedStrings", "../texts/all.xml"),
        headerRow + R"(<row r="2"><c r="A2" t="s"><v>2</v></c><c r="C2" t="s"><v>3</v></c></row>)");
    parts.insert(u"texts/all.xml"_s,
        "<sst><si><t>prompt</t></si><si><t>expected</t></si><si><t>Which?</t></si><si><t>this</t></si></"
        "sst>");
    const auto reading = readSuite(workbook(parts), u"x.xlsx"_s);
    QVERIFY2(reading && reading->badRowCount == 0, qPrintable(problemOf(reading)));
    QCOMPARE(reading->suite.prompts.first().scorer.expected(), u"this"_s);
}

void TestWorkbooks::theWorkbookIsFoundByItsRelation()
{
    const QByteArray rows = "<row r=\"1\">" + textCell("A1", "prompt") + textCell("B1", "expected")
        + "</row><row r=\"2\">" + textCell("A2", "Which?") + textCell("B2", "this") + "</row>";
    const auto reading = readSuite(
        workbook(
            {{u"_rels/.rels"_s,
                 "<Relationships>" + relation("a", "officeDocument", "Book/Main.xml") + "</Relationships>"},
                {u"book/main.xml"_s,
                    R"(<workbook xmlns:r="r"><sheets><sheet name="S" r:id="x"/></sheets></workbook>)"},
                {u"Book/_rels/Main.xml.rels"_s,
                    "<Relationships>" + relation("x", "worksheet", "one.xml") + "</Relationships>"},
                {u"Book/one.xml"_s, sheet(rows)}}),
        u"x.xlsx"_s);
    QVERIFY2(reading && reading->badRowCount == 0, qPrintable(problemOf(reading)));
    QCOMPARE(reading->suite.prompts.first().scorer.expected(), u"this"_s);
}

void TestWorkbooks::sheetsWithoutCellsAreSkipped_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const char *type : {"chartsheet", "dialogsheet", "xlMacrosheet"})
        QTest::newRow(type) << QByteArray(type);
}

void TestWorkbooks::sheetsWithoutCellsAreSkipped()
{
    QFETCH(QByteArray, type);
    const QByteArray rows =
        headerRow + "<row r=\"2\">" + textCell("A2", "Which?") + textCell("C2", "this") + "</row>";
    auto parts = partsWith(
        relation("rId1", type, "other/sheet1.xml") + relation("rId2", "worksheet", "worksheets/sheet2.xml"),
        rows);
    parts.insert(u"xl/workbook.xml"_s, R"(<workbook xmlns:r="r"><sheets><sheet name="Chart" r:id="rId1"/>
        <sheet name="Questions" r:id="rId2"/></sheets></workbook>)");
    parts.insert(u"xl/other/sheet1.xml"_s, "<chartsheet/>");
    const auto reading = readSuite(workbook(parts), u"x.xlsx"_s);
    QVERIFY2(reading && reading->badRowCount == 0, qPrintable(problemOf(reading)));
    QCOMPARE(reading->suite.prompts.first().scorer.expected(), u"this"_s);
    QVERIFY2(wordsOf(reading->suite.warnings).filter(u"Only the sheet"_s).isEmpty(),
        "there is one sheet with cells");
    parts.insert(u"xl/_rels/workbook.xml.rels"_s,
        "<Relationships>" + relation("rId1", type, "other/sheet1.xml") + "</Relationships>");
    const auto none = readSuite(workbook(parts), u"x.xlsx"_s);
    QVERIFY2(!none && none.error().message.english().contains(u"no visible sheet with cells"),
        qPrintable(problemOf(none)));
}

void TestWorkbooks::aWorkbookIsRead()
{
    const QByteArray bytes = workbook(usualParts(headerRow
        + R"(<row r="2"><c r="A2" t="s"><v>2</v></c><c r="C2" t="inlineStr"><is><t>Hà Nội</t></is></c></row>
             <row r="3"><c r="A3"/></row>
             <row r="4"><c r="A4" t="str"><f>"x"&amp;"y"</f><v>xy</v></c><c r="C4"><v>0.30000000000000004</v></c></row>
             <row r="9"><c r="A9" t="inlineStr"><is><t>nothing expected</t></is></c></row>)"));
    const auto reading = readSuite(bytes, u"x.xlsx"_s);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().describe()));
    QCOMPARE(reading->suite.prompts.size(), 2);
    QCOMPARE(reading->suite.prompts.at(0).text, u"Thủ đô là gì?"_s);
    QCOMPARE(reading->suite.prompts.at(0).scorer.expected(), u"Hà Nội"_s);
    QCOMPARE(reading->suite.prompts.at(1).text, u"xy"_s);
    QCOMPARE(reading->suite.prompts.at(1).scorer.expected(), u"0.3"_s);
    QCOMPARE(reading->lines, (QList<int>{2, 4}));
    QCOMPARE(
        problemOf(reading), u"x.xlsx, line 9, column 3, field expected: The row has no expected answer."_s);
    QVERIFY(!wordsOf(reading->suite.warnings).filter(u"Only the sheet \"Questions\""_s).isEmpty());
}

void TestWorkbooks::aFaultyWorkbookIsOneClearSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const QByteArray good = workbook(usualParts(headerRow));
    QTest::newRow("cut off") << good.left(good.size() / 2) << u"cannot be unpacked"_s;
    QTest::newRow("another archive") << workbook({{u"mimetype"_s, "application/x"}}) << u"not a workbook"_s;
    QTest::newRow("damaged XML") << workbook(usualParts("<row><c")) << u"damaged"_s;
    QTest::newRow("entities that grow") << workbook({{u"xl/workbook.xml"_s, "<workbook/>"},
        {u"xl/worksheets/sheet1.xml"_s,
            "<!DOCTYPE x [<!ENTITY a \"0123456789\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
            "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&d;&d;</t></is></c></row></sheetData>"
            "</worksheet>"}}) << u"damaged"_s;
    QTest::newRow("no such header") << workbook(
        usualParts("<row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c></row>"))
                                    << u"line 3: This is not a known suite format"_s;
    QTest::newRow("a column far to the right")
        << workbook(usualParts("<row r=\"3\"><c r=\"XFD3\"><v>2</v></c></row>")) << u"more than 1000 cells"_s;
    QByteArray rows = headerRow;
    for (int i = 2; i < 20'010; ++i)
        rows += "<row><c r=\"A1\"><v>1</v></c></row>";
    QTest::newRow("too many rows") << workbook(usualParts(rows)) << u"more than 20000 rows"_s;
    QTest::newRow("a bomb") << workbook(
        usualParts("<row><c t=\"inlineStr\"><is><t>" + QByteArray(60'000'000, 'x') + "</t></is></c></row>"))
                            << u"larger than 50 MB"_s;
}

void TestWorkbooks::aFaultyWorkbookIsOneClearSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const auto reading = readSuite(bytes, u"x.xlsx"_s);
    QVERIFY2(!reading && reading.error().describe().contains(message), qPrintable(problemOf(reading)));
    QCOMPARE(reading.error().file, u"x.xlsx"_s);
}

PENNYBENCH_TEST(TestWorkbooks)
#include "tst_workbooks.moc"
