#include "app/catalogue/catalogue.h"
#include "app/runs/practicehost.h"
#include "app/runs/practicelessons.h"
#include "app/store/lineups.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Store;
using namespace Qt::StringLiterals;

/// Line-ups by name.
class TestLineUps : public QObject {
    Q_OBJECT

private slots:
    void theBuiltInOnesNameModelsOfTheCatalogue()
    {
        Models::Catalogue catalogue = Models::builtInCatalogue();
        catalogue.merge(Runs::practiceCatalogue(Runs::PracticeHost::placeholderUrl()));
        QStringList ids;
        for (const LineUp &lineUp : builtInLineUps()) {
            ids += lineUp.id;
            QVERIFY(lineUp.members.size() >= 3);
            for (const LineUpMember &member : lineUp.members)
                QVERIFY2(catalogue.model(member.model), qPrintable(member.model));
        }
        QCOMPARE(ids, (QStringList{u"february-2025"_s, u"today"_s, u"practice"_s}));
    }

    void aLineUpIsSavedFoundReplacedAndRemoved()
    {
        const QString path = m_folder.pathOf(u"config/line-ups.json"_s);
        QCOMPARE(savedLineUps(path)->size(), 0);
        Runs::OwnSettings settings;
        settings.temperature = 0.2;
        settings.system = u"Ngắn gọn."_s;
        const LineUp pair{.id = {},
            .name = u"Hai mô hình"_s,
            .members = {{.model = u"a/b"_s, .settings = settings}, {.model = u"a/b"_s, .settings = {}}}};
        QVERIFY(saveLineUp(path, pair));
        QVERIFY(
            saveLineUp(path, {.id = {}, .name = u"Other"_s, .members = {{.model = u"c"_s, .settings = {}}}}));
        QCOMPARE(savedLineUps(path)->size(), 2);
        QVERIFY(savedLineUps(path)->contains(pair));
        QVERIFY(saveLineUp(path, {.id = {}, .name = pair.name, .members = {}}));
        QCOMPARE(savedLineUps(path)->size(), 2);
        QVERIFY(removeLineUp(path, pair.name));
        QCOMPARE(savedLineUps(path)->size(), 1);
        QCOMPARE(lineUpFromJson(toJson(pair)), pair);
    }

    void aFileThatIsSomethingElseIsNotOverwritten()
    {
        const QString path = m_folder.pathOf(u"notes.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("my notes") > 0);
        file.close();
        QVERIFY(!savedLineUps(path));
        QVERIFY(!saveLineUp(path, {.id = {}, .name = u"x"_s, .members = {}}));
        QCOMPARE(bytesOf(path), QByteArray("my notes"));
    }

private:
    SessionFolder m_folder;
};

PENNYBENCH_TEST(TestLineUps)
#include "tst_lineups.moc"
