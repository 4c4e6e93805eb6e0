#include "app/desktop/claims/ownclaimform.h"

#include "app/article/articlemessages.h"
#include "app/article/claimwords.h"
#include "app/desktop/common/wording.h"
#include "widgets/amountbox.h"
#include "widgets/card.h"
#include "widgets/choicename.h"
#include "widgets/eachlanguage.h"
#include "widgets/flowlayout.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int shortestList = 9; ///< characters

void refill(QComboBox *box, const QList<std::pair<QString, QString>> &entries)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const auto &[text, data] : entries)
        box->addItem(text, data);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

OwnClaimForm::OwnClaimForm(QWidget *parent)
    : QWidget(parent)
    , m_title(Widgets::plainLabel({}, "cardTitle"))
    , m_model(new QComboBox)
    , m_verb(new QComboBox)
    , m_other(new QComboBox)
    , m_at(Widgets::plainLabel({}))
    , m_category(new QComboBox)
    , m_by(Widgets::plainLabel({}))
    , m_margin(new Widgets::AmountBox)
    , m_unit(Widgets::plainLabel({}))
    , m_add(new QPushButton)
    , m_finding(Widgets::plainLabel({}, "dim"))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(6);
    makeFields();
    m_finding->setWordWrap(true);
    layout->addWidget(m_finding);
    for (QComboBox *box : {m_model, m_verb, m_other, m_category})
        connect(box, &QComboBox::currentIndexChanged, this, &OwnClaimForm::showFields);
    connect(m_margin, &QDoubleSpinBox::valueChanged, this, &OwnClaimForm::showFinding);
    connect(m_add, &QPushButton::clicked, this, [this] { emit added(part()); });
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void OwnClaimForm::makeFields()
{
    const std::pair<QWidget *, const char *> named[] = {{m_model, "ownModel"}, {m_verb, "ownVerb"},
        {m_other, "ownOther"}, {m_category, "ownCategory"}, {m_margin, "ownMargin"}, {m_add, "addClaim"}};
    for (const auto &[widget, name] : named)
        widget->setObjectName(QLatin1String(name));
    for (QComboBox *box : {m_model, m_other, m_category}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(shortestList);
    }
    m_verb->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_margin->setRange(0, 100);
    m_margin->setValue(5);
    auto *flow = new Widgets::FlowLayout(8, 6);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_title, m_model, m_verb, m_other, m_at, m_category, m_by, m_margin, m_unit, m_add})
        flow->addWidget(widget);
    static_cast<QVBoxLayout *>(layout())->addLayout(flow);
}

void OwnClaimForm::retranslate()
{
    m_title->setText(tr("A claim of your own"));
    m_at->setText(tr("at"));
    m_add->setText(tr("Test it"));
    m_add->setToolTip(tr("Kept with the session, and shown in its reports"));
    Widgets::nameChoice(m_model, tr("Who"));
    Widgets::nameChoice(m_verb, tr("What is claimed"));
    Widgets::nameChoice(m_other, tr("Beside whom"));
    Widgets::nameChoice(m_category, tr("At what"));
    refill(m_verb,
        {{tr("beats"), QString::number(Beats)}, {tr("is on a par with"), QString::number(OnPar)},
            {tr("is ahead of the middle of the others"), QString::number(Strong)},
            {tr("costs less per answer than"), QString::number(Cheaper)},
            {tr("costs less per correct answer than"), QString::number(CheaperPerCorrect)},
            {tr("is steadier than"), QString::number(Steadier)}});
    fillLists();
}

void OwnClaimForm::setClaims(const Article::TestedClaims &claims)
{
    m_claims = claims;
    fillLists();
}

void OwnClaimForm::fillLists()
{
    QList<std::pair<QString, QString>> who;
    for (const Article::Respondent &contestant : m_claims.table.contestants())
        who += {QStringLiteral("%1  %2").arg(contestant.letter, contestant.name), contestant.id};
    const bool isFirst = m_other->count() == 0;
    refill(m_model, who);
    refill(m_other, who);
    if (isFirst && m_other->count() > 1)
        m_other->setCurrentIndex(1);
    QList<std::pair<QString, QString>> categories{{tr("all prompts"), QString()}};
    for (const QString &category : m_claims.table.categories())
        categories += {sentenceOf(Article::ArticleMessages::categoryName(category)), category};
    refill(m_category, categories);
    setEnabled(who.size() > 1);
    showFields();
}

void OwnClaimForm::showFields()
{
    const int verb = m_verb->currentData().toInt();
    const bool isCost = verb == Cheaper || verb == CheaperPerCorrect;
    m_other->setVisible(verb != Strong);
    m_by->setVisible(verb != Steadier);
    m_margin->setVisible(verb != Steadier);
    m_unit->setVisible(verb != Steadier);
    m_by->setText(verb == OnPar ? tr("within") : isCost ? tr("below") : tr("by more than"));
    m_unit->setText(isCost ? tr("times its cost") : tr("points"));
    m_margin->setAccessibleName(isCost ? tr("Ratio of the costs") : tr("Margin"));
    const QSignalBlocker quiet(m_margin);
    if (isCost != (m_margin->decimals() == 2)) {
        m_margin->setDecimals(isCost ? 2 : 0);
        m_margin->setSingleStep(isCost ? 0.05 : 1);
        m_margin->setValue(isCost ? 0.5 : 5);
    }
    showFinding();
}

Article::ClaimPart OwnClaimForm::part() const
{
    const int verb = m_verb->currentData().toInt();
    Article::ClaimPart part{.kind = Article::ClaimKind::Better,
        .model = m_model->currentData().toString(),
        .other = m_other->currentData().toString(),
        .category = m_category->currentData().toString(),
        .margin = m_margin->value() / 100};
    if (verb == OnPar)
        part.kind = Article::ClaimKind::Par;
    if (verb == Strong) {
        part.kind = Article::ClaimKind::Strong;
        part.other.clear();
    }
    if (verb == Cheaper || verb == CheaperPerCorrect) {
        part.kind = Article::ClaimKind::CostRatio;
        part.margin = 0;
        part.high = m_margin->value();
        part.per = verb == Cheaper ? Article::CostPer::Answer : Article::CostPer::Correct;
    }
    if (verb == Steadier) {
        part.kind = Article::ClaimKind::Steady;
        part.margin = 0;
    }
    return part;
}

void OwnClaimForm::showFinding()
{
    const Article::ClaimPart wanted = part();
    const bool isItself = wanted.model == wanted.other || wanted.model.isEmpty();
    m_add->setEnabled(!isItself);
    if (isItself) {
        m_finding->setText(m_claims.table.contestants().size() < 2
                ? tr("A claim needs the answers of two contestants.")
                : tr("Choose two different contestants."));
        return;
    }
    const Article::TestedClaims tested =
        Article::testedClaims(m_claims.table, m_claims.roles, {Article::Claim{.parts = {wanted}}});
    const Article::ClaimResult &result = tested.results.first();
    QStringList words{QStringLiteral("%1 %2:").arg(
        Article::signOf(result.verdict), sentenceOf(Article::verdictWords(result.verdict)))};
    words += sentenceOf(Article::foundWords(result.parts.first(), tested.table, tested.casting()));
    for (const Message &need : Article::needsWords(result.parts.first()))
        words += sentenceOf(need);
    m_finding->setText(words.join(u' '));
}

} // namespace Pennybench::Desktop
