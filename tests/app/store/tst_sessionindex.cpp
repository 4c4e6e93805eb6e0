#include "app/store/sessionindex.h"
#include "app/store/sessionlabels.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <thread>

using namespace Pennybench;
using namespace Pennybench::Store;
using namespace Qt::StringLiterals;

namespace {

const std::atomic_bool goesOn = false;

Runs::Answer answerSaying(const QString &text, int prompt = 1)
{
    Runs::Answer answer = fullAnswer(fullPlan(), prompt);
    answer.text = text;
    return answer;
}

} // namespace

/// The index over real session files, as it is built, used and lost.
class TestSessionIndex : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString pathOf(const QString &name) const { return m_folder->filePath(name + u".pennybench"_s); }
    SessionIndex index() const { return SessionIndex(m_folder->path()); }
    void save(const QString &name, const QStringList &texts) const
    {
        const auto file =
            QFile::exists(pathOf(name)) ? *SessionFile::open(pathOf(name)) : createdSession(pathOf(name));
        int prompt = 0;
        for (const QString &text : texts)
            file->save(answerSaying(text, ++prompt));
        QVERIFY(file->flush());
    }
    void update() const
    {
        const auto done = index().update(goesOn);
        QVERIFY2(done, done ? "" : qPrintable(done.error().describe()));
        QCOMPARE(*done, SessionIndex::Update::Done);
    }
    QStringList found(const QString &typed, const SearchPart &part = {}) const
    {
        const auto hits = index().find(SearchQuery(typed), part);
        if (!hits)
            return {hits.error().describe()};
        QStringList names;
        for (const SearchHit &hit : hits->hits)
            names += QFileInfo(hit.path).completeBaseName() + u' ' + hit.key.promptId;
        return names;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsFoundNamesItsSessionPromptAndModel()
    {
        save(u"a"_s, {u"The needle is here"_s, u"nothing"_s});
        save(u"b"_s, {u"Cây kim ở đây"_s, u"针在这里"_s});
        QCOMPARE(found(u"needle"_s), QStringList());
        update();
        const auto hits = index().find(SearchQuery(u"needle"_s));
        QVERIFY(hits);
        QCOMPARE(hits->hits.size(), 1);
        QVERIFY(hits->isWhole);
        const SearchHit &hit = hits->hits.first();
        QCOMPARE(hit.kind, SearchHit::Kind::Answer);
        QCOMPARE(hit.path, pathOf(u"a"_s));
        QCOMPARE(hit.key, numberedKey(1));
        QCOMPARE(hit.model, fullPlan().models.first());
        QCOMPARE(hit.title, readSession(pathOf(u"a"_s))->title);
        QCOMPARE(hit.snippet, (Snippet{u"The needle is here"_s, {{4, 6}}}));
        QCOMPARE(found(u"cay kim o day"_s), QStringList(u"b p1"_s));
        QCOMPARE(found(u"这里"_s), QStringList(u"b p2"_s));
        QCOMPARE(found(u"里"_s), QStringList(u"b p2"_s));
    }

    void promptsTitlesNotesAndTagsAreFoundToo()
    {
        save(u"a"_s, {u"x"_s});
        const QString prompt = fullPlan().suites.first().prompts.at(1).text;
        QVERIFY(relabelSession(pathOf(u"a"_s), u"Fractions"_s, {u"for Class nine"_s, {u"homework"_s}}));
        update();
        QVERIFY(found(prompt).contains(u"a p2"_s));
        for (const QString &typed : {u"fractions"_s, u"nine"_s, u"homework"_s}) {
            const auto hits = index().find(SearchQuery(typed));
            QVERIFY(hits && hits->hits.size() == 1);
            QCOMPARE(hits->hits.first().kind, SearchHit::Kind::About);
        }
        QVERIFY(relabelSession(pathOf(u"a"_s), u"Decimals"_s, {}));
        update();
        QCOMPARE(found(u"fractions"_s), QStringList());
        QCOMPARE(found(u"decimals"_s), QStringList(u"a "_s));
    }

    void onlyWhatChangedIsReadAgain()
    {
        save(u"a"_s, {u"first"_s});
        save(u"b"_s, {u"second"_s});
        update();
        int pieces = 0;
        QVERIFY(index().update(goesOn, [&pieces] { ++pieces; }));
        QCOMPARE(pieces, 0);
        save(u"a"_s, {u"first"_s, u"third"_s});
        QVERIFY(index().update(goesOn, [&pieces] { ++pieces; }));
        QCOMPARE(pieces, 1);
        QCOMPARE(found(u"third"_s), QStringList(u"a p2"_s));
        QCOMPARE(found(u"second"_s), QStringList(u"b p1"_s));
    }

    void whatIsGoneIsNotFound()
    {
        save(u"a"_s, {u"old words"_s});
        save(u"b"_s, {u"old words"_s});
        update();
        save(u"a"_s, {u"new words"_s});
        QVERIFY(QFile::remove(pathOf(u"b"_s)));
        QCOMPARE(found(u"old"_s), QStringList());
        update();
        QCOMPARE(found(u"old"_s), QStringList());
        QCOMPARE(found(u"words"_s), QStringList(u"a p1"_s));
        // Another session takes the name.
        QVERIFY(QFile::remove(pathOf(u"a"_s)));
        save(u"a"_s, {u"other"_s});
        update();
        QCOMPARE(found(u"words"_s), QStringList());
        QCOMPARE(found(u"other"_s), QStringList(u"a p1"_s));
    }

    void aSessionIsFoundWhileItIsWritten()
    {
        const auto file = createdSession(pathOf(u"a"_s));
        file->save(answerSaying(u"early"_s));
        QVERIFY(file->flush());
        update();
        QCOMPARE(found(u"early"_s), QStringList(u"a p1"_s));
        file->save(answerSaying(u"later"_s, 2));
        QVERIFY(file->flush());
        update();
        QCOMPARE(found(u"later"_s), QStringList(u"a p2"_s));
    }

    void aBrokenIndexIsBuiltAgain_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no database") << QByteArray("words").repeated(5000);
        QTest::newRow("another database") << bytesOf([this] {
            init();
            save(u"z"_s, {u"x"_s});
            return pathOf(u"z"_s);
        }());
    }
    void aBrokenIndexIsBuiltAgain()
    {
        QFETCH(QByteArray, content);
        save(u"a"_s, {u"needle"_s});
        update();
        QFile file(index().file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        update();
        QCOMPARE(found(u"needle"_s), QStringList(u"a p1"_s));
    }

    void anIndexWhosePagesAreLostIsDiscardedAndBuiltAgain()
    {
        save(u"a"_s, {u"needle"_s});
        update();
        QFile file(index().file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        constexpr qint64 page = 4096;
        file.seek(page);
        file.write(QByteArray(file.size() - page, '\x7f'));
        file.close();
        QVERIFY(!index().find(SearchQuery(u"needle"_s)));
        index().discard();
        update();
        QCOMPARE(found(u"needle"_s), QStringList(u"a p1"_s));
    }

    void itIsUpdatedInOnePlaceAtATime()
    {
        save(u"a"_s, {u"needle"_s});
        QLockFile other(index().file() + u"-lock"_s);
        QVERIFY(other.tryLock());
        QCOMPARE(*index().update(goesOn), SessionIndex::Update::Elsewhere);
        other.unlock();
        update();
    }

    void whatWasStoppedGoesOnWhereItWas()
    {
        save(u"a"_s, {u"one"_s});
        save(u"b"_s, {u"two"_s});
        std::atomic_bool stop = false;
        QCOMPARE(*index().update(stop, [&stop] { stop = true; }), SessionIndex::Update::Stopped);
        QCOMPARE(found(u"one"_s).size() + found(u"two"_s).size(), 1);
        int pieces = 0;
        QVERIFY(index().update(goesOn, [&pieces] { ++pieces; }));
        QCOMPARE(pieces, 1);
        QCOMPARE(found(u"one"_s).size() + found(u"two"_s).size(), 2);
    }

    void whatAKilledProcessBeganIsFinished()
    {
        for (int i = 0; i < 5; ++i)
            save(QString::number(i), {u"needle"_s, u"hay"_s});
        int said[2];
        QCOMPARE(pipe(said), 0);
        const pid_t child = fork();
        if (child == 0) {
            (void)index().update(goesOn, [&said] {
                if (write(said[1], "x", 1) == 1)
                    pause();
            });
            _exit(1);
        }
        char begun = 0;
        QCOMPARE(read(said[0], &begun, 1), 1);
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        close(said[0]);
        close(said[1]);
        QVERIFY(QFile::exists(index().file()));
        QVERIFY(found(u"needle"_s).size() < 5);
        update();
        QCOMPARE(found(u"needle"_s).size(), 5);
    }

    void twoThreadsSearchWhileOneBuilds()
    {
        for (int i = 0; i < 6; ++i)
            save(QString::number(i), {u"needle"_s, u"hay needle"_s, u"hay"_s});
        std::atomic_int problems = 0;
        std::atomic_bool ended = false;
        std::vector<std::thread> readers;
        for (int i = 0; i < 2; ++i)
            readers.emplace_back([&] {
                while (!ended)
                    problems += index().find(SearchQuery(u"needle"_s)) ? 0 : 1;
            });
        const auto done = index().update(goesOn);
        ended = true;
        for (std::thread &reader : readers)
            reader.join();
        QVERIFY(done);
        QCOMPARE(found(u"needle"_s).size(), 12);
        QCOMPARE(problems.load(), 0);
    }

    void hitsComeInPartsAndOfChosenSessions()
    {
        save(u"a"_s, {u"needle"_s, u"needle"_s, u"needle"_s});
        save(u"b"_s, {u"needle"_s, u"needle"_s});
        update();
        const auto first = index().find(SearchQuery(u"needle"_s), {.most = 4, .files = {}});
        QVERIFY(first);
        QCOMPARE(first->hits.size(), 4);
        QVERIFY(!first->isWhole);
        const auto rest =
            index().find(SearchQuery(u"needle"_s), {.before = first->end, .most = 4, .files = {}});
        QCOMPARE(rest->hits.size(), 1);
        QVERIFY(rest->isWhole);
        QVERIFY(!first->hits.contains(rest->hits.first()));
        QCOMPARE(found(u"needle"_s, {.files = QStringList(u"b.pennybench"_s)}).size(), 2);
        QCOMPARE(found(u"needle"_s, {.files = QStringList()}), QStringList());
    }
};

PENNYBENCH_TEST(TestSessionIndex)
#include "tst_sessionindex.moc"
