// SPDX-License-Identifier: MIT
// statusbook-pages PROGRAM TEMPLATE OUTPUT: fills the template of a man page or a shell's
// completion from the table of the program's commands and options. Runs when Statusbook is built.
#include "catalog/catalog.h"
#include "cli/pages.h"

#include <QFile>

#include <cstdio>

using namespace statusbook;

namespace {

int fail(const QByteArray &message)
{
    fprintf(stderr, "statusbook-pages: %s\n", message.constData());
    return 1;
}

PageParts partsOf(const Program &program)
{
    PageParts parts {{"program", program.name},
                     {"version", QStringLiteral(STATUSBOOK_VERSION)},
                     {"date", Catalog::load()->dataVersion()}};
    parts.insert(manParts(program));
    parts.insert(completionParts(program));
    return parts;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4)
        return fail("PROGRAM TEMPLATE OUTPUT are needed");
    const bool isTerminal = QByteArrayView(argv[1]) == "statusbook-cli";
    QFile page(QFile::decodeName(argv[2]));
    QFile output(QFile::decodeName(argv[3]));
    if (!page.open(QIODevice::ReadOnly))
        return fail(QByteArray(argv[2]) + " cannot be read");
    QByteArray unknown;
    const PageParts parts = partsOf(isTerminal ? terminalProgram() : windowProgram());
    const auto text = filled(page.readAll(), parts, unknown);
    if (!text)
        return fail("nothing is known of @" + unknown + "@ in " + argv[2]);
    const bool isWritten = output.open(QIODevice::WriteOnly) && output.write(*text) == text->size()
        && output.flush();
    return isWritten ? 0 : fail(QByteArray(argv[3]) + " cannot be written");
}
