#include "app/suites/answersheet.h"

#include <functional>

namespace Pennybench::Suites {

namespace {

/// Quoted; a cell that a spreadsheet would take for a formula begins with an apostrophe.
QString sheetCell(QString text)
{
    static const QString formulas = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formulas.contains(text.at(0)))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

void forEachTurn(
    const QList<Suite> &suites, const std::function<void(const Suite &, const Prompt &, int)> &use)
{
    for (const Suite &suite : suites) {
        for (const Prompt &prompt : suite.prompts) {
            for (int turn = prompt.sharedTurns + 1; turn <= prompt.turnCount(); ++turn)
                use(suite, prompt, turn);
        }
    }
}

} // namespace

bool writeSheetCsv(QIODevice &device, const QList<Suite> &suites)
{
    bool isWritten =
        device.write("\xEF\xBB\xBFsuite,prompt_id,turn,prompt,answer,model,trial,cost_usd\r\n") > 0;
    forEachTurn(suites, [&](const Suite &suite, const Prompt &prompt, int turn) {
        const QString number = prompt.hasSeveralTurns() ? QString::number(turn) : QString();
        const QStringList cells{sheetCell(suite.id), sheetCell(prompt.id), number,
            sheetCell(prompt.turn(turn).text), QString(), QString(), QString(), QString()};
        isWritten = device.write((cells.join(u',') + QStringLiteral("\r\n")).toUtf8()) > 0 && isWritten;
    });
    return isWritten;
}

bool writeSheetHtml(QIODevice &device, const QList<Suite> &suites, const SheetTexts &texts)
{
    const QString head = QStringLiteral(
        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title><style>\n"
        "body { font: 11pt/1.4 sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em }\n"
        "section { break-inside: avoid; margin: 1.5em 0 } pre { white-space: pre-wrap; font: inherit }\n"
        "h2 { font-size: 11pt; margin: 0 } .box { border: 1px solid #888; min-height: 9em; padding: .3em }\n"
        ".dim { color: #666 }\n</style></head><body>\n<h1>%1</h1>\n<p class=\"dim\">%2</p>\n");
    bool isWritten =
        device.write(head.arg(texts.title.toHtmlEscaped(), texts.hint.toHtmlEscaped()).toUtf8()) > 0;
    int number = 0;
    forEachTurn(suites, [&](const Suite &suite, const Prompt &prompt, int turn) {
        const QString place =
            prompt.hasSeveralTurns() ? QStringLiteral("%1 / %2").arg(prompt.id).arg(turn) : prompt.id;
        const QString section =
            QStringLiteral("<section><h2>%1. <span class=\"dim\">%2 · %3</span></h2>\n<pre>%4</pre>\n"
                           "<div class=\"box dim\">%5</div></section>\n")
                .arg(++number)
                .arg(suite.id.toHtmlEscaped(), place.toHtmlEscaped(), prompt.turn(turn).text.toHtmlEscaped(),
                    texts.answer.toHtmlEscaped());
        isWritten = device.write(section.toUtf8()) > 0 && isWritten;
    });
    return device.write("</body></html>\n") > 0 && isWritten;
}

} // namespace Pennybench::Suites
