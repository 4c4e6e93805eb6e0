#include "tests/support/hostileanswers.h"

namespace Pennybench {

namespace {

QList<HostileAnswer> loading(const QString &server, const QString &pipe)
{
    return {{"an image from the network", QStringLiteral("![x](%1/a.png)").arg(server)},
        {"an image by reference", QStringLiteral("![a][b]\n\n[b]: %1/b.png").arg(server)},
        {"an image in HTML", QStringLiteral("<img src=\"%1/c.png\">").arg(server)},
        {"an endless device", QStringLiteral("![x](/dev/zero) ![y](file:///dev/zero)")},
        {"an endless device in HTML", QStringLiteral("<img src=/dev/zero>")},
        {"a pipe as an image", QStringLiteral("![x](%1) ![y](file://%1)").arg(pipe)},
        {"a pipe as an image in HTML", QStringLiteral("<img src=\"%1\">").arg(pipe)},
        {"an image of a secret file", QStringLiteral("![x](file:///etc/passwd)")},
        {"an image in data", QStringLiteral("![x](data:image/svg+xml;base64,PHN2Zy8+)")},
        {"an image as a resource", QStringLiteral("![x](:/mathjax/mathjax.js) ![y](qrc:/icons/x.svg)")},
        {"a script",
            QStringLiteral("<script src=\"%1/d.js\"></script><script>alert(1)</script>").arg(server)},
        {"a style sheet",
            QStringLiteral("<link rel=stylesheet href=\"%1/e.css\"><style>@import '%1/f.css'</style>")
                .arg(server)},
        {"a frame", QStringLiteral("<iframe src=\"%1/g\"></iframe><object data=\"%1/h\">").arg(server)},
        {"a picture that waits for an error",
            QStringLiteral("<img src=x onerror=\"fetch('%1/i')\">").arg(server)},
        {"a link to a file", QStringLiteral("[x](file:///etc/passwd) <file:///etc/passwd>")},
        {"a link that runs", QStringLiteral("[x](javascript:alert(1)) [y](vbscript:x)")},
        {"a link to the network", QStringLiteral("[x](%1/j) <%1/k>").arg(server)},
        {"a formula with a link", QStringLiteral("$\\href{%1/l}{x}$ $\\url{%1/m}$").arg(server)},
        {"a formula with an image", QStringLiteral("$\\includegraphics{%1/n} \\unicode{x41}$").arg(server)},
        {"a formula that wants a package",
            QStringLiteral("$\\require{html}\\style{background:url(%1/o)}{x}$").arg(server)},
        {"a formula that reads a file", QStringLiteral("$\\input{/etc/passwd} \\openin0=%1$").arg(pipe)},
        {"a fence that names a file",
            QStringLiteral("```%1\nx\n```\n```../../../etc/passwd\ny\n```").arg(pipe)}};
}

QList<HostileAnswer> freezing()
{
    return {
        {"a formula that calls itself", QStringLiteral("$\\def\\a{\\a\\a}\\a$ $\\newcommand\\b{\\b}\\b$")},
        {"a formula nested a thousand times", u'$' + QStringLiteral("\\frac{1}{").repeated(200) + u'$'},
        {"braces nested a thousand times",
            u'$' + QStringLiteral("{").repeated(950) + u'x' + QStringLiteral("}").repeated(950) + u'$'},
        {"formulas without end", QStringLiteral("$x$").repeated(20'000)},
        {"dollar signs", QStringLiteral("$ ").repeated(50'000)},
        {"opened formulas", QStringLiteral("\\( \\[ $$ ").repeated(20'000)},
        {"nested tables in HTML", QStringLiteral("<table><tr><td>").repeated(1000)},
        {"nested blocks in HTML", QStringLiteral("<div>").repeated(30'000)},
        {"quotes in quotes", QStringLiteral("> ").repeated(500) + QStringLiteral("deep")},
        {"lists in lists",
            [] {
                QString text;
                for (int i = 0; i < 300; ++i)
                    text += QString(i * 2, u' ') + QStringLiteral("- x\n");
                return text;
            }()},
        {"a line of 200,000 signs", QString(200'000, u'x')},
        {"a line of 200,000 signs in code", QStringLiteral("```python\n") + QString(200'000, u'x')},
        {"a megabyte of words", QStringLiteral("words and words ").repeated(65'536)},
        {"a table of 3,000 columns",
            QStringLiteral("|x").repeated(3000) + u'\n' + QStringLiteral("|-").repeated(3000) + u'\n'
                + QStringLiteral("|y").repeated(3000)},
        {"emphasis that never ends", QStringLiteral("**a *b _c ").repeated(15'000)},
        {"brackets", QString(50'000, u'[') + QString(50'000, u']')},
        {"ticks of all lengths",
            [] {
                QString text;
                for (int i = 1; i < 500; ++i)
                    text += QString(i, u'`') + u' ';
                return text;
            }()},
        {"code that patterns choke on",
            QStringLiteral("```cpp\n") + QStringLiteral("\"\\\\\"/*(((((((").repeated(4000)
                + QStringLiteral("\n```")},
        {"signs of the document itself",
            QStringLiteral("a\x01\x1b[31m\u202Eb\u2029c\uFDD0d\uFDD1e\uFFFCf\uE000"
                           "0\uE001g\uE002h\uE003")},
        {"entities", QStringLiteral("&amp;&#0;&#x202e;&bogus;&#xFDD0;").repeated(3000)}};
}

} // namespace

QList<HostileAnswer> hostileAnswers(int port, const QString &pipe)
{
    return loading(QStringLiteral("http://127.0.0.1:%1").arg(port), pipe) + freezing();
}

} // namespace Pennybench
