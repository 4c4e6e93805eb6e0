#include "app/desktop/common/scorerform.h"

#include "app/desktop/common/framedtext.h"
#include "app/scoring/scorer.h"
#include "widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleValidator>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

using Scoring::ScorerField;
using FieldKind = ScorerField::Kind;

QString fieldTitle(const QString &name)
{
    static constexpr std::pair<const char *, const char *> titles[] = {
        {"expected", QT_TRANSLATE_NOOP("ScorerForm", "Expected answer")},
        {"digits", QT_TRANSLATE_NOOP("ScorerForm", "Decimals of a rounded answer")},
        {"allow_set_relation_comp", QT_TRANSLATE_NOOP("ScorerForm", "Accept an inequality for a set")},
        {"numbers", QT_TRANSLATE_NOOP("ScorerForm", "Numbers to use")},
        {"target", QT_TRANSLATE_NOOP("ScorerForm", "Number to reach")},
        {"options", QT_TRANSLATE_NOOP("ScorerForm", "Options, one a line")},
        {"accept", QT_TRANSLATE_NOOP("ScorerForm", "Also right, one a line")},
        {"case", QT_TRANSLATE_NOOP("ScorerForm", "Upper and lower case matter")},
        {"exact", QT_TRANSLATE_NOOP("ScorerForm", "Spelling variants matter")},
        {"pattern", QT_TRANSLATE_NOOP("ScorerForm", "Regular expression")},
        {"full", QT_TRANSLATE_NOOP("ScorerForm", "It must match the whole answer")},
        {"ignore_case", QT_TRANSLATE_NOOP("ScorerForm", "Case does not matter")},
        {"ignore_extra", QT_TRANSLATE_NOOP("ScorerForm", "Fields that were not expected do not count")},
        {"only_json", QT_TRANSLATE_NOOP("ScorerForm", "Text around the JSON is a mistake")},
        {"tones", QT_TRANSLATE_NOOP("ScorerForm", "Places of tone marks")},
        {"references", QT_TRANSLATE_NOOP("ScorerForm", "Good answers, one a line")},
        {"pass", QT_TRANSLATE_NOOP("ScorerForm", "Correct from this score on")},
        {"metric", QT_TRANSLATE_NOOP("ScorerForm", "Measure")},
        {"must_mention", QT_TRANSLATE_NOOP("ScorerForm", "Must be mentioned, one a line")},
        {"constraints", QT_TRANSLATE_NOOP("ScorerForm", "Constraints (JSON list)")},
        {"mode", QT_TRANSLATE_NOOP("ScorerForm", "Mode")},
        {"fields", QT_TRANSLATE_NOOP("ScorerForm", "Expected JSON")},
        {"schema", QT_TRANSLATE_NOOP("ScorerForm", "JSON Schema")},
        {"tests", QT_TRANSLATE_NOOP("ScorerForm", "Tests (JSON list, or Python with assert)")},
        {"entry_point", QT_TRANSLATE_NOOP("ScorerForm", "Function that is tested")},
        {"setup", QT_TRANSLATE_NOOP("ScorerForm", "Code before the tests")},
        {"modules", QT_TRANSLATE_NOOP("ScorerForm", "Other modules, one a line")},
        {"reference", QT_TRANSLATE_NOOP("ScorerForm", "Correct solution")},
        {"rubric", QT_TRANSLATE_NOOP("ScorerForm", "What to look for")},
        {"points", QT_TRANSLATE_NOOP("ScorerForm", "Most points")},
    };
    for (const auto &[known, title] : titles) {
        if (name == QLatin1String(known))
            return QCoreApplication::translate("ScorerForm", title);
    }
    return name;
}

QString jsonShown(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Indented)).trimmed();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Indented)).trimmed();
    return value.toVariant().toString();
}

/// One text a line; as JSON where a text has lines of its own.
QString textsShown(const QJsonArray &texts)
{
    QStringList lines;
    for (const QJsonValue &text : texts)
        lines += text.toString();
    const bool anyLines = lines.join(QString()).contains(u'\n');
    return anyLines ? jsonShown(texts) : lines.join(u'\n');
}

