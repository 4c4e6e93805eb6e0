#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace Pennybench::Scoring {

/// The runs between white space as Unicode-aware text tools split at it: QChar::isSpace() and the four
/// separators U+001C-001F; no empty ones.
QStringList splitAtWhiteSpace(QString text);
/// Everything that the pattern matches, in the order of the text.
QStringList allMatches(const QRegularExpression &pattern, const QString &text);

/// Normalisation form C, so that "é" is one character whichever way it was typed.
QString nfc(const QString &text);

/// The text's code points; n-grams and lengths are counted in them.
std::u32string codePoints(QStringView text);

/// A character of the Han script or of Japanese kana: written without spaces between words.
bool isWrittenWithoutBlanks(char32_t c);
/// Whether at least a fifth of the letters are written without spaces between words.
bool isMostlyWithoutBlanks(QStringView text);
/// A full-width form of an ASCII character as this; any other character as it is.
QChar withoutWidth(QChar c);

/// Vietnamese tone marks of open syllables in -oa, -oe and -uy put on the second vowel: "hòa" becomes "hoà",
/// "thúy" becomes "thuý". Both spellings are in use. text is NFC.
QString withFoldedTones(const QString &text);

/// A text for comparing: NFC, full-width forms of ASCII as ASCII, typographic quotes as straight ones, every
/// white space a blank, marks that show nothing (zero-width spaces, joiners, direction marks, soft hyphens)
/// left out.
struct FoldedText {
    QString text;
    std::vector<qsizetype> places; ///< for each character its place in the NFC text
};

FoldedText folded(const QString &text);

/// A folded text in one of the spellings that mean the same: Vietnamese tone marks on the second vowel
/// ("hoà"); indices of formulas as digits ("H2O" for H₂O and H_2O); powers after "^", but for units ("m2")
/// and charges ("Ca2+"); no blank before a unit, a percent sign or a Chinese measure; every dash a hyphen;
/// fractions and compatibility characters written out ("1/2", "kg", "IV"). A power is never a digit: x² is
/// not x2, nor 10³ 103.
FoldedText withCommonSpelling(const FoldedText &text);

} // namespace Pennybench::Scoring
