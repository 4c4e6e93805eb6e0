#include "app/reports/htmlpage.h"

#include "app/reports/reporttexts.h"

namespace Pennybench::Reports {

namespace {

constexpr qsizetype largestBuffer = 65'536;

constexpr const char *styles = R"(
:root{color-scheme:light dark;--ground:#f6f7f9;--panel:#fff;--ink:#1c2430;--dim:#5d6776;--line:#dfe3ea;
--accent:#0a66c2;--tint:#e8f1fb;--correct:#0f7b5a;--wrong:#b3400a;--badge:#5c4a00;--badgetint:#fdefc8;--onmark:#fff}
@media screen and (prefers-color-scheme:dark){:root{--ground:#14181f;--panel:#1c222b;--ink:#e6eaf0;--dim:#97a2b2;
--line:#2e3744;--accent:#5aa9f4;--tint:#20344a;--correct:#4cc79b;--wrong:#f08a5b;--badge:#f0d060;--badgetint:#3a3113;
--onmark:#14181f}}
*{box-sizing:border-box}
body{font:14px/1.5 Inter,"Noto Sans",system-ui,sans-serif;color:var(--ink);background:var(--ground);margin:0;
overflow-wrap:anywhere}
main{max-width:980px;margin:24px auto;padding:0 16px}
section{background:var(--panel);border:1px solid var(--line);border-radius:12px;padding:16px 20px;margin:0 0 16px}
h1{font-size:26px;line-height:1.2;margin:0 0 4px}h2{font-size:16px;margin:0 0 12px}p{margin:0 0 8px}
a{color:var(--accent)}nav ul{columns:2;margin:0;padding-left:20px}.dim,th,figcaption{color:var(--dim)}
ol.findings{margin:0;padding-left:24px}ol.findings li{margin:0 0 8px}ol.findings li:first-child{font-size:17px}
ol.findings li::marker{color:var(--accent);font-weight:600}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:right;padding:6px 0 6px 12px;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:normal}
th{font-weight:500;font-size:12px;vertical-align:bottom}
th:first-child,td:first-child,.words{text-align:left;overflow-wrap:anywhere;min-width:6em}th:first-child,td:first-child{padding-left:0}
td.best{background:var(--tint);font-weight:600}
@media screen{td:not(.words):not(:first-child){white-space:nowrap}}
figure{margin:0}figure svg{max-width:100%;min-width:640px;height:auto;display:block}
.mark{width:20px;height:20px;vertical-align:-5px;margin-right:6px;flex:none}
symbol text{font-size:11.5px;font-weight:700;text-anchor:middle;fill:var(--onmark)}
.badge{display:inline-block;background:var(--badgetint);color:var(--badge);border-radius:6px;padding:4px 10px;
font-weight:500;margin:8px 0 0}
details{margin:0 0 4px}summary{cursor:pointer;padding:4px 0}details.suite>summary{font-weight:600;font-size:15px}
details.prompt{border-top:1px solid var(--line);padding:4px 0 4px 12px;content-visibility:auto;
contain-intrinsic-size:auto 34px}
article{border-left:3px solid var(--line);padding:4px 0 4px 12px;margin:8px 0}article p{margin:0}
pre{font:13px/1.5 "JetBrains Mono",ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere;
background:var(--ground);border-radius:8px;padding:10px;margin:4px 0;unicode-bidi:plaintext}
.md h4,.md h5,.md h6{font-size:15px;margin:12px 0 4px}.md p{margin:0 0 8px}.md ul,.md ol{margin:0 0 8px;padding-left:24px}
.md blockquote{margin:0 0 8px;padding-left:10px;border-left:3px solid var(--line)}.md hr{border:0;border-top:1px solid var(--line)}
.md code{font:13px "JetBrains Mono",ui-monospace,monospace;background:var(--ground);border-radius:4px;padding:1px 4px}
.md table{width:auto;margin:0 0 8px}.md th,.md td{border:1px solid var(--line);padding:4px 8px;font-size:14px;color:var(--ink)}
.md th{font-weight:600}.md .l,.md td.l:first-child{text-align:left}.md .m,.md td.m:first-child{text-align:center}
.md .r,.md td.r:first-child{text-align:right}.md th:first-child,.md td:first-child{padding-left:8px}
.md math[display=block]{margin:4px 0 8px;overflow-x:auto;overflow-y:hidden}
.ck{color:var(--accent)}.ct{color:var(--correct)}.cc{color:var(--dim)}.cn,.cd{color:var(--wrong)}.cy,.cm{color:var(--badge)}
.correct{color:var(--correct)}.incorrect,.no_answer,.error{color:var(--wrong)}.partial{color:var(--accent)}
.verdict{font-weight:600;margin-right:8px}.dark{display:none}
@media screen and (prefers-color-scheme:dark){.light{display:none}.dark{display:block}}
@media(max-width:600px){main{margin:8px auto;padding:0 8px}section{padding:12px}nav ul{columns:1}h1{font-size:22px}
figure svg{min-width:760px}}
@media print{body{background:#fff;font-size:11px}main{max-width:none;margin:0;padding:0}nav{display:none}
section{border:0;padding:0 0 12px;border-radius:0}figure svg{min-width:0}
.plot svg{max-height:10.5cm;margin:0 auto}figure+details:not([open]){display:none}.wide{overflow:visible}
tr,article,li,figure{break-inside:avoid}thead{display:table-header-group}h2,section>p.dim{break-after:avoid}
details.prompt:not([open]),details.suite:not([open]){display:none}td.best,.badge{print-color-adjust:exact}}
)";

QString hueStyles()
{
    QString light;
    QString dark;
    for (int hue = 0; hue < hues; ++hue) {
        const QString rule = QStringLiteral(".h%1{fill:%2}");
        light += rule.arg(hue).arg(Widgets::modelMark({}, hue, false).colour.name());
        dark += rule.arg(hue).arg(Widgets::modelMark({}, hue, true).colour.name());
    }
    return light + QStringLiteral("\n@media screen and (prefers-color-scheme:dark){%1}\n").arg(dark);
}

} // namespace

void HtmlPage::markup(const char *html)
{
    m_buffer += html;
    if (m_buffer.size() >= largestBuffer)
        flush();
}

void HtmlPage::markup(const QString &html)
{
    markup(html.toUtf8());
}

void HtmlPage::markup(const QByteArray &html)
{
    m_buffer += html;
    if (m_buffer.size() >= largestBuffer)
        flush();
}

void HtmlPage::text(const QString &text)
{
    // With the apostrophe, which Qt leaves, so that a text is safe in every attribute, too.
    markup(shownText(text).toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;")));
}

void HtmlPage::element(const char *name, const QString &content, const char *attributes)
{
    markup("<");
    markup(name);
    markup(attributes);
    markup(">");
    text(content);
    markup("</");
    markup(name);
    markup(">");
}

void HtmlPage::begin(const ReportContent &content)
{
    markup("<!DOCTYPE html>\n<html lang=\"");
    text(ReportTexts::tr("en", "the language of the report, as a tag of HTML"));
    markup(
        "\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
        "'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\">"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"referrer\" "
        "content=\"no-referrer\">");
    element("title", content.title);
    markup("\n<style>");
    markup(styles);
    markup(hueStyles());
    markup("</style></head><body><main>\n");
}

void HtmlPage::end()
{
    markup("</main></body></html>\n");
}

void HtmlPage::flush()
{
    m_failed = m_failed || m_device.write(m_buffer) != m_buffer.size();
    m_buffer.clear();
}

bool HtmlPage::finish()
{
    flush();
    return !m_failed;
}

} // namespace Pennybench::Reports
