// SPDX-License-Identifier: MIT
#include "contrasts.h"
#include "shown.h"

#include "window/look/classcolors.h"
#include "window/page/findbar.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QHoverEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <functional>

using namespace statusbook;

namespace {

using Go = std::function<void(Shown &)>; // to a view of the window

Go searched(const char *query)
{
    return [query](Shown &s) { s.window.search(QString::fromLatin1(query)); };
}

// The dialog of an action, after it was given some text where there is a field of that name.
Go dialog(const char *action, const char *field = nullptr, const char *text = nullptr)
{
    return [=](Shown &s) {
        s.window.search(QStringLiteral("404"));
        s.part<QAction>(action)->trigger();
        if (auto *line = field ? s.part<QLineEdit>(field) : nullptr)
            line->setText(QString::fromLatin1(text));
        if (auto *lines = field ? s.part<QPlainTextEdit>(field) : nullptr)
            lines->setPlainText(QString::fromLatin1(text));
    };
}

void hoverOver(QAbstractItemView &view, int row)
{
    const QPointF point = view.visualRect(view.model()->index(row, 0)).center();
    QHoverEvent event(QEvent::HoverMove, point, view.mapToGlobal(point), {-1, -1});
    QCoreApplication::sendEvent(view.viewport(), &event);
}

void find(Shown &s, const char *text)
{
    s.window.search(QStringLiteral("404"));
    s.part<QAction>("actionFind")->trigger();
    s.window.findChild<FindBar *>()->findChild<QLineEdit *>()->setText(QString::fromLatin1(text));
}

struct View {
    const char *name;
    Go go;
    bool hasOthers = false; // parts that take the focus and stand in no view before
};

const std::vector<View> &views()
{
    static const std::vector<View> all {
        {"the map", [](Shown &s) { s.map->setFocus(); }, true},
        {"the map, a cell pointed at", [](Shown &s) { hoverOver(*s.map, 1); }},
        {"the map of a search", [](Shown &s) {
             s.part<QAction>("actionMap")->trigger();
             s.window.search(QStringLiteral("not found"));
             hoverOver(*s.map, 1);
         }},
        {"the list, a row pointed at", [](Shown &s) {
             s.window.search(QStringLiteral("not found"));
             hoverOver(*s.list, 0);
             hoverOver(*s.list, 2);
         }},
        {"rows with marks", searched("not found")},
        {"rows with context", searched("digital ca")},
        {"vendors", searched("5xx")},
        {"a page with code and a note", searched("404"), true},
        {"a page with a picture", searched("504")},
        {"an unused code", searched("306")},
        {"a vendor's code", searched("499")},
        {"marks on a page", searched("too many requests")},
        {"an unassigned number", searched("777")},
        {"nothing found", searched("zzzqqq")},
        {"a narrow list", [](Shown &s) { s.window.resize(500, 500); }},
        {"found on a page", [](Shown &s) { find(s, "the"); }, true},
        {"nothing found on a page", [](Shown &s) { find(s, "zzzqqq"); }},
        {"explain", dialog("actionExplain", "text", "HTTP/1.1 401 Unauthorized\nDate: today\n\n"), true},
        {"explain, nothing yet", dialog("actionExplain")},
        {"compare", dialog("actionCompare", "codes", "301 302 307"), true},
        {"compare, unknown", dialog("actionCompare", "codes", "301 zzq")},
        {"guide", dialog("actionGuide"), true},
        {"preferences", dialog("actionPreferences"), true},
        {"shortcuts", dialog("actionShortcuts"), true},
        {"problems", dialog("actionProblems"), true},
        {"export", dialog("actionExport"), true},
        {"note", dialog("actionNote"), true},
        {"about", dialog("actionAbout"), true},
    };
    return all;
}

// Where Tab leads, in the window.
QList<QWidget *> stopsOf(const QWidget &window)
{
    QList<QWidget *> stops = window.findChildren<QWidget *>();
    stops.removeIf([&](const QWidget *widget) {
        return widget->window() != &window || !widget->isVisible() || !widget->isEnabled() || widget->focusProxy()
            || !(widget->focusPolicy() & Qt::TabFocus);
    });
    return stops;
}

QWidget *enabledAt(QWidget &window, QPointF place)
{
    QWidget *widget = window.childAt(place.toPoint());
    return widget && !widget->isEnabled() ? nullptr : widget ? widget : &window;
}

} // namespace

