#include "app/desktop/handwork/handworkdialog.h"

#include "app/base/language.h"
#include "app/base/outputfile.h"
#include "app/desktop/common/codeconsent.h"
#include "app/desktop/common/filedialogs.h"
#include "app/desktop/common/wording.h"
#include "app/desktop/handwork/promptcard.h"
#include "app/suites/answersheet.h"
#include "widgets/card.h"

#include <QBuffer>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

HandworkDialog::HandworkDialog(
    const Runs::RunPlan &plan, const QList<Runs::Answer> &earlier, DesktopServices &services, QWidget *parent)
    : QDialog(parent)
    , m_given(plan)
    , m_earlier(earlier)
    , m_services(services)
    , m_scoring(new PastedScoring(
          {.allowCode = plan.settings.allowCode && CodeConsent(services.settings).isGiven()}, this))
    , m_who(new QComboBox)
    , m_cost(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_found(Widgets::plainLabel({}))
    , m_unmatched(new QPlainTextEdit)
{
    setWindowTitle(tr("Answers without an API"));
    setObjectName(QStringLiteral("handworkDialog"));
    setMinimumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    auto *intro =
        Widgets::plainLabel(tr("A free web chat, a retired model or a pupil takes part: answers that "
                               "were given elsewhere are scored like the others and marked as pasted."),
            "message");
    intro->setWordWrap(true);
    layout->addWidget(intro);
    m_who->setObjectName(QStringLiteral("whoAnswered"));
    m_who->setEditable(true);
    for (const Models::ModelEntry &model : services.catalogue.value().models()) {
        if (!model.simulated)
            m_who->addItem(model.id);
    }
    m_who->setCurrentIndex(-1);
    m_who->lineEdit()->setPlaceholderText(tr("a name, or a model of the catalogue"));
    m_cost->setObjectName(QStringLiteral("costEach"));
    m_cost->setPlaceholderText(tr("unknown"));
    auto *form = new QFormLayout;
    form->addRow(tr("Who answered"), m_who);
    form->addRow(tr("Cost of each answer in USD"), m_cost);
    layout->addLayout(form);
    makeWays(*layout);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("primary"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &HandworkDialog::import);
    connect(m_who, &QComboBox::editTextChanged, this, &HandworkDialog::match);
    connect(m_cost, &QLineEdit::textChanged, this, &HandworkDialog::match);
    connect(m_text, &QPlainTextEdit::textChanged, this, &HandworkDialog::match);
    connect(m_scoring, &PastedScoring::done, this, [this](const QList<Runs::Answer> &scored) {
        m_answers = scored;
        accept();
    });
    match();
}

void HandworkDialog::makeWays(QVBoxLayout &layout)
{
    auto *ways = new QHBoxLayout;
    const auto way = [&](const QString &text, const char *name, void (HandworkDialog::*take)()) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        ways->addWidget(button);
        connect(button, &QPushButton::clicked, this, take);
    };
    way(tr("One by one…"), "oneByOne", &HandworkDialog::goOneByOne);
    way(tr("Read a file…"), "readAnswers", &HandworkDialog::readFile);
    way(tr("Save a sheet…"), "writeSheet", &HandworkDialog::writeSheet);
    ways->addStretch();
    layout.addLayout(ways);
    m_text->setObjectName(QStringLiteral("pastedText"));
    m_text->setAccessibleName(tr("Pasted conversation"));
    m_text->setPlaceholderText(
        tr("Or paste a conversation here: prompts and answers as they stand in the chat."));
    layout.addWidget(m_text, 2);
    m_found->setObjectName(QStringLiteral("answersFound"));
    m_found->setWordWrap(true);
    layout.addWidget(m_found);
    m_unmatched->setObjectName(QStringLiteral("unmatchedAnswers"));
    m_unmatched->setAccessibleName(tr("Answers that belong to no prompt"));
    m_unmatched->setReadOnly(true);
    layout.addWidget(m_unmatched, 1);
}

