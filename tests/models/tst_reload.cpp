// SPDX-License-Identifier: MIT
#include "catalog/owncatalogs.h"
#include "models/library.h"
#include "models/notes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace statusbook;

namespace {

constexpr quint32 seed = 0x404;
constexpr int steps = 1000;
constexpr int stepsPerNotice = 20; // of which one is left to the watcher, which takes its time

// All that a person may see of a catalog.
QStringList shown(const Catalog &catalog)
{
    QStringList lines;
    for (const Problem &problem : catalog.problems())
        lines.append(problem.toString());
    for (qsizetype i = 0; i < catalog.size(); ++i) {
        const Status status = catalog.at(i);
        lines.append(status.id() + u": " + QString::fromUtf8(status.markdown()));
        if (const auto note = catalog.noteOn(status.id()))
            lines.append(u"note: " + QString::fromUtf8(note->markdown()));
    }
    return lines;
}

} // namespace

// A person's own files, written, truncated, replaced, renamed and made unreadable by chance while
// they are read, and notes saved meanwhile. The seed is fixed: a failure comes back.
class TestReload : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    QRandomGenerator m_random {seed};
    QHash<QString, QString> m_noted; // confirmed: id -> text
    int m_version = 0;

    int below(int bound) { return m_random.bounded(bound); }
    [[nodiscard]] QString folder() const { return m_directory.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    QString someFile() { return path(QStringLiteral("f%1.md").arg(below(3))); }
    [[nodiscard]] Notes notes() const { return Notes(notesIn(folder())); }

    QByteArray someText()
    {
        QByteArray text;
        const int count = below(4);
        for (int i = 0; i < count; ++i) {
            const QByteArray number = QByteArray::number(below(6));
            text += "# E" + number + " Phrase\n\nVersion " + QByteArray::number(++m_version)
                + (below(8) == 0 ? "\n\n```\nopen" : "") + (below(8) == 0 ? "\xff" : "")
                + " of it.\n\n";
        }
        return text;
    }

    void clear(const QString &file) const
    {
        if (QFileInfo(file).isDir() && !QFileInfo(file).isSymLink())
            QDir().rmdir(file);
        else
            QFile::remove(file);
    }

    void writeInPlace(const QString &file, QIODevice::OpenMode mode)
    {
        QFile written(file);
        if (!written.open(mode | QIODevice::WriteOnly | QIODevice::Unbuffered))
            return; // a folder stands there
        const QByteArray text = someText();
        const qsizetype half = below(int(text.size()) + 1);
        written.write(text.first(half));
        QCoreApplication::processEvents();
        if (below(4) > 0) // or it stays half
            written.write(text.sliced(half));
    }

    void replace(const QString &file)
    {
        QSaveFile written(file);
        if (written.open(QIODevice::WriteOnly)) {
            written.write(someText());
            written.commit();
        }
    }

    void makeUnreadable(const QString &file)
    {
        clear(file);
        switch (below(3)) {
        case 0:
            QDir().mkdir(file);
            break;
        case 1:
            QFile::link(path(QStringLiteral("nowhere")), file);
            break;
        default:
            QFile::link(file, file);
        }
    }

    void changeFile()
    {
        const QString file = someFile();
        switch (below(8)) {
        case 0:
            writeInPlace(file, QIODevice::Truncate);
            break;
        case 1:
            writeInPlace(file, QIODevice::Append);
            break;
        case 2:
            QFile::resize(file, below(int(QFileInfo(file).size()) + 1));
            break;
        case 3:
            replace(file);
            break;
        case 4:
            QFile::rename(file, someFile()); // fails where the other one is there
            break;
        case 5:
            clear(file);
            break;
        case 6:
            makeUnreadable(file);
            break;
        default: // for others than root
            QFile::setPermissions(file, below(2) == 0 ? QFileDevice::Permissions()
                                                      : QFileDevice::ReadOwner
                                          | QFileDevice::WriteOwner);
        }
    }

    // As an editor does that knows nothing of this program.
    void editNotes()
    {
        QFile file(notesIn(folder()));
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QByteArray text = file.readAll();
        QSaveFile written(file.fileName());
        QVERIFY(written.open(QIODevice::WriteOnly));
        const QByteArray own = "# N" + QByteArray::number(++m_version) + " Mine\n\nBy hand.\n\n";
        written.write(text.size() < 4000 ? QByteArray(own + text) : text);
        QVERIFY(written.commit());
    }

    void saveNote()
    {
        const QString id = QStringLiteral("f%1:E%2").arg(below(3)).arg(below(6));
        const QString text
            = below(5) == 0 ? QString() : QStringLiteral("Noted %1.").arg(++m_version);
        const Notes::Result result
            = notes().save(id, QStringLiteral("Phrase"), m_noted.value(id), text);
        QVERIFY2(result.outcome == Notes::Outcome::Saved, qPrintable(result.text));
        m_noted.insert(id, text);
    }

    void change()
    {
        switch (below(5)) {
        case 0:
            saveNote();
            break;
        case 1:
            editNotes();
            break;
        default:
            changeFile();
        }
    }

private slots:
    void agreesWithTheFiles()
    {
        const auto nothing = std::make_shared<const Catalog>(
            std::vector<std::shared_ptr<const CatalogFile>>());
        Library library(nothing, {path(QStringLiteral("f0.md"))}, folder());
        std::shared_ptr<const SearchIndex> told;
        connect(&library, &Library::loaded, this, [&](const auto &index) { told = index; });
        const QSignalSpy finished(&library, &Library::finished);
        const auto isTrue = [&] {
            return told && !library.isReading()
                && shown(told->catalog())
                == shown(*Catalog::load({path(QStringLiteral("f0.md"))},
                                        Catalog::Bundled::LeaveOut, folder()));
        };
        library.read();
        QTRY_VERIFY(isTrue());

        for (int step = 0; step < steps; ++step) {
            const bool isLeft = step % stepsPerNotice == 0;
            const int changes = 1 + below(4);
            for (int i = 0; i < changes; ++i) {
                change();
                if (below(2) == 0 && !isLeft)
                    library.read(); // is now on its thread, while the next change is made
                if (below(3) == 0)
                    QCoreApplication::processEvents();
            }
            if (!isLeft) {
                library.read();
                while (library.isReading())
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                QVERIFY2(isTrue(), qPrintable(QStringLiteral("seed %1, step %2: it is %3\n")
                                                  .arg(seed)
                                                  .arg(step)
                                                  .arg(shown(told->catalog()).join(u'\n'))));
            } else {
                QTRY_VERIFY2_WITH_TIMEOUT(
                    isTrue(),
                    qPrintable(
                        QStringLiteral("seed %1, step %2: not noticed").arg(seed).arg(step)),
                    60'000);
            }
            for (auto note = m_noted.cbegin(); note != m_noted.cend(); ++note)
                QVERIFY2(notes().read(note.key()).text == note.value(),
                         qPrintable(QStringLiteral("seed %1, step %2: the note on %3 is lost")
                                        .arg(seed)
                                        .arg(step)
                                        .arg(note.key())));
        }
        QVERIFY(finished.count() > steps / 2); // there was something to read
    }
};

QTEST_GUILESS_MAIN(TestReload)
#include "tst_reload.moc"
