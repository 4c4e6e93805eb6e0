#pragma once

#include <QCommandLineParser>

namespace Pennybench::CommandLine {

/// A positional argument as --help shows it.
struct PositionalArgument {
    QString name; ///< e.g. "SESSION…"
    QString description;

    bool operator==(const PositionalArgument &) const = default;
};

/// A parser that remembers what it was told, in that order. Qt's own gives it away only as a laid-out text,
/// from which neither a manual nor completions can be made.
class OptionParser : public QCommandLineParser {
public:
    bool addOption(const QCommandLineOption &option);
    bool addOptions(const QList<QCommandLineOption> &options);
    void addPositionalArgument(const QString &name, const QString &description, const QString &syntax = {});

    const QList<QCommandLineOption> &options() const { return m_options; }
    const QList<PositionalArgument> &arguments() const { return m_arguments; }

private:
    QList<QCommandLineOption> m_options;
    QList<PositionalArgument> m_arguments;
};

} // namespace Pennybench::CommandLine