void HandworkDialog::readFile()
{
    const QString path = chooseFileToOpen(this, m_services.settings,
        {QStringLiteral("answers"), tr("Read answers"),
            {tr("Answers (%1)").arg(QStringLiteral("*.jsonl *.json *.csv *.md *.txt"))}});
    if (path.isEmpty())
        return;
    const auto saved = Suites::readSavedAnswers(path);
    if (!saved) {
        m_found->setText(translated(saved.error()));
        return;
    }
    m_saved += saved->answers;
    for (const Suites::SavedAnswer &answer : saved->answers) {
        if (m_who->currentText().isEmpty() && !answer.model.isEmpty())
            m_who->setEditText(answer.model);
    }
    match();
}

void HandworkDialog::writeSheet()
{
    const QString table = tr("Table to fill in (%1)").arg(QStringLiteral("*.csv"));
    const QString page = tr("Page to print (%1)").arg(QStringLiteral("*.html"));
    const ChosenFile chosen = chooseFileToSave(this, m_services.settings,
        {QStringLiteral("sheets"), tr("Save a sheet"), {table, page}}, QStringLiteral("sheet.csv"));
    if (chosen.path.isEmpty())
        return;
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (chosen.path.endsWith(u".html", Qt::CaseInsensitive))
        Suites::writeSheetHtml(bytes, m_given.suites,
            {.title = m_given.suites.isEmpty() ? QString() : m_given.suites.first().title,
                .hint = tr("Ask each prompt in a new chat, exactly as it stands here."),
                .answer = tr("Answer")});
    else
        Suites::writeSheetCsv(bytes, m_given.suites);
    const auto written = writeWholeFile(chosen.path, bytes.data());
    m_found->setText(written
            ? tr("Saved %1. Fill in the column \"answer\" and read the file here.").arg(chosen.path)
            : translated(written.error()));
}

void HandworkDialog::goOneByOne()
{
    PromptCard card(m_given.suites, this);
    if (card.exec() == QDialog::Accepted)
        m_saved += card.answers();
    match();
}

Models::ModelEntry HandworkDialog::contestant() const
{
    const QString name = m_who->currentText().trimmed();
    const Models::ModelEntry *known = m_services.catalogue.value().model(name);
    return Runs::pastedContestant(
        name, tr("%1 [pasted]").arg(known ? shortModelName(*known) : name), m_services.catalogue.value());
}

void HandworkDialog::match()
{
    QList<Suites::SavedAnswer> all = m_saved;
    QString problem;
    if (!m_text->toPlainText().trimmed().isEmpty()) {
        const auto pasted = Suites::savedAnswersFrom(m_text->toPlainText().toUtf8(), {});
        if (pasted)
            all += pasted->answers;
        else
            problem = translated(pasted.error());
    }
    const auto cost = Models::Money::fromDecimal(m_cost->text().trimmed());
    if (!cost && !m_cost->text().trimmed().isEmpty())
        problem = tr("The cost is a decimal, e.g. 0.002.");
    m_plan = m_given;
    const Models::ModelEntry who = contestant();
    Runs::addPasted(m_plan, who);
    int run = 1;
    for (const Runs::Answer &answer : m_earlier)
        run = std::max(run, answer.run + 1);
    const Runs::PastedAnswers matched = Runs::matchSavedAnswers(m_plan, all,
        {.model = who.id,
            .now = m_services.clock.utcNow(),
            .run = run,
            .earlier = m_earlier,
            .costEach = cost});
    m_answers = matched.answers;
    QStringList lines;
    for (const Runs::PastedAnswers::Unmatched &one : matched.unmatched) {
        const QString words = one.answer.prompt.isEmpty() ? one.answer.text : one.answer.prompt;
        lines += tr("%1: %2").arg(words.simplified().left(60), sentenceOf(one.why));
    }
    m_unmatched->setPlainText(lines.join(u'\n'));
    m_unmatched->setVisible(!lines.isEmpty());
    const QString count =
        tr("%1 answers found, %2 belong to no prompt.").arg(m_answers.size()).arg(lines.size());
    m_found->setText(problem.isEmpty() ? count : problem);
    m_import->setEnabled(
        problem.isEmpty() && !m_answers.isEmpty() && !m_who->currentText().trimmed().isEmpty());
}

void HandworkDialog::import()
{
    m_import->setEnabled(false);
    m_found->setText(tr("The answers are being scored…"));
    m_scoring->score(m_plan, m_answers);
}

} // namespace Pennybench::Desktop
