// SPDX-License-Identifier: MIT
#include "shown.h"

#include "models/statuslistmodel.h"
#include "window/tools/problemsdialog.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QSignalSpy>
#include <QSplitter>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeView>

using namespace statusbook;

/// What the window looks like, and what of it is kept.
class TestShowing : public QObject
{
    Q_OBJECT

    std::unique_ptr<Session> m_session;

    void writeCatalog(const QByteArray &text) const
    {
        const QString folder = m_session->directory.filePath(QStringLiteral("catalogs"));
        QVERIFY(QDir().mkpath(folder));
        QSaveFile file(folder + u"/acme.md");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        QVERIFY(file.commit());
    }

private slots:
    void init()
    {
        m_session = Session::begin();
        QVERIFY(m_session);
    }
    void cleanup() { m_session.reset(); }

    void fitsTheScreenAtItsFirstStart()
    {
        const QRect screen = m_session->shown().window.screen()->availableGeometry();
        QVERIFY(screen.width() < 1040); // as the form would have it
        QVERIFY(screen.contains(m_session->shown().window.frameGeometry()));
    }

    void showsTheMapWhereNothingElseIs()
    {
        Shown &s = m_session->shown();
        s.type(s.field, "404");
        QVERIFY(s.page->isVisible() && !s.map->isVisible());
        s.field->clear();
        QVERIFY(s.page->isVisible()); // what was found stays
        QTest::keyClick(s.field, Qt::Key_M, Qt::ControlModifier);
        QVERIFY(s.map->isVisible());
        s.type(s.field, "too many");
        QVERIFY2(s.map->isVisible(), "it follows the query");
        const auto dimmed = [&](const char *code) {
            const QAbstractItemModel &cells = *s.map->model();
            for (int row = 0; row < cells.rowCount(); ++row) {
                const QModelIndex cell = cells.index(row, 0);
                if (cell.data(CodeRole).toString() == QLatin1String(code))
                    return cell.data(DimmedRole).toBool();
            }
            return false;
        };
        QVERIFY(!dimmed("429"));
        QVERIFY(dimmed("200"));
        QTest::keyClick(s.field, Qt::Key_Return);
        QVERIFY(s.page->isVisible());
        QCOMPARE(s.currentId(), QStringLiteral("429"));
    }

    void drawsTheWayOfTheMessage()
    {
        Shown &s = m_session->shown();
        s.type(s.field, "504");
        QVERIFY(s.page->toPlainText().contains(u"Sent to the client by a gateway, a proxy or a cache"));
        const QUrl address(StatusPage::pictureAddress);
        QVERIFY(!s.page->loadResource(QTextDocument::ImageResource, address).value<QImage>().isNull());
        s.type(s.field, " 404.13"); // does not say who sends it
        s.field->setText(QStringLiteral("404.13"));
        QVERIFY(!s.page->loadResource(QTextDocument::ImageResource, address).isValid());
        QVERIFY(!s.page->loadResource(QTextDocument::ImageResource,
                                      QUrl(QStringLiteral("file:///etc/hostname")))
                     .isValid());
    }

