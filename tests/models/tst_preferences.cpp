// SPDX-License-Identifier: MIT
#include "models/preferences.h"

#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace statusbook;

class TestPreferences : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

    // What is read from a file of these lines.
    [[nodiscard]] Preferences read(const QByteArray &lines, QStringList *problems) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("[preferences]\n" + lines);
        file.close();
        return Preferences::read(QSettings(path(), QSettings::IniFormat), problems);
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QFile::remove(path());
    }

    void nothingSaidIsTheDefault()
    {
        QStringList problems;
        QCOMPARE(read({}, &problems), Preferences());
        QCOMPARE(problems, QStringList());
    }

    void comesBackAsItWasWritten_data()
    {
        QTest::addColumn<Preferences>("preferences");
        QTest::newRow("defaults") << Preferences();
        for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
            Preferences preferences;
            preferences.theme = theme;
            QTest::addRow("theme %d", int(theme)) << preferences;
        }
        for (const CopyFormat format : copyFormats) {
            Preferences preferences;
            preferences.favoriteCopy = format;
            QTest::addRow("copy %s", nameOf(format).data()) << preferences;
        }
        Preferences all;
        all.theme = Theme::Dark;
        all.font = QStringLiteral("DejaVu Sans,11,-1,5,400,0,0,0,0,0,0,0,0,0,0,1");
        all.favoriteCopy = CopyFormat::Constant;
        all.libraries = QStringList {QStringLiteral("Qt Network: this, and that"),
                                     QStringLiteral("Go \"net/http\""), QStringLiteral("Ü @x")};
        all.showsUnofficial = false;
        QTest::newRow("all at once") << all;
        all.libraries = QStringList {QStringLiteral("Go net/http")};
        QTest::newRow("one library") << all;
    }
    void comesBackAsItWasWritten()
    {
        QFETCH(Preferences, preferences);
        {
            QSettings settings(path(), QSettings::IniFormat);
            preferences.write(settings);
        }
        QStringList problems;
        const QSettings settings(path(), QSettings::IniFormat);
        QCOMPARE(Preferences::read(settings, &problems), preferences);
        QCOMPARE(problems, QStringList());
        preferences.write(const_cast<QSettings &>(settings)); // what it was before is gone
        QCOMPARE(Preferences::read(settings, &problems), preferences);
    }

    void defaultsReplaceWhatWasWritten()
    {
        QSettings settings(path(), QSettings::IniFormat);
        Preferences others;
        others.libraries = QStringList {QStringLiteral("Rack")};
        others.font = QStringLiteral("DejaVu Sans,11");
        others.write(settings);
        Preferences().write(settings);
        QStringList problems;
        QCOMPARE(Preferences::read(settings, &problems), Preferences());
        QCOMPARE(problems, QStringList());
    }

    void whatMakesNoSenseIsNotUsed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("unknown theme") << QByteArray("theme=sepia");
        QTest::newRow("theme in capitals") << QByteArray("theme=DARK");
        QTest::newRow("theme by number") << QByteArray("theme=2");
        QTest::newRow("empty theme") << QByteArray("theme=");
        QTest::newRow("theme as a list") << QByteArray("theme=dark, light");
        QTest::newRow("theme as bytes") << QByteArray("theme=@ByteArray(dark)");
        QTest::newRow("theme as an object") << QByteArray("theme=@Variant(\\0\\0\\0\\x1\\x1)");
        QTest::newRow("nothing valid") << QByteArray("theme=@Invalid()");
        QTest::newRow("font as a list") << QByteArray("font=DejaVu Sans, 12");
        QTest::newRow("font as a rectangle") << QByteArray("font=@Rect(1 2 3 4)");
        QTest::newRow("unknown form of copy") << QByteArray("favoriteCopy=smoke-signal");
        QTest::newRow("form of copy as bytes") << QByteArray("favoriteCopy=@ByteArray(json)");
        QTest::newRow("neither true nor false") << QByteArray("unofficial=maybe");
        QTest::newRow("true by number") << QByteArray("unofficial=1");
        QTest::newRow("libraries as a point") << QByteArray("libraries=@Point(1 2)");
        QTest::newRow("libraries as bytes") << QByteArray("libraries=@ByteArray(Rack)");
    }
    void whatMakesNoSenseIsNotUsed()
    {
        QFETCH(QByteArray, line);
        QStringList problems;
        QCOMPARE(read(line + '\n', &problems), Preferences());
        QCOMPARE(problems.size(), 1);
        const auto key = QString::fromUtf8("preferences/" + line.first(line.indexOf('=')));
        QVERIFY2(problems.first().contains(key), qPrintable(problems.first()));
    }

    void eachProblemHasItsLineAndSpoilsNothingElse()
    {
        QStringList problems;
        Preferences expected;
        expected.showsUnofficial = false;
        expected.libraries = QStringList {QStringLiteral("Rack")};
        QCOMPARE(read("theme=sepia\nfavoriteCopy=smoke\nunofficial=false\nlibraries=Rack\n",
                      &problems),
                 expected);
        QCOMPARE(problems.size(), 2);
    }

    // It is left where a process is killed as it begins to write; the next one waited 30 s.
    void anUnsignedLockIsRemoved()
    {
        const QTemporaryDir folder;
        const QString settings = folder.filePath(QStringLiteral("statusbook.ini"));
        QFile lock(settings + u".lock");
        for (const QByteArray &signature : {QByteArray(), QByteArray("1\nstatusbook\nhost\n")}) {
            QVERIFY(lock.open(QIODevice::WriteOnly));
            lock.write(signature);
            lock.close();
            removeUnsignedLock(settings);
            QCOMPARE(lock.exists(), !signature.isEmpty());
        }
    }

    void emptyNamesOfLibrariesAreNone()
    {
        QStringList problems;
        Preferences expected;
        expected.libraries = QStringList {QStringLiteral("Rack")};
        QCOMPARE(read("libraries=, Rack, \n", &problems), expected);
        QCOMPARE(problems, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
