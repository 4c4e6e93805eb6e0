#include "app/desktop/common/findingscard.h"

#include "widgets/eachlanguage.h"
#include "widgets/emphasis.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

FindingsCard::FindingsCard(QWidget *parent)
    : Widgets::Card([] { return tr("Findings"); }, parent)
    , m_words(Widgets::richLabel("findings"))
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("cardScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_words->setContentsMargins(16, 8, 16, 8);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    scroll->setWidget(m_words);
    body()->addWidget(scroll);
    Widgets::inEachLanguage(this, [this] { m_words->setAccessibleName(tr("What the answers show")); });
}

void FindingsCard::setSentences(const QStringList &sentences, const QStringList &names)
{
    QString html;
    for (const QString &sentence : sentences)
        html += QStringLiteral("<p style=\"margin: 5px 0\">%1</p>")
                    .arg(Widgets::withStrongFigures(sentence, names));
    if (m_words->text() != html)
        m_words->setText(html);
}

/// The words may have grown while the card was hidden.
void FindingsCard::showEvent(QShowEvent *event)
{
    Widgets::Card::showEvent(event);
    m_words->updateGeometry();
}

} // namespace Pennybench::Desktop
