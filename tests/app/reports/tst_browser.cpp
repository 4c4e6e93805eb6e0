#include "app/reports/reportcontent.h"
#include "tests/app/reports/hostilesession.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Reports;
using namespace Qt::StringLiterals;

namespace {

/// Looks into each report, which stands in a frame of its own, once all are open with everything unfolded.
constexpr const char *inspector = R"(
const dangerous = /^(script|iframe|frame|img|object|embed|form|input|video|audio|source|base|link|textarea|template|plaintext|noscript|xmp)$/i;
const isBad = e => dangerous.test(e.localName)
    || (e.localName === 'meta' && /refresh/i.test(e.httpEquiv))
    || [...e.attributes].some(a => /^(on|src|srcdoc|action|formaction|ping|background)/i.test(a.name)
        || /^\s*(javascript|data|http):/i.test(a.name === 'xmlns' || a.name.startsWith('xmlns:') ? '' : a.value));
onload = () => {
    const frames = [...document.querySelectorAll('iframe')];
    for (const f of frames)
        f.contentDocument.querySelectorAll('details').forEach(d => d.open = true);
    setTimeout(() => {
        const said = frames.map((f, i) => {
            const d = f.contentDocument;
            if (!d || d.location.href !== f.src)
                return i + ' is elsewhere';
            if (d.title === 'owned' || document.title !== 'inspector')
                return i + ' has run';
            const bad = [...d.querySelectorAll('*')].filter(isBad);
            if (bad.length)
                return i + ' has ' + bad[0].outerHTML.slice(0, 120).replaceAll('<', '&');
            // The prompt stands as it is; of the answer, which is Markdown, every letter and figure.
            const prompt = d.querySelector('details.prompt > pre').textContent;
            const answer = d.querySelector('article').textContent;
            const letters = s => s.replace(/[^\p{L}\p{N}]/gu, '');
            const isText = prompt === texts[i] && letters(answer).includes(letters(texts[i]));
            return i + (isText ? ' is text' : ' shows ' + (prompt + ' / ' + answer).replaceAll('<', '&'));
        });
        document.body.textContent = '';
        const list = document.body.appendChild(document.createElement('pre'));
        list.textContent = said.join('\n') + '\n';
    }, 500);
};
)";

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

/// The report in a real browser, where there is one.
class TestBrowser : public QObject {
    Q_OBJECT

private slots:
    void aPayloadIsTextAndAsksNobody()
    {
        const QString browser = QStandardPaths::findExecutable(u"chromium"_s);
        if (browser.isEmpty())
            QSKIP("there is no chromium on this machine to open the report with");
        QTcpServer lure;
        QVERIFY(lure.listen(QHostAddress::LocalHost));
        const QTemporaryDir folder;
        QJsonArray texts;
        QByteArray frames;
        for (qsizetype i = 0; i < payloads().size(); ++i) {
            const QString payload =
                QString(payloads().at(i))
                    .replace(u"127.0.0.1:9/"_s, u"127.0.0.1:%1/"_s.arg(lure.serverPort()));
            const QString name = u"%1.html"_s.arg(i);
            QVERIFY(write(folder.filePath(name), htmlOf(hostile(payload))));
            texts += shownText(payload);
            frames += "<iframe src=\"" + name.toUtf8() + "\"></iframe>\n";
        }
        const QByteArray json = QJsonDocument(texts).toJson(QJsonDocument::Compact).replace('<', "\\u003c");
        QVERIFY(write(folder.filePath(u"all.html"_s),
            "<!DOCTYPE html><meta charset=\"utf-8\"><title>inspector</title><body><script>const texts = "
                + json + ";" + inspector + "</script>\n" + frames));

        QProcess process;
        process.start(browser,
            {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--no-first-run"_s,
                u"--disable-background-networking"_s, u"--disable-component-update"_s, u"--disable-sync"_s,
                u"--disable-dev-shm-usage"_s, u"--allow-file-access-from-files"_s,
                u"--virtual-time-budget=20000"_s, u"--user-data-dir="_s + folder.filePath(u"profile"_s),
                u"--dump-dom"_s, u"file://"_s + folder.filePath(u"all.html"_s)});
        if (!process.waitForFinished(240'000)) {
            process.kill();
            process.waitForFinished();
            QSKIP("chromium did not come to an end on this machine");
        }
        const QString dom = QString::fromUtf8(process.readAllStandardOutput());
        for (qsizetype i = 0; i < payloads().size(); ++i) {
            const QString wanted = u"%1 is text\n"_s.arg(i);
            QVERIFY2(dom.contains(u'\n' + wanted) || dom.contains(u'>' + wanted),
                qPrintable(payloads().at(i) + u'\n' + dom.right(6'000)));
        }
        QVERIFY2(!lure.waitForNewConnection(0), "a report asked a server for something");
    }
};

PENNYBENCH_TEST(TestBrowser)
#include "tst_browser.moc"
