#include "app/desktop/ask/modelpicker.h"

#include "app/desktop/common/wording.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

constexpr int pickerWidth = 420;
constexpr int pickerHeight = 380;

} // namespace

ModelPicker::ModelPicker(DesktopServices &services, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_services(services)
    , m_filter(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("card"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Choose a model"));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(8, 8, 8, 8);
    down->setSpacing(6);
    m_filter->setPlaceholderText(tr("Filter, e.g. deepseek"));
    m_filter->setAccessibleName(tr("Filter the models"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    down->addWidget(m_filter);
    m_list->setObjectName(QStringLiteral("pickerList"));
    m_list->setAccessibleName(tr("Models"));
    m_list->setFrameShape(QFrame::NoFrame);
    down->addWidget(m_list, 1);
    resize(pickerWidth, pickerHeight);
    connect(m_filter, &QLineEdit::textChanged, this, &ModelPicker::fill);
    connect(m_filter, &QLineEdit::returnPressed, this, &ModelPicker::choose);
    connect(m_list, &QListWidget::itemClicked, this, &ModelPicker::choose);
    connect(m_list, &QListWidget::itemActivated, this, &ModelPicker::choose);
    fill();
    m_filter->setFocus();
}

void ModelPicker::fill()
{
    const QDateTime now = m_services.clock.utcNow();
    const QString wanted = m_filter->text();
    QList<const Models::ModelEntry *> models;
    for (const Models::ModelEntry &model : m_services.catalogue.models()) {
        if ((model.name + u' ' + model.id).contains(wanted, Qt::CaseInsensitive))
            models += &model;
    }
    const auto rank = [&now](const Models::ModelEntry *model) {
        return model->isRetiredOn(now.date()) ? 2 : model->simulated ? 0 : 1;
    };
    std::stable_sort(models.begin(), models.end(), [&](auto *a, auto *b) { return rank(a) < rank(b); });
    m_list->clear();
    for (const Models::ModelEntry *model : std::as_const(models)) {
        const QString price = priceText(*model, now);
        QString text = model->name.isEmpty() ? model->id : model->name;
        if (model->isRetiredOn(now.date()))
            text += QStringLiteral("  ·  ") + tr("retired %1").arg(model->retired.toString(Qt::ISODate));
        else if (!price.isEmpty())
            text += QStringLiteral("  ·  ") + price;
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, model->id);
        item->setToolTip(model->id.toHtmlEscaped());
    }
    m_list->setCurrentRow(0);
}

void ModelPicker::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString model = item->data(Qt::UserRole).toString();
    // One click may say it twice.
    m_list->disconnect(this);
    close();
    emit chosen(model);
}

void ModelPicker::openAt(const QPoint &globalPosition)
{
    const QRect room = parentWidget()->screen()->availableGeometry();
    QPoint at = globalPosition;
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
    show();
    m_filter->setFocus();
}

/// The arrows move in the list while something is typed.
bool ModelPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Pennybench::Desktop
