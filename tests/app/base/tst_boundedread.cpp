#include "app/base/boundedread.h"
#include "tests/support/testprogram.h"

#include <QBuffer>
#include <QTest>

using namespace Pennybench;

namespace {

/// As a pipe: it has no size and gives at most 1,000 bytes at a time.
class Trickle : public QIODevice {
public:
    explicit Trickle(const QByteArray &bytes)
        : m_left(bytes)
    {
    }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const QByteArray piece = m_left.left(std::min<qint64>(most, 1'000));
        std::copy(piece.begin(), piece.end(), data);
        m_left.remove(0, piece.size());
        return piece.isEmpty() ? -1 : piece.size();
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_left;
};

} // namespace

class TestBoundedRead : public QObject {
    Q_OBJECT

private slots:
    void everythingIsReadUpToOneMoreThanTheMost_data();
    void everythingIsReadUpToOneMoreThanTheMost();
    void aHighLimitCostsNoMemory();
    void linesAreReadWholeUpToTheMost_data();
    void linesAreReadWholeUpToTheMost();
};

void TestBoundedRead::everythingIsReadUpToOneMoreThanTheMost_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("read");
    QTest::newRow("nothing") << 0 << 100 << 0;
    QTest::newRow("less") << 99 << 100 << 99;
    QTest::newRow("as much as may be") << 100 << 100 << 100;
    QTest::newRow("one too many") << 101 << 100 << 101;
    QTest::newRow("far too many") << 900'000 << 100 << 101;
    QTest::newRow("several pieces") << 300'000 << 400'000 << 300'000;
    QTest::newRow("several pieces, too many") << 300'000 << 200'000 << 200'001;
}

void TestBoundedRead::everythingIsReadUpToOneMoreThanTheMost()
{
    QFETCH(int, size);
    QFETCH(int, most);
    QFETCH(int, read);
    QByteArray bytes(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i % 251);
    QBuffer file(&bytes);
    Trickle pipe(bytes);
    for (QIODevice *device : {static_cast<QIODevice *>(&file), static_cast<QIODevice *>(&pipe)}) {
        QVERIFY(device->open(QIODevice::ReadOnly));
        const QByteArray got = readAtMost(*device, most);
        QCOMPARE(got.size(), read);
        QVERIFY(got == bytes.left(read));
    }
}

void TestBoundedRead::aHighLimitCostsNoMemory()
{
    QByteArray bytes("{}");
    QBuffer file(&bytes);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray got = readAtMost(file, 2'000'000'000);
    QCOMPARE(got, bytes);
    QVERIFY2(got.capacity() < 1'000'000, qPrintable(QString::number(got.capacity())));
}

void TestBoundedRead::linesAreReadWholeUpToTheMost_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("sizes");
    QTest::newRow("nothing") << QByteArray() << QList<int>();
    QTest::newRow("ends and no end") << QByteArray("ab\n\nabc") << QList<int>{3, 1, 3};
    QTest::newRow("a zero byte") << QByteArray("a\0b\nc", 5) << QList<int>{4, 1};
    QTest::newRow("longer than a piece, and than the most") << QByteArray(150'000, 'x') + '\n'
            + QByteArray(200'000, 'y') + "\nz" << QList<int>{150'001, 200'000, 1, 1};
    QTest::newRow("far too long") << QByteArray(450'000, 'x') + '\n' << QList<int>{200'000, 200'000, 50'001};
}

void TestBoundedRead::linesAreReadWholeUpToTheMost()
{
    QFETCH(QByteArray, bytes);
    QBuffer file(&bytes);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray all;
    QList<int> sizes;
    while (!file.atEnd()) {
        const QByteArray line = readLineAtMost(file, 199'999);
        all += line;
        sizes += static_cast<int>(line.size());
    }
    QCOMPARE(all, bytes);
    QTEST(sizes, "sizes");
}

PENNYBENCH_TEST(TestBoundedRead)
#include "tst_boundedread.moc"
