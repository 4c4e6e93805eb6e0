#include "app/suites/numberformat.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Suites;

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
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        const auto row = [](double value, const char *format, const char *text) {
            QTest::addRow("%g as %s", value, format)
                << value << QString::fromUtf8(format) << QString::fromUtf8(text);
        };
        row(0.25, "0%", "25%");
        row(0.25, "0 %", "25 %");
        row(0.125, "0.0%", "12.5%");
        row(1.005, "0.00", "1.01");
        row(2.5, "0", "3");
        row(-2.5, "0", "-3");
        row(-0.2, "0", "0");
        row(99.96, "0.0", "100.0");
        row(7, "000", "007");
        row(1.5, "0.0##", "1.5");
        row(1.23456, "0.0##", "1.235");
        row(5, "0.##", "5");
        row(1234567, "#,##0", "1234567");
        row(1234567, "#,##0,", "1235");
        row(1500000, "0.0,,\" M\"", "1.5 M");
        row(12.5, "\"$\"#,##0.00_);[Red]\\(\"$\"#,##0.00\\)", "$12.50");
        row(-12.5, "\"$\"#,##0.00_);[Red]\\(\"$\"#,##0.00\\)", "-$12.50");
        row(-12.5, "0.0;[Red]0.0", "-12.5");
        row(1250, "#,##0 [$₫-42A]", "1250 ₫");
        row(3, "[$€-2] 0.00", "€ 3.00");
        row(5, "0\" km\"", "5 km");
        row(0, "0;-0;\"none\"", "none");
        row(1234.5, "0.00E+00", "1234.5");
        row(0.5, "# ?/?", "1/2");
        row(2.3333333333, "# ?/?", "2 1/3");
        row(0.35, "# ?\?/?\?", "7/20");
        row(1.25, "# ?/8", "1 2/8");
        row(2.5, "?/?", "5/2");
        row(150, "[>100]0.0;0", "150");
        row(5551234, "000-0000", "5551234");
    }

    void aNumberIsShownByItsFormat()
    {
        QFETCH(double, value);
        QFETCH(QString, format);
        QTEST(shownNumber(value, format), "text");
    }

    void aDayIsShownByItsFormat_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        const auto row = [](double value, const char *format, const char *text) {
            QTest::addRow("%g as %s", value, format)
                << value << QString::fromUtf8(format) << QString::fromUtf8(text);
        };
        row(45413, "yyyy-mm-dd", "2024-05-01");
        row(45413, "d/m/yy", "1/5/24");
        row(45413, "dddd, mmmm d", "Wednesday, May 1");
        row(45413, "ddd d mmm yyyy", "Wed 1 May 2024");
        row(45413, "yyyy\"年\"m\"月\"d\"日\"", "2024年5月1日");
        row(45413, "[$-42A]dd\\ mmm", "01 May");
        row(1, "yyyy-mm-dd", "1900-01-01");
        row(59, "yyyy-mm-dd", "1900-02-28");
        row(61, "yyyy-mm-dd", "1900-03-01");
        row(0.5, "h:mm", "12:00");
        row(0.75, "h:mm AM/PM", "6:00 PM");
        row(45413.999999999, "yyyy-mm-dd hh:mm:ss", "2024-05-02 00:00:00");
        row(0.5207, "hh:mm:ss", "12:29:48");
        row(0.0001, "mm:ss.0", "00:08.6");
        row(1.5, "[h]:mm", "36:00");
        row(0.05, "[mm]:ss", "72:00");
        row(-5, "yyyy-mm-dd", "-5");
        row(3e6, "yyyy-mm-dd", "3000000");
    }

    void aDayIsShownByItsFormat()
    {
        QFETCH(double, value);
        QFETCH(QString, format);
        QTEST(shownNumber(value, format), "text");
    }

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
