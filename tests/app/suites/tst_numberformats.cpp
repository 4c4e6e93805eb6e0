#include "app/suites/numberformat.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Suites;

namespace {

void addFormatColumns()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
}

void addFormatRow(double value, const char *format, const char *text)
{
    QTest::addRow("%g as %s", value, format) << value << QString::fromUtf8(format) << QString::fromUtf8(text);
}

void compareFormat()
{
    QFETCH(double, value);
    QFETCH(QString, format);
    QTEST(shownNumber(value, format), "text");
}

} // namespace

/// Numbers as the cells of a spreadsheet show them.
class TestNumberFormats : public QObject {
    Q_OBJECT

private slots:
    void aNumberWithoutAFormatHasItsDigits_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << QStringLiteral("0");
        QTest::newRow("whole") << 144.0 << QStringLiteral("144");
        QTest::newRow("with zeros at its end") << 1200.0 << QStringLiteral("1200");
        QTest::newRow("large") << 1e15 << QStringLiteral("1000000000000000");
        QTest::newRow("larger") << 1e21 << QStringLiteral("1000000000000000000000");
        QTest::newRow("small") << 0.00002 << QStringLiteral("0.00002");
        QTest::newRow("smaller") << 1.5e-12 << QStringLiteral("0.0000000000015");
        QTest::newRow("crooked") << 0.1 + 0.2 << QStringLiteral("0.3");
        QTest::newRow("fifteen digits") << 123456.789012345 << QStringLiteral("123456.789012345");
        QTest::newRow("below zero") << -2.5 << QStringLiteral("-2.5");
        QTest::newRow("beyond forty digits") << 1e300 << QStringLiteral("1E+300");
    }

    void aNumberWithoutAFormatHasItsDigits()
    {
        QFETCH(double, value);
        QTEST(plainNumber(value), "text");
        QTEST(shownNumber(value, QString()), "text");
        QTEST(shownNumber(value, QStringLiteral("General")), "text");
        QTEST(shownNumber(value, QStringLiteral("@")), "text");
    }

    void aNumberIsShownByItsFormat_data()
    {
        addFormatColumns();
        addFormatRow(0.25, "0%", "25%");
        addFormatRow(0.25, "0 %", "25 %");
        addFormatRow(0.125, "0.0%", "12.5%");
        addFormatRow(1.005, "0.00", "1.01");
        addFormatRow(2.5, "0", "3");
        addFormatRow(-2.5, "0", "-3");
        addFormatRow(-0.2, "0", "0");
        addFormatRow(99.96, "0.0", "100.0");
        addFormatRow(7, "000", "007");
        addFormatRow(1.5, "0.0##", "1.5");
        addFormatRow(1.23456, "0.0##", "1.235");
        addFormatRow(5, "0.##", "5");
        addFormatRow(1234567, "#,##0", "1234567");
        addFormatRow(1234567, "#,##0,", "1235");
        addFormatRow(1500000, "0.0,,\" M\"", "1.5 M");
        addFormatRow(12.5, "\"$\"#,##0.00_);[Red]\\(\"$\"#,##0.00\\)", "$12.50");
        addFormatRow(-12.5, "\"$\"#,##0.00_);[Red]\\(\"$\"#,##0.00\\)", "-$12.50");
        addFormatRow(-12.5, "0.0;[Red]0.0", "-12.5");
        addFormatRow(1250, "#,##0 [$₫-42A]", "1250 ₫");
        addFormatRow(3, "[$€-2] 0.00", "€ 3.00");
        addFormatRow(5, "0\" km\"", "5 km");
        addFormatRow(0, "0;-0;\"none\"", "none");
        addFormatRow(1234.5, "0.00E+00", "1234.5");
        addFormatRow(0.5, "# ?/?", "1/2");
        addFormatRow(2.3333333333, "# ?/?", "2 1/3");
        addFormatRow(0.35, "# ?\?/?\?", "7/20");
        addFormatRow(1.25, "# ?/8", "1 2/8");
        addFormatRow(2.5, "?/?", "5/2");
        addFormatRow(150, "[>100]0.0;0", "150");
        addFormatRow(5551234, "000-0000", "5551234");
    }

    void aNumberIsShownByItsFormat() { compareFormat(); }

    void aDayIsShownByItsFormat_data()
    {
        addFormatColumns();
        addFormatRow(45413, "yyyy-mm-dd", "2024-05-01");
        addFormatRow(45413, "d/m/yy", "1/5/24");
        addFormatRow(45413, "dddd, mmmm d", "Wednesday, May 1");
        addFormatRow(45413, "ddd d mmm yyyy", "Wed 1 May 2024");
        addFormatRow(45413, "yyyy\"年\"m\"月\"d\"日\"", "2024年5月1日");
        addFormatRow(45413, "[$-42A]dd\\ mmm", "01 May");
        addFormatRow(1, "yyyy-mm-dd", "1900-01-01");
        addFormatRow(59, "yyyy-mm-dd", "1900-02-28");
        addFormatRow(61, "yyyy-mm-dd", "1900-03-01");
        addFormatRow(0.5, "h:mm", "12:00");
        addFormatRow(0.75, "h:mm AM/PM", "6:00 PM");
        addFormatRow(45413.999999999, "yyyy-mm-dd hh:mm:ss", "2024-05-02 00:00:00");
        addFormatRow(0.5207, "hh:mm:ss", "12:29:48");
        addFormatRow(0.0001, "mm:ss.0", "00:08.6");
        addFormatRow(1.5, "[h]:mm", "36:00");
        addFormatRow(0.05, "[mm]:ss", "72:00");
        addFormatRow(-5, "yyyy-mm-dd", "-5");
        addFormatRow(3e6, "yyyy-mm-dd", "3000000");
    }

    void aDayIsShownByItsFormat() { compareFormat(); }

    void otherWorkbooksCountFromAnotherDay()
    {
        QCOMPARE(shownNumber(43951, QStringLiteral("yyyy-mm-dd"), true), QStringLiteral("2024-05-01"));
        QCOMPARE(shownNumber(45413, builtInFormat(14)), QStringLiteral("2024-05-01"));
        QCOMPARE(shownNumber(0.25, builtInFormat(9)), QStringLiteral("25%"));
        QCOMPARE(shownNumber(0.25, builtInFormat(13)), QStringLiteral("1/4"));
        QCOMPARE(builtInFormat(0), QString());
    }

    void anyCodeIsReadWithoutHarm()
    {
        const QString signs = QStringLiteral("0#?.,%/E+-;\"\\_*[]$@ymdhsAMPM:() x₫");
        quint32 state = 1;
        for (int i = 0; i < 5'000; ++i) {
            QString code;
            for (int length = i % 12; length >= 0; --length) {
                state = state * 1664525 + 1013904223;
                code += signs.at((state >> 8) % signs.size());
            }
            for (const double value : {0.0, -1.5, 45413.75, 1e300})
                QVERIFY2(shownNumber(value, code).size() < 1'000, qPrintable(code));
        }
    }
};

PENNYBENCH_TEST(TestNumberFormats)
#include "tst_numberformats.moc"
