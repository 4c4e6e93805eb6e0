#include "app/reports/htmlanswers.h"

#include "app/reports/findings.h"
#include "app/reports/htmlmarkdown.h"
#include "app/reports/htmltables.h"
#include "app/reports/reporttexts.h"
#include "widgets/figures.h"

#include <QRegularExpression>

namespace Pennybench::Reports {

namespace {

/// Numbers of the answers by the place of their prompt.
using AnswersByPrompt = QHash<std::pair<QString, QString>, QList<qsizetype>>;

AnswersByPrompt byPrompt(const QList<Runs::Answer> &answers)
{
    AnswersByPrompt places;
    for (qsizetype i = 0; i < answers.size(); ++i)
        places[{answers.at(i).key.suite, answers.at(i).key.promptId}] += i;
    return places;
}

/// For the right shapes of Han letters and for voices that read aloud.
void openText(HtmlPage &page, const QString &language)
{
    static const QRegularExpression tag(QStringLiteral("^[a-z]{2}(-[A-Za-z]{2,4})?$"));
    page.markup("<pre dir=\"auto\"");
    if (language != u"py" && tag.match(language).hasMatch())
        page.markup(" lang=\"" + language.toUtf8() + '"');
    page.markup(">");
}

void writeCut(HtmlPage &page, qsizetype size)
{
    if (size > longestShownAnswer)
        page.element("p",
            ReportTexts::tr("Cut here: %1 more characters are in the JSON lines.")
                .arg(size - longestShownAnswer),
            " class=\"dim\"");
}

void writeText(HtmlPage &page, const QString &text, const QString &language)
{
    openText(page, language);
    page.text(text.left(longestShownAnswer));
    page.markup("</pre>");
    writeCut(page, text.size());
}

/// What every answer needs.
struct AnswerWriting {
    HtmlPage &page;
    const ReportContent &content;
    const Store::Session &session;
    HtmlMarkdown markdown{page};
};

void writeAnswer(AnswerWriting &writing, const Runs::Answer &answer)
{
    HtmlPage &page = writing.page;
    page.markup("<article><p>");
    writeMark(page, writing.content, answer.key.model);
    page.element("b", modelName(writing.session.plan, answer.key.model));
    if (answer.key.trial > 1)
        page.text(ReportTexts::tr(", trial %1").arg(answer.key.trial));
    page.markup("</p><p><span class=\"verdict ");
    page.markup(Scoring::toText(answer.verdict()));
    page.markup("\">");
    page.text(verdictWord(answer));
    page.markup("</span>");
    page.element("span", verdictReason(answer), " class=\"dim\"");
    page.markup("</p>");
    if (!answer.text.isEmpty())
        writing.markdown.write(answer.text.left(longestShownAnswer));
    writeCut(page, answer.text.size());
    page.markup("</article>\n");
}

/// "3 of 4 correct".
QString resultOf(const QList<Runs::Answer> &answers, const QList<qsizetype> &numbers)
{
    const auto correct = std::ranges::count_if(numbers, [&](qsizetype i) { return answers.at(i).isRight(); });
    const auto judged = std::ranges::count_if(numbers, [&](qsizetype i) { return answers.at(i).isJudged(); });
    return judged == numbers.size()
        ? ReportTexts::tr("judged by a model")
        : ReportTexts::tr("%1 of %2 correct").arg(correct).arg(numbers.size() - judged);
}

void writePrompt(AnswerWriting &writing, const Suites::Prompt &prompt, const QList<qsizetype> &numbers)
{
    HtmlPage &page = writing.page;
    const QList<Runs::Answer> &answers = writing.session.answers;
    page.markup("<details class=\"prompt\"><summary>");
    page.text(prompt.id);
    page.element("span", QStringLiteral(" · ") + resultOf(answers, numbers), " class=\"dim\"");
    page.markup("</summary>");
    for (int turn = 1; turn <= prompt.turnCount(); ++turn) {
        writeText(page, prompt.turn(turn).text, prompt.language);
        for (const qsizetype number : numbers) {
            if (answers.at(number).key.turn == turn)
                writeAnswer(writing, answers.at(number));
        }
    }
    page.markup("</details>\n");
}

} // namespace

bool writeAnswers(
    HtmlPage &page, const ReportContent &content, const Store::Session &session, Writing *progress)
{
    const AnswersByPrompt places = byPrompt(session.answers);
    if (progress)
        progress->begin(places.size());
    AnswerWriting writing{page, content, session};
    page.markup("<section id=\"answers\">");
    page.element("h2", ReportTexts::tr("Prompts and answers"));
    for (const Suites::Suite &suite : session.plan.suites) {
        page.markup("<details class=\"suite\"><summary>");
        page.text(suite.title.isEmpty() ? suite.id : suite.title);
        page.markup("</summary>\n");
        for (const Suites::Prompt &prompt : suite.prompts) {
            const auto numbers = places.value({suite.id, prompt.id});
            if (numbers.isEmpty())
                continue;
            if (progress && !progress->step())
                return false;
            writePrompt(writing, prompt, numbers);
        }
        page.markup("</details>\n");
    }
    if (writing.markdown.leftTex())
        page.element("p",
            ReportTexts::tr("Beyond %1 different formulas, formulas are shown as TeX.")
                .arg(Widgets::wholeNumber(Widgets::FormulasAtOnce::most)),
            " class=\"dim\"");
    page.markup("</section>\n");
    return true;
}

} // namespace Pennybench::Reports
