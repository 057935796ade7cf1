// SPDX-License-Identifier: MIT
#include "window/settings/aboutdialog.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>

using namespace statusbook;

class TestAboutDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        // The offscreen platform says of itself what it cannot do.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void saysWhatItIsAndKnows()
    {
        QApplication::setApplicationVersion(QStringLiteral("7.8.9"));
        const AboutDialog dialog(
            {QStringLiteral("2001-02-03"), QStringLiteral("2004-<05>-06"), 273});
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("version"))
                    ->text().contains(u"7.8.9"));
        QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("icon"))->pixmap().isNull());
        const QString reference =
            dialog.findChild<QTextBrowser *>(QStringLiteral("reference"))->toPlainText();
        for (const char *part : {"2001-02-03", "2004-<05>-06", "273", "IANA", "RFC 9110"})
            QVERIFY2(reference.contains(QLatin1StringView(part)), part);
        const QString libraries =
            dialog.findChild<QTextBrowser *>(QStringLiteral("libraries"))->toPlainText();
        for (const char *part : {qVersion(), "md4c", "Snowball"})
            QVERIFY2(libraries.contains(QLatin1StringView(part)), part);
    }

    void hasTheLicence()
    {
        const AboutDialog dialog({});
        const QString text =
            dialog.findChild<QPlainTextEdit *>(QStringLiteral("licence"))->toPlainText();
        QVERIFY(text.startsWith(u"MIT License"));
        QVERIFY(text.contains(u"WITHOUT WARRANTY OF ANY KIND"));
    }

    void isLeftByKey()
    {
        AboutDialog dialog({});
        dialog.show();
        QTest::keyClick(dialog.findChild<QTabWidget *>(), Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
