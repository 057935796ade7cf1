// SPDX-License-Identifier: MIT
// In place of libFuzzer where the compiler has none: runs a target over the files of the folders
// named, so that what a fuzzer once found stays mended everywhere.
#include "target.h"

#include <QDir>
#include <QFile>

int main(int argc, char *argv[])
{
    int count = 0;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QString::fromLocal8Bit(argv[i]));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                fprintf(stderr, "%s: cannot be read\n", qPrintable(file.fileName()));
                return 1;
            }
            const QByteArray input = file.readAll();
            // Behind the input nothing is to be read: no terminating NUL of a QByteArray.
            const std::vector<uint8_t> exact(input.begin(), input.end());
            fprintf(stderr, "%s\n", qPrintable(name)); // the last one said is the one that failed
            LLVMFuzzerTestOneInput(exact.data(), exact.size());
            ++count;
        }
    }
    printf("%d inputs\n", count);
    return count > 0 ? 0 : 1;
}
