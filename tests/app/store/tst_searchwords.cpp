#include "app/store/searchwords.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Store;
using namespace Qt::StringLiterals;

/// What of a text is found by which words, apart from the index.
class TestSearchWords : public QObject {
    Q_OBJECT

private slots:
    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked"); // the found places in brackets; empty: not found
        const QString triangle = u"Tính diện tích tam giác đều."_s;
        QTest::newRow("Vietnamese without marks finds marks")
            << u"tam giac"_s << triangle << u"Tính diện tích [tam] [giác] đều."_s;
        QTest::newRow("Vietnamese with marks finds none")
            << u"tám giác"_s << u"Dien tich tam giac"_s << u"Dien tich [tam] [giac]"_s;
        QTest::newRow("d finds đ") << u"dều"_s << triangle << u"Tính diện tích tam giác [đều]."_s;
        QTest::newRow("đ finds d") << u"Đeu"_s << u"tam giac deu"_s << u"tam giac [deu]"_s;
        QTest::newRow("composed finds decomposed")
            << u"giác"_s << u"tam gia\u0301c"_s << u"tam [gia\u0301c]"_s;
        QTest::newRow("decomposed finds composed") << u"gia\u0301c"_s << u"tam giác"_s << u"tam [giác]"_s;
        QTest::newRow("two Chinese characters in the middle")
            << u"角形"_s << u"求三角形的面积。"_s << u"求三[角形]的面积。"_s;
        QTest::newRow("one Chinese character") << u"积"_s << u"求面积。"_s << u"求面[积]。"_s;
        QTest::newRow("four Chinese characters")
            << u"三角形的"_s << u"求三角形的面积"_s << u"求[三角形的]面积"_s;
        QTest::newRow("Chinese in another order is not found") << u"形角"_s << u"三角形"_s << QString();
        QTest::newRow("Chinese beyond the first plane") << u"𠀀𠀁"_s << u"字𠀀𠀁。"_s << u"字[𠀀𠀁]。"_s;
        QTest::newRow("two words in any order")
            << u"area find"_s << u"Find the area"_s << u"[Find] the [area]"_s;
        QTest::newRow("all words must be there") << u"area volume"_s << u"Find the area"_s << QString();
        QTest::newRow("the last word may go on")
            << u"the tri"_s << u"The triangle"_s << u"[The] [triangle]"_s;
        QTest::newRow("but not before a space") << u"tri "_s << u"The triangle"_s << QString();
        QTest::newRow("and not the first one") << u"tri the"_s << u"The triangle"_s << QString();
        QTest::newRow("without a space they stand together")
            << u"0.25"_s << u"It is 0.25, not 25.0"_s << u"It is [0].[25], not 25.0"_s;
        QTest::newRow("a quotation mark is none of the search's")
            << u"\"area\""_s << u"area"_s << u"[area]"_s;
        QTest::newRow("full width is width") << u"abc"_s << u"ＡＢＣ"_s << u"[ＡＢＣ]"_s;
    }
    void wordsAreFound()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QString, marked);
        QString shown = text;
        const QList<TextPlace> places = SearchQuery(typed).placesIn(text);
        for (auto place = places.crbegin(); place != places.crend(); ++place)
            shown.insert(place->start + place->length, u']').insert(place->start, u'[');
        QCOMPARE(places.isEmpty() ? QString() : shown, marked);
    }

    void aSnippetShowsWhatWasFound()
    {
        const QString text = u"one two\n\n  three "_s.repeated(40) + u"the NEEDLE  in\nit "_s
            + u"four five six "_s.repeated(40);
        const Snippet snippet = SearchQuery(u"needle it"_s).snippetOf(text);
        QCOMPARE(snippet.marks.size(), 2);
        QCOMPARE(snippet.text.mid(snippet.marks.at(0).start, snippet.marks.at(0).length), u"NEEDLE"_s);
        QCOMPARE(snippet.text.mid(snippet.marks.at(1).start, snippet.marks.at(1).length), u"it"_s);
        QVERIFY(snippet.text.startsWith(u'…') && snippet.text.endsWith(u'…'));
        QVERIFY2(!snippet.text.contains(u'\n') && !snippet.text.contains(u"  "), qPrintable(snippet.text));
        QVERIFY(snippet.text.size() < 200);
    }

    void nothingIsLookedForByNothing()
    {
        for (const QString &typed : {QString(), u"   "_s, u"\"*( -"_s})
            QVERIFY2(SearchQuery(typed).isEmpty(), qPrintable(typed));
    }
};

PENNYBENCH_TEST(TestSearchWords)
#include "tst_searchwords.moc"
