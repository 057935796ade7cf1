// SPDX-License-Identifier: MIT
// window_bench [--catalog FILE] [--queries FILE]: how long the window's thread is busy.
//
// Opens the real window, with the entries of FILE beside the bundled ones, types each query letter
// by letter, opens and copies each page of the reference, and prints a table (TSV): what was done, how often, and the milliseconds of processor
// time from the deed until the window had nothing left to do, painting included: p50, p99, max;
// and `event`, the longest that one event held the thread. Processor time, since other programs
// run too. Rows called `(floor)` are the least that could be: a letter typed into a field behind
// which nothing is, the same page in a bare QTextBrowser, the same text set on the clipboard.
#include "models/library.h"
#include "render/html.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCommandLineParser>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextBrowser>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <map>

using namespace statusbook;

namespace {

double now() // milliseconds of this thread's processor time
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// Knows the longest that one event took, events within it not taken apart.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const double begin = now();
        ++m_depth;
        const bool handled = QApplication::notify(receiver, event);
        if (--m_depth == 0)
            m_longest = std::max(m_longest, now() - begin);
        return handled;
    }

    double takeLongest() { return std::exchange(m_longest, 0.0); }

private:
    int m_depth = 0;
    double m_longest = 0;
};

struct Times {
    std::vector<double> whole;
    double event = 0;
};

class Bench
{
public:
    explicit Bench(WatchedApplication &application) : m_application(application) {}

    void measure(const char *what, const std::function<void()> &deed)
    {
        settle();
        (void)m_application.takeLongest();
        const double begin = now();
        deed();
        settle();
        Times &times = m_times[what];
        times.whole.push_back(now() - begin);
        times.event = std::max(times.event, m_application.takeLongest());
    }

    void print() const
    {
        std::puts("what\tcount\tp50\tp99\tmax\tevent");
        for (const auto &[what, times] : m_times) {
            std::vector<double> sorted = times.whole;
            std::sort(sorted.begin(), sorted.end());
            const auto at = [&](double share) {
                return sorted[std::min(size_t(double(sorted.size()) * share), sorted.size() - 1)];
            };
            std::printf("%s\t%zu\t%.2f\t%.2f\t%.2f\t%.2f\n", what.c_str(), sorted.size(),
                        at(0.5),
                        at(0.99), sorted.back(), times.event);
        }
    }

    static void settle()
    {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

private:
    WatchedApplication &m_application;
    std::map<std::string, Times> m_times;
};

void typeQueries(Bench &bench, MainWindow &window, const QString &path)
{
    auto *field = window.findChild<QLineEdit *>(QStringLiteral("searchField"));
    auto *list = window.findChild<QListView *>(QStringLiteral("list"));
    auto *filters = window.findChild<QTabBar *>(QStringLiteral("filterBar"));
    const auto press = [](QWidget *where, int key, const QString &text = {}) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(where, &event);
    };
    QLineEdit bare;
    bare.show();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    while (!file.atEnd()) {
        const QString query = QString::fromUtf8(file.readLine()).section(u'\t', 0, 0).trimmed();
        if (query.isEmpty() || query.startsWith(u'#'))
            continue;
        for (const QChar letter : query) {
            bench.measure("key", [&] { press(field, 0, letter); });
            bench.measure("key (floor)", [&] { press(&bare, 0, letter); });
        }
        bench.measure("walk", [&] { press(list, Qt::Key_Down); });
        bench.measure("filter", [&] { filters->setCurrentIndex(4); });
        bench.measure("filter", [&] { filters->setCurrentIndex(0); });
        bench.measure("clear", [&] { field->clear(); });
        bare.clear();
    }
}

// Each page of the reference, and its text on the clipboard.
void readPages(Bench &bench, MainWindow &window, Browser &browser)
{
    const auto *page = window.findChild<QTextBrowser *>(QStringLiteral("page"));
    auto *copy = window.findChild<QAction *>(QStringLiteral("actionCopy"));
    QTextBrowser bare;
    bare.document()->setDefaultStyleSheet(page->document()->defaultStyleSheet());
    bare.resize(page->size());
    bare.show();
    for (qsizetype entry = 0; entry < browser.bundled().size(); ++entry) {
        const Status status = browser.bundled().at(entry);
        bench.measure("page", [&] { browser.show(status.id()); });
        const QString html = toHtml(status);
        bench.measure("page (floor)", [&] { bare.setHtml(html); });
        bench.measure("copy", [&] { copy->trigger(); });
        const QString text = QGuiApplication::clipboard()->text();
        bench.measure("copy (floor)", [&] { QGuiApplication::clipboard()->setText(text); });
    }
}

} // namespace

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("catalog"), QStringLiteral("entries of FILE too"),
                        QStringLiteral("FILE")},
                       {QStringLiteral("queries"), QStringLiteral("one a line"),
                        QStringLiteral("FILE"),
                        QStringLiteral(TEST_DATA "/sample-queries.tsv")}});
    parser.process(application);

    const QTemporaryDir folder;
    const auto bundled = Catalog::load();
    Bookmarks bookmarks(folder.filePath(QStringLiteral("bookmarks.txt")));
    Browser browser(bundled, bookmarks);
    Library library(bundled, parser.values(QStringLiteral("catalog")),
                    folder.filePath(QStringLiteral("catalogs")));
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    MainWindow window(browser, bookmarks, library, settings);
    Bench bench(application);
    bench.measure("show", [&] { window.show(); });
    bool isLoaded = false;
    QObject::connect(&library, &Library::finished, &window, [&] { isLoaded = true; });
    bench.measure("load", [&] {
        library.read();
        while (!isLoaded)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
    typeQueries(bench, window, parser.value(QStringLiteral("queries")));
    readPages(bench, window, browser);
    bench.print();
}
