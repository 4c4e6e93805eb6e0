#include "tests/support/programhome.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Pennybench;

/// The manual and the completions have every verb and option of --help, and shells understand them.
class TestCompletions : public QObject {
    Q_OBJECT

private:
    QString print(const QStringList &arguments) const
    {
        const Ran ran = m_home->run(arguments);
        return ran.exitCode == 0 ? ran.out : QString();
    }
    QString completion(const char *shell) const
    {
        return print({QStringLiteral("completion"), QLatin1String(shell)});
    }
    QStringList verbs() const
    {
        static const QRegularExpression verb(
            QStringLiteral("^  ([a-z]+) {2,}[A-Z]"), QRegularExpression::MultilineOption);
        QStringList names;
        for (const auto &match : verb.globalMatch(print({QStringLiteral("--help")})))
            names += match.captured(1);
        return names;
    }
    QStringList optionsOf(const QString &verb) const
    {
        static const QRegularExpression line(
            QStringLiteral("^  (-[^<\n]*?)(?: <.*| {2,}.*)$"), QRegularExpression::MultilineOption);
        QStringList options;
        for (const auto &match : line.globalMatch(print({verb, QStringLiteral("--help")})))
            options += match.captured(1).split(QStringLiteral(", "));
        return options;
    }
    /// What the script says to this program; an error's text where it fails.
    QString said(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForFinished(60'000);
        return QString::fromUtf8(process.readAll());
    }

    std::unique_ptr<ProgramHome> m_home;

private slots:
    void initTestCase() { m_home = std::make_unique<ProgramHome>(QStringLiteral(PENNYBENCH_PROGRAM)); }

    void everyOptionOfEveryVerbIsInAllOfThem()
    {
        const QString bash = completion("bash");
        const QString zsh = completion("zsh");
        const QString fish = completion("fish");
        const QString manual = print({QStringLiteral("manual")});
        QVERIFY(verbs().size() >= 11);
        for (const QString &verb : verbs()) {
            const QStringList options = optionsOf(verb);
            QVERIFY2(options.contains(QStringLiteral("--help")), qPrintable(verb));
            const QString inFish = QStringLiteral("'__fish_seen_subcommand_from %1'").arg(verb);
            const QString inBash = bash.section(QStringLiteral("        %1)\n").arg(verb), 1)
                                       .section(QStringLiteral(";;"), 0, 0);
            const QString inZsh =
                zsh.section(QStringLiteral("    %1)\n").arg(verb), 1).section(QStringLiteral(";;"), 0, 0);
            const QString inManual = manual.section(QStringLiteral("pennybench %1\\fR").arg(verb), 1)
                                         .section(QStringLiteral("\n.S"), 0, 0);
            for (const QString &option : options) {
                const QByteArray what = (verb + u' ' + option).toUtf8();
                const bool isShort = !option.startsWith(u"--");
                const QString fishOption =
                    (isShort ? QStringLiteral("-s ") : QStringLiteral("-l ")) + option.mid(isShort ? 1 : 2);
                QVERIFY2(QRegularExpression(
                             QStringLiteral("%1.* %2 ").arg(QRegularExpression::escape(inFish), fishOption))
                             .match(fish)
                             .hasMatch(),
                    what.constData());
                QVERIFY2(
                    QRegularExpression(QStringLiteral("[ ']%1[ ']").arg(option)).match(inBash).hasMatch(),
                    what.constData());
                QVERIFY2(inZsh.contains(QStringLiteral("'*%1[").arg(option)), what.constData());
                QVERIFY2(inManual.contains(QStringLiteral("\\fB%1\\fR")
                                               .arg(QString(option).replace(u'-', QStringLiteral("\\-")))),
                    what.constData());
            }
        }
    }

    void bashOffersWhatFits_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("offered");
        QTest::newRow("a verb") << QStringList{QStringLiteral("comp")}
                                << QStringLiteral("compare completion");
        QTest::newRow("an option") << QStringList{QStringLiteral("run"), QStringLiteral("--eff")}
                                   << QStringLiteral("--effort");
        QTest::newRow("a word as its value") << QStringList{QStringLiteral("run"), QStringLiteral("--effort"),
            QString()} << QStringLiteral("low medium high");
        QTest::newRow("a suite") << QStringList{QStringLiteral("run"), QStringLiteral("--suite"),
            QStringLiteral("mat")}
                                 << QStringLiteral("math");
        QTest::newRow("nothing for a number")
            << QStringList{QStringLiteral("run"), QStringLiteral("--trials"), QString()} << QString();
        QTest::newRow("a shell") << QStringList{QStringLiteral("completion"), QString()}
                                 << QStringLiteral("bash zsh fish");
    }

    void bashOffersWhatFits()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("bash")).isEmpty())
            QSKIP("bash is not installed.");
        QFETCH(const QStringList, words);
        QStringList quoted;
        for (const QString &word : words)
            quoted += u'\'' + word + u'\'';
        const QString before = words.size() > 1 ? words.at(words.size() - 2) : QStringLiteral("pennybench");
        const QString script = completion("bash")
            + QStringLiteral(
                "cd /\nCOMP_WORDS=(pennybench %1)\nCOMP_CWORD=%2\n_pennybench pennybench '%3' '%4'\n"
                "echo \"${COMPREPLY[*]}\"\n")
                  .arg(quoted.join(u' '))
                  .arg(words.size())
                  .arg(words.last(), before);
        QTEST(said(QStringLiteral("bash"), {QStringLiteral("-c"), script}).trimmed(), "offered");
    }

    void otherProgramsReadThem_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("check");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("zsh") << QStringLiteral("zsh") << QStringList{QStringLiteral("-n")}
                             << QStringList{QStringLiteral("completion"), QStringLiteral("zsh")};
        QTest::newRow("fish") << QStringLiteral("fish") << QStringList{QStringLiteral("-n")}
                              << QStringList{QStringLiteral("completion"), QStringLiteral("fish")};
        QTest::newRow("man") << QStringLiteral("man")
                             << QStringList{QStringLiteral("--warnings"), QStringLiteral("-E"),
                                    QStringLiteral("UTF-8"), QStringLiteral("-l"), QStringLiteral("-Tutf8"),
                                    QStringLiteral("-Z")}
                             << QStringList{QStringLiteral("manual")};
    }

    void otherProgramsReadThem()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, check);
        QFETCH(QStringList, arguments);
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + QStringLiteral(" is not installed.")));
        const QString path = m_home->write(program + QStringLiteral(".script"), print(arguments).toUtf8());
        QProcess process;
        process.start(program, check + QStringList{path});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
        QCOMPARE(process.exitCode(), 0);
    }

    void aShellThatIsNotKnownIsRefused()
    {
        const Ran ran = m_home->run({QStringLiteral("completion"), QStringLiteral("tcsh")});
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.err.contains(u"bash, zsh or fish"), qPrintable(ran.err));
    }
};

PENNYBENCH_TEST(TestCompletions)
#include "tst_completions.moc"