/// WCAG 2.1, level AA, over what is really painted.
class TestContrast : public QObject
{
    Q_OBJECT

    std::unique_ptr<Session> m_session;

    void write(const QString &path, const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(m_session->directory.filePath(QStringLiteral("catalogs"))));
        QFile file(m_session->directory.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    // With a note, a bookmark, and a catalog that is told of in the bar above.
    void start(const QString &theme)
    {
        m_session = Session::begin();
        QVERIFY(m_session);
        write(QStringLiteral("bookmarks.txt"), "404\n");
        write(QStringLiteral("catalogs/notes.md"), "# 404\n\nAsk the **gateway**.\n");
        write(QStringLiteral("catalogs/acme.md"), "# E1\n\nNo phrase.\n");
        m_session->settings().setValue(QStringLiteral("preferences/theme"), theme);
        m_session->restart();
        m_session->shown().library.read();
        QTRY_VERIFY(m_session->shown().bar->isVisible());
    }

    static void addRows(bool (*isWanted)(const View &))
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<int>("view");
        for (const char *theme : {"light", "dark"}) {
            for (size_t i = 0; i < views().size(); ++i) {
                if (const View &view = views()[i]; isWanted(view))
                    QTest::addRow("%s, %s", view.name, theme)
                        << QString::fromLatin1(theme) << int(i);
            }
        }
    }

private slots:
    void cleanup() { m_session.reset(); }

    void isEnoughToRead_data() { addRows([](const View &) { return true; }); }
    void isEnoughToRead()
    {
        QFETCH(const QString, theme);
        QFETCH(const int, view);
        start(theme);
        views()[size_t(view)].go(m_session->shown());
        QCoreApplication::processEvents();
        qsizetype read = 0;
        QStringList poor;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible())
                continue;
            for (const PaintedText &text : textsPaintedBy(*window)) {
                ++read;
                const double least = enabledAt(*window, text.place) ? text.least() : 3;
                if (text.contrast() < least)
                    poor.append(QStringLiteral("“%1”: %2 on %3 is %4")
                                    .arg(text.text.left(30), text.color.name(), text.ground.name())
                                    .arg(text.contrast()));
            }
        }
        poor.removeDuplicates();
        QVERIFY2(poor.isEmpty(), qPrintable(poor.join(u'\n')));
        QVERIFY2(read > 30, "the view was painted");
    }

    void theFocusIsSeen_data() { addRows([](const View &view) { return view.hasOthers; }); }
    void theFocusIsSeen()
    {
        QFETCH(const QString, theme);
        QFETCH(const int, view);
        start(theme);
        views()[size_t(view)].go(m_session->shown());
        QStringList poor;
        qsizetype seen = 0;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible())
                continue;
            QApplication::setActiveWindow(window);
            QTRY_COMPARE(QApplication::activeWindow(), window);
            const QList<QWidget *> stops = stopsOf(*window);
            for (qsizetype i = 0; i < stops.size() && stops.size() > 1; ++i) {
                ++seen;
                const double contrast
                    = contrastOfFocus(*stops[i], *stops[(i + 1) % stops.size()]);
                if (contrast < 3)
                    poor.append(QStringLiteral("%1 %2: %3")
                                    .arg(QLatin1StringView(stops[i]->metaObject()->className()),
                                         stops[i]->objectName())
                                    .arg(contrast));
            }
        }
        QVERIFY2(poor.isEmpty(), qPrintable(poor.join(u'\n')));
        QVERIFY(seen > 5);
    }

    void aPoorColorIsSeen()
    {
        QWidget widget;
        widget.setPalette(QPalette(Qt::black, Qt::white));
        QLineEdit line(QStringLiteral("gray"), &widget);
        QPalette gray = line.palette();
        gray.setColor(QPalette::Base, Qt::white);
        gray.setColor(QPalette::Text, QColor(0x77, 0x77, 0x77)); // 4.48 : 1
        line.setPalette(gray);
        widget.show();
        const QList<PaintedText> texts = textsPaintedBy(widget);
        QCOMPARE(texts.size(), 1);
        QCOMPARE(texts.first().text, QStringLiteral("gray"));
        QCOMPARE(texts.first().color, QColor(0x77, 0x77, 0x77));
        QCOMPARE(texts.first().ground, QColor(Qt::white));
        QVERIFY(texts.first().contrast() < texts.first().least());
    }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
