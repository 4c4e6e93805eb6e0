#include "app/desktop/bench/chartcard.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"
#include "widgets/elidedlabel.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTranslator>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Widgets;

namespace {

/// Every text of a widget that a person can see or hear.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.accessibleName(), widget.accessibleDescription()};
    // What an elided label shows, and whether it has a tip, depends on its room.
    if (const auto *label = qobject_cast<const ElidedLabel *>(&widget))
        return texts << label->fullText();
    texts += widget.toolTip();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts += label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts += button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts += edit->placeholderText();
    if (const auto *box = qobject_cast<const QAbstractSpinBox *>(&widget))
        texts += box->specialValueText();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts += box->itemText(i);
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model()) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            texts += view->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                texts += view->model()->index(row, column).data().toString();
                texts += view->model()->index(row, column).data(Qt::ToolTipRole).toString();
            }
        }
    }
    texts.removeAll(QString());
    return texts;
}

QStringList textsIn(const MainWindow &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        texts += textsOf(*widget);
    return texts;
}

/// "1 model is not One model" for the first text that differs, or nothing.
QString differenceOf(const QStringList &texts, const QStringList &others)
{
    for (qsizetype i = 0; i < std::min(texts.size(), others.size()); ++i) {
        if (texts.at(i) != others.at(i))
            return texts.at(i) + QStringLiteral(" is not ") + others.at(i);
    }
    return texts.size() == others.size()
        ? QString()
        : QStringLiteral("%1 texts, not %2").arg(texts.size()).arg(others.size());
}

} // namespace

/// The window that is open changes its language; nothing is built again, so that nothing that runs is lost.
class TestLanguages : public QObject {
    Q_OBJECT

private slots:
    void anOpenWindowSaysWhatANewOneWouldSay_data();
    void anOpenWindowSaysWhatANewOneWouldSay();
    void aRunGoesOnWhenTheLanguageChanges();
};

void TestLanguages::anOpenWindowSaysWhatANewOneWouldSay_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Vietnamese") << QStringLiteral("vi");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
}

void TestLanguages::anOpenWindowSaysWhatANewOneWouldSay()
{
    QFETCH(const QString, language);
    WindowBench bench;
    bench.runFirst(1);
    const QString session = bench.comparison().shown().sessionPath();
    QVERIFY(bench.window->openSession(session));
    // The intervals of costs, which the words name, come from another thread.
    QTRY_VERIFY(!bench.window->findChild<ChartCard *>()->standings().isEmpty());
    const QStringList english = textsIn(*bench.window);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/pennybench_%1.qm").arg(language)));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCoreApplication::processEvents();
    MainWindow fresh(bench.services);
    WindowBench::chooseFirstIn(fresh, 1);
    fresh.show();
    QVERIFY(fresh.openSession(session));
    QTRY_COMPARE(differenceOf(textsIn(*bench.window), textsIn(fresh)), QString());
    QVERIFY(textsIn(*bench.window) != english);
    QCoreApplication::removeTranslator(&translator);
    QTRY_COMPARE(differenceOf(textsIn(*bench.window), english), QString());
}

void TestLanguages::aRunGoesOnWhenTheLanguageChanges()
{
    WindowBench bench;
    bench.chooseFirst(2);
    bench.click("primary");
    QTRY_VERIFY_WITH_TIMEOUT(bench.comparison().shown().progress().finished >= 1, 60'000);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/pennybench_vi.qm")));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QTRY_COMPARE(bench.child<QPushButton>("stop")->text(), QStringLiteral("Dừng"));
    QVERIFY(bench.comparison().shown().isRunUnderWay());
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), ShownSession::State::Ended, 90'000);
    QCOMPARE(bench.comparison().shown().openWork(), OpenWork());
    QCoreApplication::removeTranslator(&translator);
}

PENNYBENCH_TEST(TestLanguages)
#include "tst_languages.moc"
