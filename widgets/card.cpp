#include "widgets/card.h"

#include "widgets/eachlanguage.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Pennybench::Widgets {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("card"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    if (!title.isEmpty()) {
        m_header = new QHBoxLayout;
        m_header->setContentsMargins(16, 10, 12, 10);
        m_header->setSpacing(8);
        m_title = plainLabel(title, "cardTitle");
        m_header->addWidget(m_title);
        m_header->addStretch();
        outer->addLayout(m_header);
        outer->addWidget(hairline());
    }
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    outer->addLayout(m_body, 1);
}

Card::Card(const std::function<QString()> &title, QWidget *parent)
    : Card(title(), parent)
{
    inEachLanguage(this, [this, title] { setTitle(title()); });
}

void Card::setTitle(const QString &title)
{
    if (m_title)
        m_title->setText(title);
}

QLabel *plainLabel(const QString &text, const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (name)
        label->setObjectName(QLatin1String(name));
    return label;
}

QLabel *richLabel(const char *name, QWidget *parent)
{
    QLabel *label = plainLabel({}, name, parent);
    label->setTextFormat(Qt::RichText);
    label->setOpenExternalLinks(false);
    return label;
}

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setObjectName(QStringLiteral("hairline"));
    return line;
}

} // namespace Pennybench::Widgets
