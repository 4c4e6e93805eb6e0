#include "app/suites/instructions.h"

namespace Pennybench::Suites {

namespace {

struct Instruction {
    QStringView language;
    const char *text;
};

constexpr Instruction forNumbers[] = {
    {u"en",
        "Work it out step by step. Write the final number alone on the last line, in this form: "
        "Answer: NUMBER"},
    {u"vi", "Hãy giải từng bước. Dòng cuối cùng chỉ ghi kết quả là một số, theo mẫu: Đáp số: SỐ"},
    {u"zh", "请逐步解答。最后一行只写最终的数字，格式为：答案：数字"},
    {u"ja", "順を追って解いてください。最後の行には、次の形で答えの数だけを書いてください。#### 数"},
    {u"de",
        "Löse die Aufgabe Schritt für Schritt. Schreibe in die letzte Zeile nur das Ergebnis, in dieser "
        "Form: #### ZAHL"},
    {u"fr",
        "Résous le problème pas à pas. Sur la dernière ligne, écris seulement le résultat, sous cette "
        "forme : #### NOMBRE"},
    {u"es",
        "Resuelve el problema paso a paso. En la última línea escribe solo el resultado, de esta forma: "
        "#### NÚMERO"},
    {u"ru", "Реши задачу по шагам. В последней строке напиши только ответ в таком виде: #### ЧИСЛО"},
    {u"sw", "Tatua hatua kwa hatua. Katika mstari wa mwisho andika jibu tu, kwa namna hii: #### NAMBA"},
    {u"th", "แก้โจทย์ทีละขั้นตอน บรรทัดสุดท้ายให้เขียนเฉพาะคำตอบในรูปแบบนี้: #### ตัวเลข"},
    {u"bn", "ধাপে ধাপে সমাধান করুন। শেষ লাইনে শুধু উত্তরটি এইভাবে লিখুন: #### সংখ্যা"},
    {u"te", "దశలవారీగా పరిష్కరించండి. చివరి పంక్తిలో జవాబు మాత్రమే ఇలా రాయండి: #### సంఖ్య"},
};

constexpr Instruction choices[] = {
    {u"en", "Choose one option. Write its letter alone on the last line, in this form: Answer: LETTER"},
    {u"vi",
        "Hãy chọn một phương án. Dòng cuối cùng chỉ ghi chữ cái của phương án đó, theo mẫu: Đáp án: CHỮ "
        "CÁI"},
    {u"zh", "请选择一个选项。最后一行只写该选项的字母，格式为：答案：字母"},
};

template <size_t count>
QString pick(const Instruction (&instructions)[count], QStringView language)
{
    for (const Instruction &instruction : instructions) {
        if (instruction.language == language)
            return QString::fromUtf8(instruction.text);
    }
    return QString::fromUtf8(instructions[0].text);
}

bool isVietnamese(QChar c)
{
    static const QString own = QStringLiteral("ăĂđĐơƠưƯ");
    return own.contains(c) || (c.unicode() >= 0x1EA0 && c.unicode() <= 0x1EF9);
}

} // namespace

QString numberInstruction(QStringView language)
{
    return pick(forNumbers, language);
}

QString choiceInstruction(QStringView language)
{
    return pick(choices, language);
}

QString mathsInstruction()
{
    return QStringLiteral("Work it out step by step. Put the final answer into \\boxed{}.");
}

QString pythonInstruction()
{
    return QStringLiteral("Write the function in Python and put it into one fenced code block.");
}

QString choicePrompt(const QString &question, const QStringList &options, QStringView language)
{
    QString text = question.trimmed() + u'\n';
    for (qsizetype i = 0; i < options.size(); ++i)
        text += QStringLiteral("\n%1) %2").arg(choiceLetter(i), options.at(i));
    return text + QStringLiteral("\n\n") + choiceInstruction(language);
}

QString choiceLetter(qsizetype index)
{
    return QString(QChar(static_cast<char16_t>(u'A' + index)));
}

QString languageOf(QStringView text)
{
    bool han = false;
    bool vietnamese = false;
    for (const QChar c : text) {
        switch (c.script()) {
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            return QStringLiteral("ja");
        case QChar::Script_Cyrillic:
            return QStringLiteral("ru");
        case QChar::Script_Thai:
            return QStringLiteral("th");
        case QChar::Script_Bengali:
            return QStringLiteral("bn");
        case QChar::Script_Telugu:
            return QStringLiteral("te");
        case QChar::Script_Han:
            han = true;
            break;
        default:
            vietnamese = vietnamese || isVietnamese(c);
        }
    }
    return han ? QStringLiteral("zh") : vietnamese ? QStringLiteral("vi") : QString();
}

} // namespace Pennybench::Suites
