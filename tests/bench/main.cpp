// SPDX-License-Identifier: MIT
// search_bench: measures the search beside SQLite's FTS5 and a plain scan of the text, letter by
// letter as people type, on a catalog as large as is wanted. See CONTRIBUTING.md, "Measuring".
//
// Each engine runs in a process of its own. resident_mib is by how much its RssAnon and RssFile
// (/proc/self/status) have grown once it is built, peak_mib the most that they had grown until
// then (VmHWM); db_mib is the size of its database, which the page cache holds beside that. A
// key's time is the median of three.
#include "engine.h"
#include "generate.h"
#include "measure.h"
#include "splitmix.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace statusbook;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

void writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        qFatal("%s cannot be written", qPrintable(path));
}

void print(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

// What has been typed after each key, query by query; or `sample` of them, drawn with `seed`.
QStringList keysOf(const QByteArray &queries, qsizetype sample, quint64 seed)
{
    QStringList keys;
    for (const QString &query : QString::fromUtf8(queries).split(u'\n', Qt::SkipEmptyParts)) {
        for (qsizetype length = 1; length <= query.size(); ++length)
            keys.append(query.first(length));
    }
    if (sample <= 0 || sample >= keys.size())
        return keys;
    SplitMix random(seed);
    for (qsizetype i = 0; i < sample; ++i)
        keys.swapItemsAt(i, i + qsizetype(random.below(quint64(keys.size() - i))));
    return keys.first(sample);
}

Measurement measureInChild(const QString &engine, const QCommandLineParser &options,
                           const QString &keysPath, const QString &resultPath)
{
    const int status = QProcess::execute(
        QCoreApplication::applicationFilePath(),
        {QStringLiteral("--engine"), engine, QStringLiteral("--catalog"),
         options.value(QStringLiteral("catalog")), QStringLiteral("--limit"),
         options.value(QStringLiteral("limit")), QStringLiteral("--keys"), keysPath,
         QStringLiteral("--result"), resultPath});
    if (status != 0)
        qFatal("the engine %s failed", qPrintable(engine));
    Measurement measurement = deserialized(contentOf(resultPath));
    measurement.engine = engine;
    return measurement;
}

void writeTimes(const QString &path, const QStringList &keys,
                const std::vector<Measurement> &measurements)
{
    QString table = QStringLiteral("key");
    for (const Measurement &each : measurements)
        table += u'\t' + each.engine;
    table += u'\n';
    for (qsizetype i = 0; i < keys.size(); ++i) {
        table += keys[i];
        for (const Measurement &each : measurements)
            table += u'\t' + QString::number(each.milliseconds[size_t(i)], 'f', 6);
        table += u'\n';
    }
    writeTo(path, table.toUtf8());
}

void compare(const QCommandLineParser &options)
{
    const QStringList engines = options.value(QStringLiteral("engines")).split(u',');
    for (const QString &engine : engines) {
        if (!Engine::names().contains(engine))
            qFatal("unknown engine %s", qPrintable(engine));
    }
    const QStringList keys = keysOf(contentOf(options.value(QStringLiteral("queries"))),
                                    options.value(QStringLiteral("sample")).toInt(),
                                    options.value(QStringLiteral("seed")).toULongLong());
    const QTemporaryDir folder;
    const QString keysPath = folder.filePath(QStringLiteral("keys"));
    writeTo(keysPath, keys.join(u'\n').toUtf8());
    std::vector<Measurement> measurements;
    const Measurement *ours = nullptr;
    const Measurement *porter = nullptr;
    measurements.reserve(size_t(engines.size()));
    print(tableHeader());
    for (const QString &engine : engines) {
        measurements.push_back(measureInChild(engine, options, keysPath,
                                              folder.filePath(QStringLiteral("result"))));
        print(tableRow(measurements.back()));
        if (engine == QLatin1StringView("ours"))
            ours = &measurements.back();
        else if (engine == QLatin1StringView("porter"))
            porter = &measurements.back();
    }
    if (ours != nullptr && porter != nullptr)
        print(comparison(*ours, *porter));
    if (options.isSet(QStringLiteral("times")))
        writeTimes(options.value(QStringLiteral("times")), keys, measurements);
}

void generateCatalog(const QCommandLineParser &options)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly)
        || !writeCatalog(out, options.value(QStringLiteral("generate")).toUInt(),
                         options.value(QStringLiteral("seed")).toULongLong())
        || !out.flush())
        qFatal("the catalog cannot be written");
}

void generateQueries(const QCommandLineParser &options)
{
    const QList<QByteArray> queries
        = makeQueries(contentOf(options.value(QStringLiteral("catalog"))),
                      options.value(QStringLiteral("generate-queries")).toUInt(),
                      options.value(QStringLiteral("seed")).toULongLong());
    for (const QByteArray &query : queries)
        print(QString::fromUtf8(query));
}

// The child's part: one engine, its measurement as a file.
void measureHere(const QCommandLineParser &options)
{
    const QString keys = QString::fromUtf8(contentOf(options.value(QStringLiteral("keys"))));
    writeTo(options.value(QStringLiteral("result")),
            serialized(measure(options.value(QStringLiteral("engine")),
                               options.value(QStringLiteral("catalog")), keys.split(u'\n'),
                               options.value(QStringLiteral("limit")).toInt())));
}

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&](const char *name, const char *description, const char *fallback = "") {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(description),
                          QStringLiteral("value"), QString::fromLatin1(fallback)});
    };
    add("catalog", "the catalog to search");
    add("queries", "what is typed into it, one query a line");
    add("limit", "how many entries an answer shows", "50");
    add("engines", "which of them to measure", "ours,porter,trigram,scan");
    add("sample", "measure so many keys, the same ones for each engine");
    add("times", "write the time of each key to this file");
    add("generate", "write a catalog of so many entries");
    add("generate-queries", "write so many queries for the catalog");
    add("seed", "of what is generated and of the sample", "1");
    add("engine", "measure one engine (for the program's own use)");
    add("keys", "the keys as a file (for the program's own use)");
    add("result", "the measurement's file (for the program's own use)");
    parser.addHelpOption();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    if (parser.isSet(QStringLiteral("generate")))
        generateCatalog(parser);
    else if (parser.isSet(QStringLiteral("engine")))
        measureHere(parser);
    else if (!parser.isSet(QStringLiteral("catalog")))
        parser.showHelp(2);
    else if (parser.isSet(QStringLiteral("generate-queries")))
        generateQueries(parser);
    else
        compare(parser);
    return 0;
}
