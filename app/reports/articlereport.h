#pragma once

#include "app/article/testedclaims.h"
#include "app/base/expected.h"
#include "app/reports/reportcontent.h"
#include "app/reports/writing.h"
#include "widgets/chartfile.h"

#include <QIODevice>

#include <optional>

namespace Pennybench::Reports {

/// One part of the article's report: a heading with any of words, chart and table, in this order. Texts are
/// translated and plain.
struct ArticlePart {
    QString id; ///< for links: letters and hyphens
    QString title;
    QStringList words;
    std::optional<Widgets::ChartDrawing> chart;
    TextTable table;
    QString note; ///< under the heading; empty: nothing to say
};

/// The article's comparison of a session for a journalist: what was asked, the findings first, then claims,
/// strengths, costs, the cost of making, the systems today, method, limits and sources. Own evidence and
/// published evidence stand in parts of their own.
struct ArticleContent {
    ReportContent base; ///< title, caption, simulated, findings, names, contestants; the rest unused
    QList<ArticlePart> parts;
};

/// changes: what was left out to make several sessions comparable.
ArticleContent articleContent(const Store::Session &session, const Article::TestedClaims &claims,
    const QDate &utcDay, const QStringList &changes = {});

/// One file without a network and without a script, whose parts are the steps of the writing. This and the
/// PDF need a QApplication, whose thread draws the charts; they end with a problem as soon as the writing is
/// cancelled.
Expected<void> writeArticleHtml(QIODevice &device, const ArticleContent &content, Writing *writing = nullptr);
/// A4 pages, which are the steps of the writing.
Expected<void> writeArticlePdf(QIODevice &device, const ArticleContent &content,
    const Store::Session &session, Writing *writing = nullptr);
/// Either of them, as the file's ending says: HTML where it is not "pdf". A file that could not be written
/// whole is left as it was.
Expected<void> writeArticleFile(const QString &path, const ArticleContent &content,
    const Store::Session &session, Writing *writing = nullptr);

} // namespace Pennybench::Reports
