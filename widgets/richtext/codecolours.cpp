#include "widgets/richtext/codecolours.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QStringList>

#ifdef PENNYBENCH_SOURCE_HIGHLIGHT
#include <srchilite/formatter.h>
#include <srchilite/formattermanager.h>
#include <srchilite/formatterparams.h>
#include <srchilite/langdefmanager.h>
#include <srchilite/regexrulefactory.h>
#include <srchilite/settings.h>
#include <srchilite/sourcehighlighter.h>
#endif

namespace Pennybench::Widgets {

namespace {

/// The library's file for a name that people write behind a fence; empty where there is none.
QString definitionOf(const QString &name)
{
    static const QHash<QString, QString> files = [] {
        QHash<QString, QString> all;
        const auto add = [&all](const char *file, const char *names) {
            for (const QString &known : QString::fromLatin1(names).split(u' '))
                all.insert(known, QLatin1String(file) + QStringLiteral(".lang"));
        };
        add("python", "python py python3 py3");
        add("cpp", "c++ cpp cxx cc hpp");
        add("c", "c h");
        add("csharp", "c# cs csharp");
        add("java", "java kotlin kt");
        add("javascript", "javascript js jsx node typescript ts tsx");
        add("sql", "sql sqlite mysql postgresql postgres");
        add("sh", "sh bash shell zsh console shell-session");
        add("json", "json json5 jsonc");
        add("html", "html");
        add("xml", "xml svg");
        add("css", "css");
        add("go", "go golang");
        add("rust", "rust rs");
        add("ruby", "ruby rb");
        add("php", "php");
        add("perl", "perl pl");
        add("lua", "lua");
        add("scala", "scala");
        add("haskell", "haskell hs");
        add("latex", "latex tex");
        add("makefile", "makefile make");
        add("diff", "diff patch");
        add("ini", "ini toml conf");
        add("r", "r");
        add("prolog", "prolog");
        add("pascal", "pascal delphi");
        add("fortran", "fortran");
        return all;
    }();
    return files.value(name);
}

} // namespace

#ifdef PENNYBENCH_SOURCE_HIGHLIGHT

namespace {

constexpr int mostCharacters = 20'000;
constexpr qsizetype longestColouredLine = 1000;
constexpr qint64 mostMs = 200;

/// The kinds by the names of the library's languages.
const QHash<std::string, CodeKind> &kindsByName()
{
    static const QHash<std::string, CodeKind> kinds{{"keyword", CodeKind::Keyword},
        {"string", CodeKind::Text}, {"regexp", CodeKind::Text}, {"specialchar", CodeKind::Text},
        {"url", CodeKind::Text}, {"comment", CodeKind::Comment}, {"todo", CodeKind::Comment},
        {"number", CodeKind::Number}, {"type", CodeKind::Type}, {"usertype", CodeKind::Type},
        {"classname", CodeKind::Type}, {"function", CodeKind::Name}, {"predef_func", CodeKind::Name},
        {"predef_var", CodeKind::Name}, {"preproc", CodeKind::Directive}, {"atrule", CodeKind::Directive},
        {"attribute", CodeKind::Name}, {"paren", CodeKind::Type}, {"label", CodeKind::Name},
        {"variable", CodeKind::Name}, {"value", CodeKind::Text}, {"property", CodeKind::Name},
        {"selector", CodeKind::Type}, {"date", CodeKind::Number}, {"key", CodeKind::Name}};
    return kinds;
}

class SpanCollector final : public srchilite::Formatter {
public:
    SpanCollector(CodeKind kind, QList<CodeSpan> &spans, const QString &line, const int &lineAt)
        : m_kind(kind)
        , m_spans(spans)
        , m_line(line)
        , m_lineAt(lineAt)
    {
    }

    void format(const std::string &text, const srchilite::FormatterParams *params) override
    {
        if (!params || params->start < 0)
            return;
        // The library counts bytes; where all are ASCII, these are characters.
        const QByteArray bytes = m_line.toUtf8();
        const int at = static_cast<int>(QString::fromUtf8(bytes.left(params->start)).size());
        const int length = static_cast<int>(QString::fromStdString(text).size());
        if (length > 0)
            m_spans += CodeSpan{m_lineAt + at, length, m_kind};
    }

private:
    CodeKind m_kind;
    QList<CodeSpan> &m_spans;
    const QString &m_line;
    const int &m_lineAt;
};

class NoFormatter final : public srchilite::Formatter {
public:
    void format(const std::string &, const srchilite::FormatterParams *) override { }
};

std::string definitionsFolder()
{
    return srchilite::Settings::retrieveDataDir();
}

/// The library keeps the state of its parser in globals.
QMutex &libraryLock()
{
    static QMutex lock;
    return lock;
}

} // namespace

struct CodeColourer::Private {
    Private()
    {
        for (auto kind = kindsByName().constBegin(); kind != kindsByName().constEnd(); ++kind)
            formatters.addFormatter(
                kind.key(), srchilite::FormatterPtr(new SpanCollector(kind.value(), found, line, lineAt)));
    }

    srchilite::HighlightStatePtr state(const QString &definition)
    {
        auto known = states.find(definition);
        if (known == states.end())
            known = states.insert(
                definition, languages.getHighlightState(definitionsFolder(), definition.toStdString()));
        return known.value();
    }

    void read(const QString &definition, const QString &code);

    srchilite::RegexRuleFactory rules;
    srchilite::LangDefManager languages{&rules};
    srchilite::FormatterManager formatters{srchilite::FormatterPtr(new NoFormatter)};
    QHash<QString, srchilite::HighlightStatePtr> states;
    QList<CodeSpan> found;
    QString line;
    int lineAt = 0;
};

void CodeColourer::Private::read(const QString &definition, const QString &code)
{
    srchilite::SourceHighlighter highlighter(state(definition));
    highlighter.setFormatterManager(&formatters);
    highlighter.setOptimize(false);
    srchilite::FormatterParams params;
    highlighter.setFormatterParams(&params);
    QElapsedTimer clock;
    clock.start();
    for (const QString &next : code.left(mostCharacters).split(u'\n')) {
        if (next.size() > longestColouredLine || clock.elapsed() > mostMs)
            break;
        line = next;
        params.start = 0;
        highlighter.highlightParagraph(line.toStdString());
        lineAt += static_cast<int>(line.size()) + 1;
    }
}

bool knowsLanguage(const QString &name)
{
    const QString definition = definitionOf(name);
    return !definition.isEmpty()
        && QFileInfo::exists(QString::fromStdString(definitionsFolder()) + u'/' + definition);
}

QList<CodeSpan> CodeColourer::spans(const QString &language, const QString &code)
{
    const QMutexLocker lock(&libraryLock());
    if (!knowsLanguage(language))
        return {};
    d->found.clear();
    d->lineAt = 0;
    try {
        d->read(definitionOf(language), code);
    } catch (const std::exception &) {
        // A pattern was too much for this text: the rest has no colours.
    }
    return d->found;
}

#else

struct CodeColourer::Private { };

bool knowsLanguage(const QString &)
{
    return false;
}

QList<CodeSpan> CodeColourer::spans(const QString &, const QString &)
{
    return {};
}

#endif

CodeColourer::CodeColourer()
    : d(std::make_unique<Private>())
{
}

CodeColourer::~CodeColourer() = default;

} // namespace Pennybench::Widgets