QString shownOf(const ScorerField &field, const QJsonValue &value)
{
    if (field.kind == FieldKind::Texts && value.isArray())
        return textsShown(value.toArray());
    if (field.kind == FieldKind::WholeNumbers) {
        QStringList numbers;
        for (const QJsonValue &number : value.toArray())
            numbers += number.toVariant().toString();
        return numbers.join(u' ');
    }
    return jsonShown(value);
}

QJsonValue jsonOf(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isArray() ? QJsonValue(document.array())
        : document.isObject() ? QJsonValue(document.object())
                              : QJsonValue(text);
}

QJsonValue textsOf(const QString &text)
{
    if (text.startsWith(u'[') && jsonOf(text).isArray())
        return jsonOf(text);
    QJsonArray texts;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            texts += line.trimmed();
    }
    return texts;
}

QJsonValue numbersOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    QJsonArray numbers;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        bool isWhole = false;
        const qint64 number = word.toLongLong(&isWhole);
        numbers += isWhole ? QJsonValue(number) : QJsonValue(word);
    }
    return numbers;
}

} // namespace

QString scorerTitle(const QString &type)
{
    static constexpr std::pair<const char *, const char *> titles[] = {
        {"number", QT_TRANSLATE_NOOP("ScorerForm", "one number")},
        {"math", QT_TRANSLATE_NOOP("ScorerForm", "a mathematical value in any form")},
        {"countdown", QT_TRANSLATE_NOOP("ScorerForm", "a calculation with given numbers")},
        {"choice", QT_TRANSLATE_NOOP("ScorerForm", "the option that was chosen")},
        {"text", QT_TRANSLATE_NOOP("ScorerForm", "the whole answer is a text")},
        {"contains", QT_TRANSLATE_NOOP("ScorerForm", "a text is somewhere in the answer")},
        {"regex", QT_TRANSLATE_NOOP("ScorerForm", "a regular expression")},
        {"diacritics", QT_TRANSLATE_NOOP("ScorerForm", "Vietnamese marks, syllable by syllable")},
        {"translation", QT_TRANSLATE_NOOP("ScorerForm", "a translation, against references")},
        {"summary", QT_TRANSLATE_NOOP("ScorerForm", "a summary, against references")},
        {"constraints", QT_TRANSLATE_NOOP("ScorerForm", "instructions that were followed")},
        {"json", QT_TRANSLATE_NOOP("ScorerForm", "JSON with the expected fields")},
        {"code-python", QT_TRANSLATE_NOOP("ScorerForm", "Python code, run against tests")},
        {"judge", QT_TRANSLATE_NOOP("ScorerForm", "a judge model or a person, with a rubric")},
        {"none", QT_TRANSLATE_NOOP("ScorerForm", "a person decides")},
    };
    for (const auto &[known, title] : titles) {
        if (type == QLatin1String(known))
            return type + QStringLiteral(": ") + QCoreApplication::translate("ScorerForm", title);
    }
    return type;
}

ScorerForm::ScorerForm(QWidget *parent)
    : QWidget(parent)
    , m_type(new QComboBox)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(8);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_type->setObjectName(QStringLiteral("scorerType"));
    m_type->setAccessibleName(tr("Scorer"));
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const QString &type : Scoring::scorerTypes())
        m_type->addItem(scorerTitle(type), type);
    auto *label = Widgets::plainLabel(tr("Scorer"));
    label->setBuddy(m_type);
    m_form->addRow(label, m_type);
    connect(m_type, &QComboBox::activated, this, [this] {
        // What was entered for a field that both have is kept.
        const QJsonObject before = spec().fields;
        m_given = {m_type->currentData().toString(), {}};
        for (const ScorerField &field : Scoring::scorerFields(m_given.type)) {
            if (before.contains(field.name))
                m_given.fields.insert(field.name, before.value(field.name));
        }
        showType();
        emit changed();
    });
    setSpec({QStringLiteral("text"), {}});
}

void ScorerForm::setSpec(const Scoring::ScorerSpec &spec)
{
    m_given = spec;
    const int place = m_type->findData(spec.type);
    if (place < 0)
        m_type->addItem(scorerTitle(spec.type), spec.type);
    m_type->setCurrentIndex(place < 0 ? m_type->count() - 1 : place);
    showType();
}