    void tellsProblemsUntilTheyAreGone()
    {
        Shown &s = m_session->shown();
        auto *action = s.part<QAction>("actionProblems");
        QVERIFY(!action->isEnabled());
        writeCatalog("# E1 First\n\n## Facts\n\n- State: <i>odd</i>\n\n# E2\n");
        s.library.read();
        QTRY_VERIFY(s.bar->isVisible());
        QVERIFY(s.bar->accessibleName().contains(u"acme.md:5:"));
        QVERIFY(s.bar->accessibleName().contains(u"(and 1 more)"));
        QVERIFY2(s.field->hasFocus(), "a message takes no focus away");
        QVERIFY(action->isEnabled());

        QTest::keyClick(s.field, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        const auto *dialog = s.part<ProblemsDialog>("ProblemsDialog");
        QVERIFY(dialog && dialog->isVisible());
        const auto *listed = dialog->findChild<QTreeView *>()->model();
        QCOMPARE(listed->rowCount(), 2);

        writeCatalog("# E1 First\n");
        s.library.read();
        QTRY_VERIFY(!s.bar->isVisible());
        QCOMPARE(listed->rowCount(), 0);
        QVERIFY(!action->isEnabled());
    }

    // A note that is saved reads the catalogs again: the bar that was closed came back.
    void tellsAProblemOnce()
    {
        Shown &s = m_session->shown();
        writeCatalog("# E1\n");
        s.library.read();
        QTRY_VERIFY(s.bar->isVisible());
        QTest::mouseClick(s.bar->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(!s.bar->isVisible());
        writeCatalog("# E1\n\nwith text\n");
        const QSignalSpy loaded(&s.library, &Library::loaded);
        s.library.read();
        QTRY_VERIFY(!loaded.isEmpty());
        QVERIFY(!s.bar->isVisible());
        QVERIFY(s.part<QAction>("actionProblems")->isEnabled());
    }

    void tellsEveryProblemOfTheSettings()
    {
        m_session->settings().setValue(QStringLiteral("preferences/theme"), QStringLiteral("mauve"));
        m_session->settings().setValue(QStringLiteral("preferences/favoriteCopy"), 7);
        m_session->restart();
        Shown &s = m_session->shown();
        QVERIFY(s.bar->isVisible());
        QVERIFY(s.bar->accessibleName().contains(u"s.ini: The setting preferences/theme"));
        QVERIFY(s.bar->accessibleName().contains(u"(and 1 more)"));
        QTest::mouseClick(s.bar->findChild<QPushButton *>(), Qt::LeftButton);
        const auto *dialog = s.part<ProblemsDialog>("ProblemsDialog");
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->findChild<QTreeView *>()->model()->rowCount(), 2);
        QTRY_VERIFY(!s.library.isReading()); // and has nothing to say
        QVERIFY(s.bar->isVisible());
    }

    void tellsThatABookmarkIsNotKept()
    {
        QVERIFY(QDir().mkpath(m_session->directory.filePath(QStringLiteral("bookmarks.txt"))));
        m_session->restart();
        Shown &s = m_session->shown();
        QVERIFY(s.bar->isVisible());
        s.bar->hide();
        s.type(s.field, "404");
        QTest::keyClick(s.field, Qt::Key_D, Qt::ControlModifier);
        QVERIFY(s.bar->isVisible());
        QVERIFY(s.bar->accessibleName().contains(u"bookmarks.txt: The bookmarks cannot be"));
    }

    void keepsItsState()
    {
        auto *splitter = m_session->shown().part<QSplitter>("splitter");
        m_session->shown().window.resize(900, 500);
        QTest::keyClick(m_session->shown().field, Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(m_session->shown().page->zoom(), 110);
        splitter->setSizes({400, 500});
        const QList<int> sizes = splitter->sizes();
        m_session->shown().window.close();

        m_session->restart();
        QCOMPARE(m_session->shown().page->zoom(), 110);
        QCOMPARE(m_session->shown().window.size(), QSize(900, 500));
        QCOMPARE(m_session->shown().part<QSplitter>("splitter")->sizes(), sizes);
    }

    void startsWithSpoiltState()
    {
        m_session->settings().setValue(QStringLiteral("window/geometry"), QByteArray("?"));
        m_session->settings().setValue(QStringLiteral("window/splitter"), 12);
        m_session->settings().setValue(QStringLiteral("window/zoom"), QStringLiteral("very large"));
        m_session->restart();
        QVERIFY(m_session->shown().window.isVisible());
        QVERIFY(m_session->shown().page->zoom() >= 50 && m_session->shown().page->zoom() <= 400);
        QVERIFY(m_session->shown().list->width() > 0);
    }

    void zoomsListAndPage()
    {
        Shown &s = m_session->shown();
        const double before = s.list->font().pointSizeF();
        QTest::keyClick(s.field, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(s.list->font().pointSizeF() > before);
        QCOMPARE(s.page->font().pointSizeF(), s.list->font().pointSizeF());
        QTest::keyClick(s.field, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(s.list->font().pointSizeF(), before);
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(s.field, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(s.page->zoom(), 50);
    }

    // The page was rendered again while it was being cleared: its scroll bar went, it grew wider, and
    // its picture was to be drawn anew. The marks were set in what was left of the text.
    void marksSurviveAZoomOfAPageWithAPicture()
    {
        Shown &s = m_session->shown();
        s.window.resize(600, 500);
        s.type(s.field, "too many requests");
        QCoreApplication::processEvents();
        const auto marks = s.page->extraSelections().size();
        QVERIFY(marks > 0);
        for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Minus,
                                  Qt::Key_Minus, Qt::Key_0}) {
            QTest::keyClick(s.field, key, Qt::ControlModifier);
            QCOMPARE(s.page->extraSelections().size(), marks);
        }
    }

    void followsThePalette()
    {
        Shown &s = m_session->shown();
        s.type(s.field, "404");
        const auto colorOfLinks = [&] {
            const QTextDocument *document = s.page->document();
            for (auto block = document->begin(); block.isValid(); block = block.next()) {
                for (auto at = block.begin(); !at.atEnd(); ++at) {
                    if (at.fragment().charFormat().isAnchor())
                        return at.fragment().charFormat().foreground().color();
                }
            }
            return QColor();
        };
        const QPalette before = s.window.palette();
        QPalette dark = before;
        dark.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
        dark.setColor(QPalette::Text, Qt::white);
        dark.setColor(QPalette::Link, QColor(0x1d, 0x99, 0xf3));
        QVERIFY(colorOfLinks().isValid());
        QVERIFY(colorOfLinks() != dark.color(QPalette::Link));
        QApplication::setPalette(dark);
        QCoreApplication::processEvents();
        const QColor after = colorOfLinks();
        const bool isStillThere = s.page->toPlainText().startsWith(u"404 Not Found");
        QApplication::setPalette(before);
        QCOMPARE(after, dark.color(QPalette::Link));
        QVERIFY(isStillThere);
        QCoreApplication::processEvents();
        QVERIFY(colorOfLinks() != after);
    }

    // The delegate draws every kind of row in both palettes and directions.
    void drawsItsRows()
    {
        Shown &s = m_session->shown();
        for (const char *query : {"", "40", "not found", "digital ca", "5xx", "zzzqqq"}) {
            for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                s.window.setLayoutDirection(direction);
                s.window.search(QString::fromLatin1(query));
                const QImage image = s.list->viewport()->grab().toImage();
                const QRgb corner = image.pixel(0, 0);
                bool drawn = false;
                for (int y = 0; y < image.height() && !drawn; ++y) {
                    for (int x = 0; x < image.width() && !drawn; ++x)
                        drawn = image.pixel(x, y) != corner;
                }
                QCOMPARE(drawn, s.list->model()->rowCount() > 0);
            }
        }
    }
};

QTEST_MAIN(TestShowing)
#include "tst_showing.moc"
