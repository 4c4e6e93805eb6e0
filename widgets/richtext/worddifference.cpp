#include "widgets/richtext/worddifference.h"

#include <QHash>
#include <QTextBoundaryFinder>

// The library's headers use what they do not include.
#include <dtl/dtl.hpp>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <list>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace Pennybench::Widgets {

namespace {

constexpr int mostWords = 10'000;

/// Words, blanks and signs, each by itself.
QStringList wordsIn(const QString &text, bool &isCut)
{
    QStringList words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype begin = 0;
    while (finder.toNextBoundary() >= 0) {
        if (words.size() == mostWords) {
            isCut = true;
            break;
        }
        words += text.mid(begin, finder.position() - begin);
        begin = finder.position();
    }
    return words;
}

bool isWord(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

class Numbers {
public:
    std::vector<int> of(const QStringList &words)
    {
        std::vector<int> numbers;
        for (const QString &word : words)
            numbers.push_back(*m_numbers.tryEmplace(word, static_cast<int>(m_numbers.size())));
        return numbers;
    }

private:
    struct Map : QHash<QString, int> {
        const int *tryEmplace(const QString &word, int next)
        {
            auto found = find(word);
            return &*(found == end() ? insert(word, next) : found);
        }
    };
    Map m_numbers;
};

void add(QList<DifferencePart> &parts, DifferencePart::Kind kind, const QString &text)
{
    if (!parts.isEmpty() && parts.last().kind == kind)
        parts.last().text += text;
    else
        parts += DifferencePart{kind, text};
}

bool isBoth(const QList<DifferencePart> &parts, qsizetype at)
{
    return at < 0 || at >= parts.size() || parts.at(at).kind == DifferencePart::Kind::Both;
}

/// Between two words that were replaced, a blank that both have belongs to the replacement.
QList<DifferencePart> withoutLoneBlanks(const QList<DifferencePart> &parts)
{
    QList<DifferencePart> joined;
    QString left;
    QString right;
    const auto flush = [&] {
        if (!left.isEmpty())
            joined += DifferencePart{DifferencePart::Kind::OnlyLeft, std::exchange(left, {})};
        if (!right.isEmpty())
            joined += DifferencePart{DifferencePart::Kind::OnlyRight, std::exchange(right, {})};
    };
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const DifferencePart &part = parts.at(i);
        const bool isBlank = part.text.trimmed().isEmpty() && !part.text.contains(u'\n');
        const bool isBetween =
            !isBoth(parts, i - 2) && !isBoth(parts, i - 1) && !isBoth(parts, i + 1) && !isBoth(parts, i + 2);
        if (part.kind == DifferencePart::Kind::Both && !(isBlank && isBetween)) {
            flush();
            joined += part;
            continue;
        }
        left += part.kind == DifferencePart::Kind::OnlyRight ? QString() : part.text;
        right += part.kind == DifferencePart::Kind::OnlyLeft ? QString() : part.text;
    }
    flush();
    return joined;
}

} // namespace

WordDifference wordDifference(const QString &left, const QString &right)
{
    WordDifference difference;
    const QStringList leftWords = wordsIn(left, difference.isCut);
    const QStringList rightWords = wordsIn(right, difference.isCut);
    Numbers numbers;
    const std::vector<int> a = numbers.of(leftWords);
    const std::vector<int> b = numbers.of(rightWords);
    dtl::Diff<int> diff(a, b);
    diff.compose();
    QList<DifferencePart> parts;
    for (const auto &[number, info] : diff.getSes().getSequence()) {
        const bool isAdded = info.type == dtl::SES_ADD;
        const QString &word = isAdded ? rightWords.at(info.afterIdx - 1) : leftWords.at(info.beforeIdx - 1);
        const int counted = isWord(word) ? 1 : 0;
        if (info.type == dtl::SES_COMMON) {
            difference.both += counted;
            add(parts, DifferencePart::Kind::Both, word);
        } else if (isAdded) {
            difference.onlyRight += counted;
            add(parts, DifferencePart::Kind::OnlyRight, word);
        } else {
            difference.onlyLeft += counted;
            add(parts, DifferencePart::Kind::OnlyLeft, word);
        }
    }
    difference.parts = withoutLoneBlanks(parts);
    return difference;
}

} // namespace Pennybench::Widgets
