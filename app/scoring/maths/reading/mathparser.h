#pragma once

#include "app/scoring/maths/reading/expression.h"
#include "app/scoring/maths/reading/mathlexer.h"

#include <QScopeGuard>
#include <QStringView>

namespace Pennybench::Scoring {

/// Reads LaTeX, plain or mixed mathematics as one tree; null when the text is not wholly mathematics. Throws
/// WorkLimitReached for texts that are too long or too deep.
ExpressionPtr parseMath(QStringView text, const ReadingOptions &options, WorkBudget &budget);

/// Recursive descent over the tokens of one text. From the outside in: a sequence of relations of set
/// operations of ratios of sums of products of powers of primaries.
class MathParser {
public:
    MathParser(std::vector<Token> tokens, WorkBudget &budget);

    /// Null when something is left that cannot be read.
    ExpressionPtr parse();

private:
    class Unreadable { };

    /// Counts how deep the parser is; throws WorkLimitReached beyond the deepest nesting.
    [[nodiscard]] auto nested()
    {
        m_budget.spend();
        if (++m_depth > WorkBudget::deepestNesting)
            throw WorkLimitReached();
        return qScopeGuard([this] { --m_depth; });
    }

    // mathparser.cpp
    ExpressionPtr sequence();
    ExpressionPtr relation();
    ExpressionPtr setOperation();
    ExpressionPtr ratio();
    ExpressionPtr sum();
    ExpressionPtr product();
    bool multiplies(std::vector<ExpressionPtr> &above, std::vector<ExpressionPtr> &below);
    bool startsFactor() const;
    bool takeSeparator(bool &outer, bool &means_or);
    std::optional<Relation> takeRelation();

    ExpressionPtr unary();
    ExpressionPtr power();
    ExpressionPtr postfix(ExpressionPtr base);
    ExpressionPtr raised(const ExpressionPtr &base);
    ExpressionPtr inDegrees(const ExpressionPtr &value);
    ExpressionPtr exponent();
    ExpressionPtr withUnit(const ExpressionPtr &value);
    ExpressionPtr withUnitInBrackets(const ExpressionPtr &value);

    // mathprimaries.cpp
    ExpressionPtr primary();
    ExpressionPtr number();
    bool properFractionFollows() const;
    ExpressionPtr mixedOrPlain(const ExpressionPtr &whole, bool isWhole);
    ExpressionPtr scaled(const ExpressionPtr &value);
    ExpressionPtr wordFraction(const ExpressionPtr &value);
    ExpressionPtr letter();
    ExpressionPtr counted(bool inOrder);
    ExpressionPtr words();
    ExpressionPtr bracketed();
    ExpressionPtr braceGroup();
    ExpressionPtr braceSet();
    ExpressionPtr bars();
    QString subscript();

    // mathfunctions.cpp
    ExpressionPtr command();
    ExpressionPtr root();
    ExpressionPtr function();
    ExpressionPtr functionArgument();
    ExpressionPtr called(const QString &name);
    ExpressionPtr bound();
    ExpressionPtr matrix();
    ExpressionPtr enclosed(QStringView closing, const QString &name);
    ExpressionPtr argument();
    static ExpressionPtr numberOf(const Token &token);
    static std::vector<ExpressionPtr> itemsOf(const ExpressionPtr &sequence);

    const Token &peek(std::size_t ahead = 0) const;
    Token take();
    bool takeSign(char16_t sign);
    bool takeCommand(QStringView name);
    void expectSign(char16_t sign);

    std::vector<Token> m_tokens;
    WorkBudget &m_budget;
    std::size_t m_at = 0;
    int m_depth = 0;
    int m_bars = 0; ///< absolute values that are open: a bar closes the innermost
    int m_brackets = 0; ///< brackets that are open: "[" may close the innermost and begins no factor
    bool m_inSet = false; ///< in a set's head a colon begins the condition
};

} // namespace Pennybench::Scoring
