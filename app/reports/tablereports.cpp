#include "app/reports/tablereports.h"

#include "app/reports/reportmessages.h"
#include "app/reports/reportrow.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Pennybench::Reports {

namespace {

using Kind = ReportCell::Kind;

void appendCsvCell(QByteArray &line, const ReportCell &cell)
{
    const QByteArray bytes =
        (cell.kind == Kind::Text ? guardedAgainstFormulas(cell.text) : cell.text).toUtf8();
    const auto isSpecial = [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; };
    if (std::none_of(bytes.begin(), bytes.end(), isSpecial)) {
        line += bytes;
        return;
    }
    line += '"';
    qsizetype from = 0;
    for (qsizetype quote = bytes.indexOf('"'); quote >= 0; quote = bytes.indexOf('"', from)) {
        line.append(bytes.constData() + from, quote + 1 - from).append('"');
        from = quote + 1;
    }
    line.append(bytes.constData() + from, bytes.size() - from).append('"');
}

QByteArray jsonText(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray jsonCell(const ReportCell &cell)
{
    switch (cell.kind) {
    case Kind::Empty:
        return "null";
    case Kind::Text:
        return jsonText(cell.text);
    case Kind::Number:
    case Kind::Boolean:
        return cell.text.toUtf8();
    }
    Q_UNREACHABLE();
}

} // namespace

Problem reportNotWritten(const QIODevice &device)
{
    return {.message = Message(ReportMessages::notWritten, {device.errorString()})};
}

Unexpected reportCancelled()
{
    return failure({.message = ReportMessages::cancelled});
}

QString guardedAgainstFormulas(const QString &text)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r");
    return !text.isEmpty() && dangerous.contains(text.at(0)) ? u'\'' + text : text;
}

Expected<void> writeCsv(
    QIODevice &device, const Store::Session &session, bool withByteOrderMark, Writing *writing)
{
    if (writing)
        writing->begin(session.answers.size());
    QByteArray head = withByteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    head += reportColumns().join(u',').toUtf8() + "\r\n";
    if (device.write(head) != head.size())
        return failure(reportNotWritten(device));
    const Runs::PromptIndex prompts(session.plan);
    for (const Runs::Answer &answer : session.answers) {
        if (writing && !writing->step())
            return reportCancelled();
        QByteArray line;
        for (const ReportCell &cell : reportRow(session, prompts, answer)) {
            appendCsvCell(line, cell);
            line += ',';
        }
        line.chop(1);
        line += "\r\n";
        if (device.write(line) != line.size())
            return failure(reportNotWritten(device));
    }
    return {};
}

Expected<void> writeJsonLines(QIODevice &device, const Store::Session &session, Writing *writing)
{
    if (writing)
        writing->begin(session.answers.size());
    const QStringList &columns = reportColumns();
    const Runs::PromptIndex prompts(session.plan);
    for (const Runs::Answer &answer : session.answers) {
        if (writing && !writing->step())
            return reportCancelled();
        const QList<ReportCell> cells = reportRow(session, prompts, answer);
        QByteArray line = "{";
        for (qsizetype i = 0; i < cells.size(); ++i)
            line += jsonText(columns.at(i)) + ':' + jsonCell(cells.at(i)) + ',';
        line.back() = '}';
        line += '\n';
        if (device.write(line) != line.size())
            return failure(reportNotWritten(device));
    }
    return {};
}

} // namespace Pennybench::Reports
