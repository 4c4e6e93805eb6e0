#pragma once

#include "app/article/testedclaims.h"
#include "app/base/expected.h"
#include "app/reports/reportcontent.h"
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

/// One file without a network and without a script. Needs a QApplication.
Expected<void> writeArticleHtml(QIODevice &device, const ArticleContent &content);
/// A4 pages. Needs a QApplication.
Expected<void> writeArticlePdf(
    QIODevice &device, const ArticleContent &content, const Store::Session &session);

} // namespace Pennybench::Reports