void ScorerForm::showType()
{
    m_rows.clear();
    while (m_form->rowCount() > 1)
        m_form->removeRow(1);
    for (const ScorerField &field : Scoring::scorerFields(m_given.type))
        addRow(field);
}

void ScorerForm::addRow(const ScorerField &field)
{
    const QJsonValue given = m_given.fields.value(field.name);
    QWidget *editor = makeEditor(field);
    editor->setObjectName(QStringLiteral("scorer-") + field.name);
    editor->setAccessibleName(fieldTitle(field.name));
    m_rows.append({field, editor, given, given.isUndefined() ? QString() : shownOf(field, given)});
    const QString shown = m_rows.last().shown;
    if (field.kind == FieldKind::Flag) {
        auto *box = static_cast<QCheckBox *>(editor);
        box->setText(fieldTitle(field.name));
        box->setChecked(given.toBool());
        connect(box, &QCheckBox::toggled, this, &ScorerForm::changed);
        m_form->addRow(box);
        return;
    }
    if (field.kind == FieldKind::Word) {
        auto *words = static_cast<QComboBox *>(editor);
        words->setCurrentIndex(std::max(0, words->findText(shown)));
        connect(words, &QComboBox::activated, this, &ScorerForm::changed);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(shown);
        connect(line, &QLineEdit::textChanged, this, &ScorerForm::changed);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        text->setPlainText(shown);
        connect(text, &QPlainTextEdit::textChanged, this, &ScorerForm::changed);
    }
    auto *label = Widgets::plainLabel(fieldTitle(field.name));
    label->setBuddy(editor);
    m_form->addRow(label, editor);
}

QWidget *ScorerForm::makeEditor(const ScorerField &field)
{
    constexpr int fewLines = 3;
    switch (field.kind) {
    case FieldKind::Flag:
        return new QCheckBox;
    case FieldKind::Word: {
        auto *words = new QComboBox;
        words->addItems(field.words);
        return words;
    }
    case FieldKind::LongText:
    case FieldKind::Texts:
    case FieldKind::Json:
        return framedText(fewLines);
    default:
        return new QLineEdit;
    }
}

/// A value that was not touched stays as the suite has it, whatever its kind.
QJsonValue ScorerForm::valueOf(const Row &row) const
{
    if (row.field.kind == FieldKind::Flag) {
        const bool isOn = static_cast<QCheckBox *>(row.editor)->isChecked();
        return isOn ? QJsonValue(true) : row.given.isBool() ? QJsonValue(false) : QJsonValue::Undefined;
    }
    if (row.field.kind == FieldKind::Word) {
        const auto *words = static_cast<QComboBox *>(row.editor);
        return words->currentIndex() > 0 || !row.given.isUndefined() ? QJsonValue(words->currentText())
                                                                     : QJsonValue::Undefined;
    }
    const auto *line = qobject_cast<QLineEdit *>(row.editor);
    const QString text = line ? line->text() : static_cast<QPlainTextEdit *>(row.editor)->toPlainText();
    if (text == row.shown && !row.given.isUndefined())
        return row.given;
    if (text.trimmed().isEmpty())
        return QJsonValue::Undefined;
    bool isNumber = false;
    switch (row.field.kind) {
    case FieldKind::Texts:
        return textsOf(text.trimmed());
    case FieldKind::WholeNumbers:
        return numbersOf(text);
    case FieldKind::Json:
        return jsonOf(text.trimmed());
    case FieldKind::Count: {
        const qint64 count = text.trimmed().toLongLong(&isNumber);
        return isNumber ? QJsonValue(count) : QJsonValue(text);
    }
    case FieldKind::Share: {
        const double share = text.trimmed().replace(u',', u'.').toDouble(&isNumber);
        return isNumber ? QJsonValue(share) : QJsonValue(text);
    }
    default:
        return text.trimmed();
    }
}

Scoring::ScorerSpec ScorerForm::spec() const
{
    Scoring::ScorerSpec spec{m_given.type, m_given.fields};
    for (const Row &row : m_rows) {
        const QJsonValue value = valueOf(row);
        if (value.isUndefined())
            spec.fields.remove(row.field.name);
        else
            spec.fields.insert(row.field.name, value);
    }
    return spec;
}

} // namespace Pennybench::Desktop
