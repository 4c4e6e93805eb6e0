#pragma once

#include "tests/app/reports/reportsession.h"

namespace Pennybench {

/// What an answer may say to take over the page that it is shown on.
inline const QStringList &payloads()
{
    using namespace Qt::StringLiterals;
    static const QStringList list{u"<script>document.title='owned'</script>"_s,
        u"</pre><script>document.title='owned'</script>"_s,
        u"<img src=x onerror=\"document.title='owned'\">"_s,
        u"<svg onload=\"document.title='owned'\"></svg>"_s,
        u"<svg><script>document.title='owned'</script></svg>"_s,
        u"\"><script>document.title='owned'</script>"_s, u"' onmouseover='document.title=\"owned\"'"_s,
        u"\" autofocus onfocus=\"document.title='owned'\" x=\""_s,
        u"<iframe src=\"http://127.0.0.1:9/\"></iframe>"_s,
        u"<iframe srcdoc=\"<script>top.document.title='owned'</script>\"></iframe>"_s,
        u"<meta http-equiv=\"refresh\" content=\"0;url=http://127.0.0.1:9/\">"_s,
        u"<base href=\"http://127.0.0.1:9/\">"_s,
        u"<link rel=\"stylesheet\" href=\"http://127.0.0.1:9/a.css\">"_s,
        u"<style>@import 'http://127.0.0.1:9/b.css';</style>"_s,
        u"</style><script>document.title='owned'</script>"_s,
        u"</title><script>document.title='owned'</script>"_s,
        u"<form action=\"http://127.0.0.1:9/\"><input name=a></form>"_s,
        u"<a href=\"javascript:document.title='owned'\">x</a>"_s,
        u"<object data=\"http://127.0.0.1:9/\"></object>"_s, u"<embed src=\"http://127.0.0.1:9/\">"_s,
        u"<video><source onerror=\"document.title='owned'\"></video>"_s,
        u"<details open ontoggle=\"document.title='owned'\">"_s,
        u"<body onload=\"document.title='owned'\">"_s,
        u"<math><mtext></form><form><mglyph><style></math><img src onerror=1>"_s,
        u"<!--><script>document.title='owned'</script>-->"_s,
        u"<![CDATA[<script>document.title='owned'</script>]]>"_s,
        u"<template><script>document.title='owned'</script></template>"_s,
        u"&lt;script&gt;document.title='owned'&lt;/script&gt;"_s,
        u"&#60;script&#62;document.title='owned'&#60;/script&#62;"_s,
        u"<scr\u0000ipt>document.title='owned'</script>"_s, u"＜script＞document.title='owned'＜/script＞"_s,
        u"\u202e<tpircs>"_s, u"</details></section></main></body></html><script>1</script>"_s,
        u"</textarea></noscript></xmp><plaintext>"_s};
    return list;
}

/// The payload wherever something comes from outside.
inline Store::Session hostile(const QString &payload)
{
    using namespace Qt::StringLiterals;
    Store::Session s = session();
    s.title = payload;
    s.plan.suites.first().title = payload;
    s.plan.suites.first().prompts.first().text = payload;
    s.plan.suites.first().prompts[1].category = payload;
    s.plan.suites.first().prompts[2].language = payload;
    for (const char16_t *id : {u"a", u"b"}) {
        s.plan.models += Models::ModelEntry{
            .id = QString::fromUtf16(id), .name = QString::fromUtf16(id) + payload, .family = payload};
    }
    for (Runs::Answer &answer : s.answers) {
        answer.text = payload;
        answer.score->reason = payload;
        answer.score->scorer = payload;
        answer.cost->row->source = payload;
    }
    Suites::Prompt named = s.plan.suites.first().prompts.last();
    named.id = payload;
    s.plan.suites.first().prompts += named;
    s.answers += answer(u"a"_s, payload, Scoring::Verdict::Correct, "0.01");
    return s;
}

} // namespace Pennybench
