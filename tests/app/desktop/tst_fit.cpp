#include "app/desktop/answers/answerspage.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"
#include "widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QTranslator>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Widgets;

namespace {

/// "QPushButton pause 'Pause': needs 80x30, has 60x30", or nothing where it has its room.
QString cramped(const QWidget &widget)
{
    if (!widget.isVisible() || qobject_cast<const ElidedLabel *>(&widget))
        return {};
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button && !label && !qobject_cast<const QAbstractSpinBox *>(&widget)
        && !qobject_cast<const QComboBox *>(&widget))
        return {};
    const QString text = label ? label->text() : button ? button->text() : widget.objectName();
    if ((label && text.isEmpty()) || QLatin1String(widget.metaObject()->className()) == u"QTableCornerButton"
        || (widget.parentWidget() && widget.parentWidget()->inherits("QLineEdit")))
        return {};
    QSize needed = widget.sizeHint();
    if (label && label->wordWrap())
        needed = {std::min(needed.width(), widget.width()), label->heightForWidth(widget.width())};
    if (needed.width() <= widget.width() && needed.height() <= widget.height())
        return {};
    return QStringLiteral("%1 %2 '%3': needs %4x%5, has %6x%7")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), text.left(40))
        .arg(needed.width())
        .arg(needed.height())
        .arg(widget.width())
        .arg(widget.height());
}

/// The columns of the tables that cut short texts; the last column of a table takes what is left.
QStringList narrowColumns(const QWidget &window)
{
    constexpr int longText = 180;
    QStringList narrow;
    for (const char *name : {"catalogue", "suitePrompts"}) {
        const auto *table = window.findChild<QTableView *>(QLatin1String(name));
        const QAbstractItemView *view = table;
        for (int column = 0; table && table->isVisible() && column + 1 < table->model()->columnCount();
             ++column) {
            const int needed = view->sizeHintForColumn(column);
            if (table->columnWidth(column) < needed
                && (table->columnWidth(column) < longText || view->objectName() == u"catalogue"))
                narrow += QStringLiteral("column %1 of %2 needs %3, has %4")
                              .arg(column)
                              .arg(view->objectName())
                              .arg(needed)
                              .arg(table->columnWidth(column));
        }
    }
    return narrow;
}

/// Whether the widget's whole width can be seen: inside its ancestors, or scrolled to.
bool isReachable(const QWidget &widget, const QWidget &window)
{
    for (const QWidget *above = widget.parentWidget(); above && above != &window;
         above = above->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(above))
            return true;
    }
    return window.rect().contains(QRect(widget.mapTo(&window, QPoint()), widget.size()));
}

QStringList faultsOf(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QString fault = cramped(*widget);
        if (!fault.isEmpty())
            faults += fault;
        else if (qobject_cast<const QAbstractButton *>(widget) && widget->isVisible()
            && !isReachable(*widget, window))
            faults += QStringLiteral("outside of the window: ")
                + static_cast<const QAbstractButton *>(widget)->text();
    }
    return faults + narrowColumns(window);
}

void collectNameless(QAccessibleInterface *node, const QString &path, QStringList &nameless)
{
    if (!node || node->state().invisible)
        return;
    const QAccessible::Role role = node->role();
    static const QList<QAccessible::Role> interactive{QAccessible::Button, QAccessible::CheckBox,
        QAccessible::ComboBox, QAccessible::EditableText, QAccessible::SpinBox, QAccessible::Table,
        QAccessible::Tree, QAccessible::List};
    const QString here = path + u'/' + (node->object() ? node->object()->objectName() : QString());
    const bool partOfAnother = node->object() && node->object()->parent()
        && (node->object()->parent()->inherits("QAbstractSpinBox")
            || node->object()->parent()->inherits("QComboBox")
            || node->object()->inherits("QComboBoxPrivateContainer"));
    if (interactive.contains(role) && node->text(QAccessible::Name).isEmpty() && !partOfAnother)
        nameless += here;
    for (int i = 0; i < node->childCount() && role != QAccessible::Table && role != QAccessible::Tree
         && role != QAccessible::ComboBox && role != QAccessible::SpinBox;
         ++i)
        collectNameless(node->child(i), here, nameless);
}

const std::initializer_list<MainWindow::Page> fittedPages{MainWindow::Ask, MainWindow::SetUp,
    MainWindow::Answers, MainWindow::Bench, MainWindow::Charts, MainWindow::Strengths, MainWindow::Claims,
    MainWindow::Compare, MainWindow::Sessions, MainWindow::Suites, MainWindow::Models, MainWindow::Settings,
    MainWindow::Start};

} // namespace

