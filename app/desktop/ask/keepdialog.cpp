#include "app/desktop/ask/keepdialog.h"

#include "app/base/language.h"
#include "app/desktop/common/wording.h"
#include "app/reports/findings.h"
#include "app/suites/importedsuites.h"
#include "app/suites/suiteedits.h"
#include "widgets/card.h"
#include "widgets/choicename.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>

namespace Pennybench::Desktop {

namespace {

/// What the built-in suites use, for a question that belongs to none yet.
QStringList usualCategories()
{
    return {QStringLiteral("math"), QStringLiteral("code"), QStringLiteral("language"),
        QStringLiteral("science")};
}

} // namespace

KeepDialog::KeepDialog(
    const Suites::Prompt &question, const Scoring::ScoringPermissions &may, QWidget *parent)
    : PromptEditor(
        question, usualCategories(), may, [this](const Suites::Prompt &prompt) { return keep(prompt); },
        parent)
    , m_question(question)
    , m_suite(new QComboBox)
{
    setObjectName(QStringLiteral("keepDialog"));
    setWindowTitle(tr("Keep the question as a prompt"));
    m_suite->setObjectName(QStringLiteral("keepIn"));
    Widgets::nameChoice(m_suite, tr("Suite"));
    m_suite->setEditable(true);
    m_suite->setInsertPolicy(QComboBox::NoInsert);
    for (const QString &path : Suites::importedSuitePaths()) {
        if (const Expected<Suites::Suite> suite = Suites::readSuiteFile(path))
            m_suite->addItem(Reports::suiteTitle(*suite), QFileInfo(path).completeBaseName());
    }
    if (m_suite->count() == 0)
        m_suite->setEditText(tr("My questions"));
    auto *label = Widgets::plainLabel(tr("Suite: one of your own, or the name of a new one"));
    label->setBuddy(m_suite);
    head()->addRow(label, m_suite);
    if (question.hasSeveralTurns()) {
        auto *all = new QCheckBox(tr("With the questions before it"));
        all->setObjectName(QStringLiteral("keepTurns"));
        all->setChecked(true);
        connect(all, &QCheckBox::toggled, this, &KeepDialog::chooseTurns);
        head()->addRow(all);
    }
}

void KeepDialog::chooseTurns(bool all)
{
    Suites::Prompt shown = m_question;
    if (!all)
        shown.earlier.clear();
    setTurns(shown);
}

std::optional<QString> KeepDialog::keep(const Suites::Prompt &prompt)
{
    const QString name = m_suite->currentText().trimmed();
    const int place = m_suite->findText(name);
    std::optional<Suites::Suite> known;
    if (place >= 0) {
        Expected<Suites::Suite> read =
            Suites::readSuiteFile(Suites::importedSuitePath(m_suite->itemData(place).toString()));
        if (!read)
            return translated(read.error());
        known = *read;
        known->id = m_suite->itemData(place).toString();
    }
    const Expected<Suites::Suite> named = Suites::withTitle(known.value_or(Suites::Suite()), name);
    if (!named)
        return translated(named.error().message);
    Suites::Suite suite = known.value_or(*named);
    if (!known)
        suite.id = Suites::freeSuiteId(name.toLower());
    const Expected<Suites::Suite> next = Suites::withPrompt(suite, prompt);
    if (!next)
        return translated(next.error().message);
    if (const auto problem = Suites::changeOwnSuite(suite.id, known, *next))
        return translated(problem->message);
    m_suiteId = suite.id;
    m_suiteName = name;
    return std::nullopt;
}

} // namespace Pennybench::Desktop
