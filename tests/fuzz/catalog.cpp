// SPDX-License-Identifier: MIT
// A catalog file of any content: what is kept of it lies where it says, and nothing stands twice.
#include "target.h"

#include "catalog/catalog.h"

#include <QSet>

using namespace statusbook;

namespace {

void checkEntry(const Status &status)
{
    const QByteArrayView markdown = status.markdown();
    require(markdown.isValidUtf8() && !markdown.contains('\0'), "an entry is readable");
    require(!status.code().isEmpty() && status.code().size() <= 64, "an entry has a code");
    require(liesIn(status.code(), markdown) && liesIn(status.phrase(), markdown),
            "a heading is the entry's own");
    const StatusText text = status.text();
    require(liesIn(text.explanation, markdown), "an explanation is the entry's own");
    for (const Fact &fact : text.facts) {
        require(liesIn(fact.name, markdown) && liesIn(fact.value, markdown),
                "a fact is the entry's own");
        (void)factItems(fact.value);
    }
    for (const Section &section : text.sections)
        require(liesIn(section.title, markdown) && liesIn(section.text, markdown),
                "a section is the entry's own");
    (void)status.definedBy();
    (void)status.title();
}

void checkFile(const CatalogFile &file, qint64 lines)
{
    quint32 end = 0;
    for (const EntryRecord &record : file.entries()) {
        require(record.begin >= end && record.end > record.begin, "entries do not overlap");
        require(record.line > 0 && record.line <= lines, "an entry's line is one of the file's");
        end = record.end;
    }
    for (const Problem &problem : file.problems()) {
        require((problem.line == 0) == (problem.column == 0), "a place has line and column");
        require(problem.line >= 0 && problem.line <= lines && problem.column >= 0,
                "a problem's line is one of the file's");
        require(!problem.message.isEmpty(), "a problem says what is wrong");
    }
    require(!file.entries().empty() || hasErrors(file.problems()),
            "a file without entries is said to be wrong");
    (void)file.title();
    (void)file.metadata("Date");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = inputOf(data, size).toByteArray();
    const auto file = CatalogFile::parse(text, QStringLiteral("x.md"), QStringLiteral("x:"));
    checkFile(*file, text.count('\n') + 1);
    const Catalog catalog({file});
    QSet<QString> ids;
    for (qsizetype i = 0; i < catalog.size(); ++i) {
        const Status status = catalog.at(i);
        checkEntry(status);
        ids.insert(status.id());
    }
    require(ids.size() == catalog.size(), "an id names one entry");

    // The same as a person's notes: on what it names itself, and nothing of it is lost.
    const auto notes = CatalogFile::parse(text, QStringLiteral("notes.md"), {});
    const Catalog noted({file}, notes);
    require(noted.size() <= 2 * catalog.size(), "a note is no entry more");
    return 0;
}