class TestFit : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void aPromptCanBeReadBesideFourModels_data();
    void aPromptCanBeReadBesideFourModels();
    void everyControlHasAName();

private:
    WindowBench m_bench;
    QString m_session;
};

void TestFit::initTestCase()
{
    m_bench.runFirst(1);
    m_session = m_bench.comparison().shown().sessionPath();
    m_bench.window.reset();
}

void TestFit::nothingIsClipped_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<QString>("language");

    for (int points : {9, 14, 20}) {
        for (const char *language : {"en", "vi", "zh_CN"})
            QTest::addRow("%d pt, %s", points, language) << points << QString::fromLatin1(language);
    }
}

void TestFit::nothingIsClipped()
{
    QFETCH(int, points);
    QFETCH(QString, language);
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/pennybench_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator);
    m_bench.theme.setBodyPixels(qRound(points / 0.75));
    QStringList faults;
    {
        const auto made = WindowBench::newWindow(m_bench.services);
        MainWindow &window = *made;
        window.resize(1280, 720);
        window.openSession(m_session);
        window.show();
        for (MainWindow::Page page : fittedPages) {
            window.showPage(page);
            if (page == MainWindow::Answers)
                partOf<AnswersPage>(window)->inspectModel(0);
            // Figures that another thread computes may still come.
            const auto *title = window.findChild<ElidedLabel *>(QStringLiteral("pageTitle"));
            (void)QTest::qWaitFor(
                [&] { return title->text() == title->fullText() && faultsOf(window).isEmpty(); });
            if (title->text() != title->fullText())
                faults += QStringLiteral("the title is cut: ") + title->text();
            for (const QString &fault : faultsOf(window))
                faults += QStringLiteral("page %1: %2").arg(page).arg(fault);
            if (window.size() != QSize(1280, 720))
                faults += QStringLiteral("page %1 makes the window %2x%3")
                              .arg(page)
                              .arg(window.width())
                              .arg(window.height());
        }
    }
    QCoreApplication::removeTranslator(&translator);
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestFit::aPromptCanBeReadBesideFourModels_data()
{
    QTest::addColumn<int>("pixels");
    QTest::addColumn<int>("width");
    QTest::newRow("small text, narrow window") << 12 << 1280;
    QTest::newRow("usual text, narrow window") << 14 << 1280;
    QTest::newRow("large text") << 19 << 1700;
    QTest::newRow("text for a projector") << 27 << 2500;
}

void TestFit::aPromptCanBeReadBesideFourModels()
{
    QFETCH(int, pixels);
    QFETCH(int, width);
    m_bench.theme.setBodyPixels(pixels);
    const auto made = WindowBench::newWindow(m_bench.services);
    MainWindow &window = *made;
    window.resize(width, 800);
    window.openSession(m_session);
    window.show();
    window.showPage(MainWindow::Bench);
    auto *matrix = partOf<QTableView>(window, QStringLiteral("matrix"));
    QTRY_COMPARE(window.width(), width);
    QCOMPARE(matrix->model()->columnCount(), MatrixModel::FirstModel + 4);
    const int needed = matrix->fontMetrics().horizontalAdvance(QStringLiteral("Tom has three apples and"));
    QTRY_VERIFY2(matrix->columnWidth(MatrixModel::Text) >= needed,
        qPrintable(QStringLiteral("%1 of %2").arg(matrix->columnWidth(MatrixModel::Text)).arg(needed)));
    const int right = matrix->columnViewportPosition(MatrixModel::FirstModel + 3)
        + matrix->columnWidth(MatrixModel::FirstModel + 3);
    QVERIFY2(right <= matrix->viewport()->width(), "the last model is outside of the matrix");
    QVERIFY(matrix->model()
                ->index(0, MatrixModel::Text)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(matrix->model()->index(0, MatrixModel::Language).data().toString()));
}

void TestFit::everyControlHasAName()
{
    m_bench.theme.setBodyPixels(14);
    const auto made = WindowBench::newWindow(m_bench.services);
    MainWindow &window = *made;
    window.openSession(m_session);
    window.show();
    QStringList nameless;
    for (MainWindow::Page page : fittedPages) {
        window.showPage(page);
        QCoreApplication::processEvents();
        collectNameless(QAccessible::queryAccessibleInterface(&window), QString::number(page), nameless);
    }
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

PENNYBENCH_TEST(TestFit)
#include "tst_fit.moc"
