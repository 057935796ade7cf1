// SPDX-License-Identifier: MIT
#include "window/settings/preferencesdialog.h"

#include "catalog/constants.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace statusbook;

namespace {

Preferences others()
{
    Preferences preferences;
    preferences.theme = Theme::Dark;
    preferences.font = QStringLiteral("No Such Family,13");
    preferences.favoriteCopy = CopyFormat::Json;
    preferences.libraries = Constants::bundled().libraries().mid(2, 2);
    preferences.showsUnofficial = false;
    return preferences;
}

} // namespace

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

    template<class Widget>
    static Widget *part(const PreferencesDialog &dialog, const char *name)
    {
        auto *found = dialog.findChild<Widget *>(QLatin1StringView(name));
        Q_ASSERT(found);
        return found;
    }

private slots:
    void init()
    {
        // The offscreen platform says of itself what it cannot do.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void showsWhatItIsGiven()
    {
        PreferencesDialog dialog {others()};
        QSignalSpy changed(&dialog, &PreferencesDialog::changed);
        QCOMPARE(part<QComboBox>(dialog, "theme")->currentIndex(), int(Theme::Dark));
        QVERIFY(!part<QCheckBox>(dialog, "systemFont")->isChecked());
        QCOMPARE(part<QComboBox>(dialog, "favoriteCopy")->currentText(), QStringLiteral("JSON"));
        QVERIFY(!part<QCheckBox>(dialog, "showsUnofficial")->isChecked());
        const auto *libraries = part<QListWidget>(dialog, "libraries");
        QCOMPARE(libraries->count(), Constants::bundled().libraries().size());
        for (int row = 0; row < libraries->count(); ++row)
            QCOMPARE(libraries->item(row)->checkState() == Qt::Checked, row == 2 || row == 3);
        QCOMPARE(dialog.preferences(), others());
        dialog.setPreferences({});
        QCOMPARE(dialog.preferences(), Preferences());
        QVERIFY(part<QCheckBox>(dialog, "systemFont")->isChecked());
        QCOMPARE(changed.count(), 0);
    }

    void eachChoiceCountsAtOnce()
    {
        qRegisterMetaType<Preferences>();
        PreferencesDialog dialog {Preferences()};
        QSignalSpy changed(&dialog, &PreferencesDialog::changed);
        Preferences expected;
        const auto verify = [&] {
            QCOMPARE(changed.count(), 1);
            QCOMPARE(changed.takeFirst().first().value<Preferences>(), expected);
            QCOMPARE(dialog.preferences(), expected);
        };
        part<QComboBox>(dialog, "theme")->setCurrentIndex(int(Theme::Light));
        expected.theme = Theme::Light;
        verify();
        part<QComboBox>(dialog, "favoriteCopy")->setCurrentIndex(int(CopyFormat::StatusLine));
        expected.favoriteCopy = CopyFormat::StatusLine;
        verify();
        part<QCheckBox>(dialog, "showsUnofficial")->click();
        expected.showsUnofficial = false;
        verify();
        part<QListWidget>(dialog, "libraries")->item(1)->setCheckState(Qt::Checked);
        expected.libraries = {Constants::bundled().libraries().at(1)};
        verify();
    }

    void fontIsTheSystemsOrOneOfOnesOwn()
    {
        PreferencesDialog dialog {Preferences()};
        auto *box = part<QFontComboBox>(dialog, "font");
        auto *systemFont = part<QCheckBox>(dialog, "systemFont");
        QVERIFY(systemFont->isChecked());
        QVERIFY(!box->isEnabled());
        systemFont->click();
        QVERIFY(box->isEnabled());
        QFont font;
        QVERIFY(font.fromString(dialog.preferences().font));
        QCOMPARE(font.family(), box->currentFont().family());
        systemFont->click();
        QCOMPARE(dialog.preferences().font, QString());
    }

    // The box shows another family where the chosen one is not installed.
    void aFontIsKeptUntilAnotherIsChosen()
    {
        PreferencesDialog dialog {others()};
        part<QComboBox>(dialog, "theme")->setCurrentIndex(int(Theme::Light));
        QCOMPARE(dialog.preferences().font, others().font);
        emit part<QFontComboBox>(dialog, "font")->activated(0);
        QFont font;
        QVERIFY(font.fromString(dialog.preferences().font));
        QVERIFY(font.family() != u"No Such Family");
        QCOMPARE(font.pointSize(), 13);
    }

    void namesEveryFormOfCopy()
    {
        PreferencesDialog dialog {Preferences()};
        const auto *formats = part<QComboBox>(dialog, "favoriteCopy");
        QCOMPARE(formats->count(), int(copyFormats.size()));
        QCOMPARE(formats->itemText(int(CopyFormat::Title)), QStringLiteral("Number and Phrase"));
        for (int row = 0; row < formats->count(); ++row)
            QVERIFY2(!formats->itemText(row).contains(u'&'), qPrintable(formats->itemText(row)));
    }

    void saysWhoseConstantIsCopied()
    {
        const QStringList all = Constants::bundled().libraries();
        PreferencesDialog dialog {Preferences()};
        const auto text = [&] {
            return part<QComboBox>(dialog, "favoriteCopy")->itemText(int(CopyFormat::Constant));
        };
        QVERIFY2(text().contains(all.first()), qPrintable(text()));
        auto *libraries = part<QListWidget>(dialog, "libraries");
        libraries->item(4)->setCheckState(Qt::Checked);
        libraries->item(3)->setCheckState(Qt::Checked);
        QVERIFY2(text().contains(all.at(3)), qPrintable(text()));
        QCOMPARE(PreferencesDialog::libraryOfFavorite(dialog.preferences().libraries), all.at(3));
        QCOMPARE(PreferencesDialog::libraryOfFavorite({}), all.first());
    }

    void saysThatNoneMeansAll()
    {
        PreferencesDialog dialog {Preferences()};
        const auto *hint = part<QLabel>(dialog, "librariesHint");
        const QString ofNone = hint->text();
        QVERIFY2(ofNone.contains(u"all"), qPrintable(ofNone));
        part<QListWidget>(dialog, "libraries")->item(0)->setCheckState(Qt::Checked);
        QVERIFY(hint->text() != ofNone);
    }

    void restoresDefaults()
    {
        PreferencesDialog dialog {others()};
        QSignalSpy changed(&dialog, &PreferencesDialog::changed);
        auto *restore = part<QDialogButtonBox>(dialog, "buttons")
                            ->button(QDialogButtonBox::RestoreDefaults);
        restore->click();
        QCOMPARE(dialog.preferences(), Preferences());
        QCOMPARE(changed.count(), 1);
        restore->click();
        QCOMPARE(changed.count(), 1); // nothing is new
    }

    void closesByKeyAndButton()
    {
        PreferencesDialog dialog {Preferences()};
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        dialog.show();
        part<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::Close)->click();
        QVERIFY(!dialog.isVisible());
        QVERIFY(!dialog.isModal());
    }

    void everyControlIsNamed()
    {
        PreferencesDialog dialog {Preferences()};
        for (const char *name : {"theme", "font", "favoriteCopy", "libraries"}) {
            auto *control = part<QWidget>(dialog, name);
            const auto labels = dialog.findChildren<QLabel *>();
            QVERIFY2(std::any_of(labels.begin(), labels.end(),
                                 [&](const QLabel *label) { return label->buddy() == control; }),
                     name);
        }
    }
};

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
