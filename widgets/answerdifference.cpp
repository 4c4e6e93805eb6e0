#include "widgets/answerdifference.h"

#include "widgets/card.h"
#include "widgets/eachlanguage.h"
#include "widgets/figures.h"
#include "widgets/richtext/richdocument.h"

#include <QPointer>
#include <QTabBar>
#include <QtConcurrentRun>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace Pennybench::Widgets {

namespace {

constexpr qsizetype mostComparedRows = 2000;

/// Parts that begin and end at the same place in both texts.
QList<QList<DifferencePart>> rowsOf(const QList<DifferencePart> &parts)
{
    QList<QList<DifferencePart>> rows{{}};
    for (const DifferencePart &part : parts) {
        if (part.kind != DifferencePart::Kind::Both || rows.size() >= mostComparedRows) {
            rows.last() += part;
            continue;
        }
        const QStringList lines = part.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                rows += QList<DifferencePart>();
            if (!lines.at(i).isEmpty())
                rows.last() += DifferencePart{part.kind, lines.at(i)};
        }
    }
    return rows;
}

QTextCharFormat lookOf(DifferencePart::Kind kind, const Theme &theme)
{
    QTextCharFormat look;
    look.setForeground(theme.ink);
    // Not by colour alone: what only one has is struck out on the left and underlined on the right.
    if (kind == DifferencePart::Kind::OnlyLeft) {
        look.setBackground(theme.wrongTint);
        look.setForeground(theme.wrong);
        look.setFontStrikeOut(true);
    } else if (kind == DifferencePart::Kind::OnlyRight) {
        look.setBackground(theme.correctTint);
        look.setForeground(theme.correct);
        look.setFontUnderline(true);
    }
    return look;
}

/// Without the signs of the document itself; a word that is so long that laying it out would take long is
/// broken.
QString clean(QString text)
{
    constexpr qsizetype longestWord = 1000;
    qsizetype sinceBreak = 0;
    for (QChar &c : text) {
        sinceBreak = c.isSpace() ? 0 : sinceBreak + 1;
        if (sinceBreak > longestWord && !c.isSurrogate()) {
            c = QChar::LineSeparator;
            sinceBreak = 0;
        }
        if (c == QChar::ParagraphSeparator || c == u'\n')
            c = QChar::LineSeparator;
        else if (c.unicode() == 0xFDD0 || c.unicode() == 0xFDD1 || c == QChar::ObjectReplacementCharacter)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

AnswerDifference::AnswerDifference(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tabs(new QTabBar)
    , m_sum(plainLabel({}, "dim"))
    , m_view(new QTextBrowser)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setDrawBase(false);
    layout->addWidget(m_tabs);
    m_sum->setWordWrap(true);
    layout->addWidget(m_sum);
    m_view->setOpenLinks(false);
    m_view->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_view, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &AnswerDifference::start);
    connect(
        &m_watcher, &QFutureWatcher<WordDifference>::finished, this, [this] { layOut(m_watcher.result()); });
    connect(&theme, &ThemeSource::changed, this, [this] { layOut(m_difference); });
    inEachLanguage(this, [this] { retranslate(); });
}

void AnswerDifference::retranslate()
{
    m_tabs->setTabText(0, tr("Answer"));
    m_tabs->setTabText(1, tr("Reasoning"));
    m_view->setAccessibleName(
        tr("The answers of %1 and %2, with their differences").arg(m_left.name, m_right.name));
    const WordDifference &counted = m_difference;
    QString sum = tr("%1 words in both; %2 only from %3; %4 only from %5.")
                      .arg(wholeNumber(counted.both), wholeNumber(counted.onlyLeft), m_left.name,
                          wholeNumber(counted.onlyRight), m_right.name);
    if (counted.isCut)
        sum += u' ' + tr("The beginnings are compared; the texts are longer.");
    m_sum->setText(sum);
}

void AnswerDifference::compare(const Side &left, const Side &right)
{
    m_left = left;
    m_right = right;
    m_tabs->setVisible(!left.reasoning.isEmpty() || !right.reasoning.isEmpty());
    m_tabs->setCurrentIndex(0);
    start();
}

void AnswerDifference::start()
{
    const bool isAnswer = m_tabs->currentIndex() == 0;
    m_watcher.setFuture(QtConcurrent::run(wordDifference, isAnswer ? m_left.text : m_left.reasoning,
        isAnswer ? m_right.text : m_right.reasoning));
}

void AnswerDifference::layOut(const WordDifference &difference)
{
    m_difference = difference;
    retranslate();
    const Theme &theme = m_theme.theme();
    RichStyle style{.theme = theme, .font = font()};
    style.font.setPixelSize(m_theme.bodyPixels());
    auto *document = new RichDocument(style, m_view);
    const QList<QList<DifferencePart>> rows = rowsOf(difference.parts);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(6);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(QList<QTextLength>(2, QTextLength(QTextLength::PercentageLength, 50)));
    format.setHeaderRowCount(1);
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    QTextTable *table = cursor.insertTable(static_cast<int>(rows.size()) + 1, 2, format);
    QTextCharFormat head;
    head.setFontWeight(QFont::DemiBold);
    head.setForeground(theme.ink);
    table->cellAt(0, 0).firstCursorPosition().insertText(clean(m_left.name), head);
    table->cellAt(0, 1).firstCursorPosition().insertText(clean(m_right.name), head);
    for (int row = 0; row < rows.size(); ++row) {
        QTextCursor left = table->cellAt(row + 1, 0).firstCursorPosition();
        QTextCursor right = table->cellAt(row + 1, 1).firstCursorPosition();
        for (const DifferencePart &part : rows.at(row)) {
            const QTextCharFormat look = lookOf(part.kind, theme);
            if (part.kind != DifferencePart::Kind::OnlyRight)
                left.insertText(clean(part.text), look);
            if (part.kind != DifferencePart::Kind::OnlyLeft)
                right.insertText(clean(part.text), look);
        }
    }
    cursor.endEditBlock();
    const QPointer<QTextDocument> old = m_view->document();
    m_view->setDocument(document);
    if (old)
        old->deleteLater();
    emit shown();
}

} // namespace Pennybench::Widgets
