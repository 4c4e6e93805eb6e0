#include "app/desktop/present/classplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace Pennybench::Desktop {

namespace {

constexpr std::array placeSteps{
    std::pair{Step::Lobby, QLatin1StringView("lobby")},
    std::pair{Step::Prompt, QLatin1StringView("prompt")},
    std::pair{Step::Vote, QLatin1StringView("vote")},
    std::pair{Step::Locked, QLatin1StringView("locked")},
    std::pair{Step::Votes, QLatin1StringView("votes")},
    std::pair{Step::Names, QLatin1StringView("names")},
    std::pair{Step::Chart, QLatin1StringView("chart")},
    std::pair{Step::End, QLatin1StringView("end")},
};

} // namespace

QByteArray toJson(const ClassPlace &place)
{
    QJsonObject json{{QStringLiteral("question"), place.question}};
    for (const auto &[step, name] : placeSteps) {
        if (step == place.step)
            json.insert(QStringLiteral("step"), name);
    }
    QJsonArray named;
    for (const int question : place.named)
        named += question;
    json.insert(QStringLiteral("named"), named);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ClassPlace classPlaceFrom(const QByteArray &json, int questions)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int question = object.value(u"question").toInt();
    if (question < 1 || question > questions)
        return {};
    ClassPlace place{.question = question};
    for (const auto &[step, name] : placeSteps) {
        if (object.value(u"step").toString() == name)
            place.step = step;
    }
    const QJsonArray named = object.value(u"named").toArray();
    for (const QJsonValue &one : named) {
        const int number = one.toInt();
        if (number >= 1 && number <= questions && !place.named.contains(number))
            place.named += number;
    }
    return place;
}

} // namespace Pennybench::Desktop
