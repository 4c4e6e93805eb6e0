#include "app/commandline/console.h"
#include "app/commandline/texttable.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::CommandLine;

class TestTextTable : public QObject {
    Q_OBJECT

private slots:
    void aTableAlignsWideCharacters();
    void controlCharactersAreTakenOut();
};

void TestTextTable::aTableAlignsWideCharacters()
{
    const QString table = textTable({QStringLiteral("model"), QStringLiteral("n")},
        {{QStringLiteral("中文"), QStringLiteral("1")}, {QStringLiteral("abcde"), QStringLiteral("22")}});
    QCOMPARE(table, QStringLiteral("model   n\n-----  --\n中文    1\nabcde  22"));
}

void TestTextTable::controlCharactersAreTakenOut()
{
    QCOMPARE(plainLine(QStringLiteral("a\x1b[31mb\nc\u202Ed\u0085")), QStringLiteral("a[31mb cd"));
}

PENNYBENCH_TEST(TestTextTable)
#include "tst_texttable.moc"
