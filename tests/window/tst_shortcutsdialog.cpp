// SPDX-License-Identifier: MIT
#include "window/settings/shortcutsdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QTreeWidget>

using namespace statusbook;

class TestShortcutsDialog : public QObject
{
    Q_OBJECT

    static void fill(QMainWindow &window)
    {
        QMenu *file = window.menuBar()->addMenu(QStringLiteral("&File"));
        file->addAction(QStringLiteral("&Print …"))->setShortcut(Qt::CTRL | Qt::Key_P);
        file->addAction(QStringLiteral("Without"));
        QMenu *go = window.menuBar()->addMenu(QStringLiteral("&Go"));
        go->addAction(QStringLiteral("Next"))
            ->setShortcuts({Qt::CTRL | Qt::Key_G, QKeySequence(Qt::Key_F3)});
        go->addMenu(QStringLiteral("More"))
            ->addAction(QStringLiteral("Deep"))
            ->setShortcut(Qt::CTRL | Qt::Key_Comma);
        window.menuBar()->addMenu(QStringLiteral("Empty"));
    }

    static QTreeWidget &tree(const QDialog &dialog)
    {
        return *dialog.findChild<QTreeWidget *>(QStringLiteral("shortcuts"));
    }

    // "File: Print=Ctrl+P" of every line that is not hidden.
    static QStringList shown(const QDialog &dialog)
    {
        QStringList lines;
        for (int group = 0; group < tree(dialog).topLevelItemCount(); ++group) {
            const QTreeWidgetItem &parent = *tree(dialog).topLevelItem(group);
            for (int row = 0; row < parent.childCount(); ++row) {
                const QTreeWidgetItem &item = *parent.child(row);
                if (!parent.isHidden() && !item.isHidden())
                    lines.append(parent.text(0) + u": " + item.text(0) + u'=' + item.text(1));
            }
        }
        return lines;
    }

private slots:
    void init()
    {
        // The offscreen platform says of itself what it cannot do.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void listsTheMenusAndTheRest()
    {
        QMainWindow window;
        fill(window);
        const ShortcutsDialog dialog(window);
        QStringList lines = shown(dialog);
        const QStringList own = lines.filter(QRegularExpression(QStringLiteral("^(File|Go): ")));
        QCOMPARE(own, (QStringList {QStringLiteral("File: Print=Ctrl+P"),
                                    QStringLiteral("Go: Next=Ctrl+G or F3"),
                                    QStringLiteral("Go: Deep=Ctrl+,")}));
        for (const char *key : {"/", "Esc", "Up", "Down", "PgUp", "PgDown", "Return", "Tab",
                                "Letters and digits"}) {
            const QRegularExpression wanted(u"^Everywhere: .*[= ]"
                                            + QRegularExpression::escape(QLatin1StringView(key))
                                            + u"( or |$)");
            QVERIFY2(!lines.filter(wanted).isEmpty(), key);
        }
        QVERIFY2(lines.filter(QStringLiteral("Empty")).isEmpty(), "a group without a key");
    }

    void filtersByWordKeyAndMenu_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        const QString print = QStringLiteral("File: Print=Ctrl+P");
        const QString next = QStringLiteral("Go: Next=Ctrl+G or F3");
        const QString deep = QStringLiteral("Go: Deep=Ctrl+,");
        QTest::newRow("a word") << QStringLiteral(" PRINT ") << QStringList {print};
        QTest::newRow("a key") << QStringLiteral("f3") << QStringList {next};
        QTest::newRow("keys") << QStringLiteral("ctrl+") << QStringList {print, next, deep};
        QTest::newRow("a menu") << QStringLiteral("file") << QStringList {print};
        QTest::newRow("nothing") << QStringLiteral("no such") << QStringList {};
    }
    void filtersByWordKeyAndMenu()
    {
        QFETCH(QString, text);
        QMainWindow window;
        fill(window);
        ShortcutsDialog dialog(window);
        dialog.show();
        const QStringList before = shown(dialog);
        auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("filter"));
        field->setText(text);
        QTEST(shown(dialog), "lines");
        const auto *nothing = dialog.findChild<QLabel *>(QStringLiteral("nothing"));
        QCOMPARE(nothing->isVisible(), shown(dialog).isEmpty());
        QCOMPARE(tree(dialog).isVisible(), !shown(dialog).isEmpty());
        field->clear();
        QCOMPARE(shown(dialog), before);
    }

    void isReachedAndLeftByKey()
    {
        QMainWindow window;
        fill(window);
        ShortcutsDialog dialog(window);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("filter"));
        QVERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Return); // filters, closes nothing
        QVERIFY(dialog.isVisible());
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY(tree(dialog).hasFocus());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestShortcutsDialog)
#include "tst_shortcutsdialog.moc"
