#include "app/desktop/sessions/labdialog.h"
#include "app/store/labsetup.h"
#include "tests/support/labserver.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

/// Choosing a session in the database of a lab, with a real server.
class TestLabDialog : public QObject {
    Q_OBJECT

private:
    LabServer m_server;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};

    static void connectTo(LabDialog &dialog, const QString &address)
    {
        dialog.findChild<QLineEdit *>(u"labAddress"_s)->setText(address);
        dialog.findChild<QPushButton *>(u"labConnect"_s)->click();
    }
    static QString saidBy(const LabDialog &dialog)
    {
        return dialog.findChild<QLabel *>(u"labSaid"_s)->text();
    }

private slots:
    void initTestCase()
    {
        if (!m_server.beginTest())
            return;
        createdSession(m_server.at(u"%C3%BCbung%201%26"_s));
        createdSession(m_server.at(u"maths"_s));
    }

    void aSessionOfTheLabIsChosenAndTheAddressKept()
    {
        const QString address = m_server.lab();
        {
            LabDialog dialog(m_settings);
            auto *open = dialog.findChild<QPushButton *>(u"primary"_s);
            auto *list = dialog.findChild<QListWidget *>(u"labSessions"_s);
            QVERIFY(!open->isEnabled());
            connectTo(dialog, address);
            QTRY_COMPARE(list->count(), 2);
            QVERIFY(open->isEnabled() && open->isDefault());
            list->setCurrentItem(list->findItems(u"übung 1&"_s, Qt::MatchExactly).value(0));
            QVERIFY(Store::readSession(dialog.session()));
            dialog.findChild<QLineEdit *>(u"labAddress"_s)->setText(address + u"x"_s);
            QVERIFY2(dialog.session().isEmpty(), "the list belongs to another address");
        }
        QCOMPARE(LabDialog(m_settings).findChild<QLineEdit *>(u"labAddress"_s)->text(), address);
    }

    void whatIsWrongIsSaidAndNotKept()
    {
        m_settings.clear();
        LabDialog dialog(m_settings);
        connectTo(dialog, m_server.address(u"postgres"_s));
        QTRY_VERIFY2(saidBy(dialog).contains(u"pennybench lab init ADDRESS"_s), qPrintable(saidBy(dialog)));
        connectTo(dialog, u"postgresql://owner:hush@127.0.0.1/lab"_s);
        QTRY_VERIFY2(saidBy(dialog).contains(u"must not contain a password"_s), qPrintable(saidBy(dialog)));
        QVERIFY(!saidBy(dialog).contains(u"hush"_s));
        QVERIFY(m_settings.allKeys().isEmpty());
        dialog.findChild<QLineEdit *>(u"labAddress"_s)->setText(u"/tmp/a.pennybench"_s);
        QVERIFY(!dialog.findChild<QPushButton *>(u"labConnect"_s)->isEnabled());
    }
};

PENNYBENCH_TEST(TestLabDialog)
#include "tst_labdialog.moc"
