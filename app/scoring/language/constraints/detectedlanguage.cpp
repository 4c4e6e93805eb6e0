#include "app/scoring/language/constraints/detectedlanguage.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

namespace Pennybench::Scoring {

namespace {

QString codeOf(CLD2::Language language)
{
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language));
    if (code == u"iw")
        return QStringLiteral("he");
    return code.section(u'-', 0, 0);
}

} // namespace

QString detectedLanguage(const QString &text)
{
    constexpr int bestEffort = 0x4000; // kCLDFlagBestEffort: an answer for short texts too
    const QByteArray bytes = text.toLower().toUtf8();
    CLD2::Language languages[3];
    int shares[3];
    double scores[3];
    int textBytes = 0;
    bool reliable = false;
    const CLD2::CLDHints noHints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    const CLD2::Language language =
        CLD2::ExtDetectLanguageSummary(bytes.constData(), static_cast<int>(bytes.size()), true, &noHints,
            bestEffort, languages, shares, scores, nullptr, &textBytes, &reliable);
    return language == CLD2::UNKNOWN_LANGUAGE ? QString() : codeOf(language);
}

} // namespace Pennybench::Scoring
