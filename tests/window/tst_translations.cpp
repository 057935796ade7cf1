// SPDX-License-Identifier: MIT
#include "language/translations.h"

#include "guide/guide.h"
#include "shown.h"
#include "window/tools/problemsdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFontComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QTranslator>

using namespace statusbook;

namespace {

// What of `text` stands outside the brackets that pseudo.py puts around every translation.
QString outsideBrackets(QString text)
{
    static const QRegularExpression bracketed(QStringLiteral("⟦[^⟦⟧]*⟧"));
    while (text.contains(bracketed))
        text.remove(bracketed);
    return text;
}

// What is read as it stands in every language, or comes from elsewhere: from Qt's own translations
// (the standard buttons), from the guide.
bool isOfNoLanguage(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[1-5]xx$|^Statusbook$"));
    static const QStringList ofQt {
        QStringLiteral("Cancel"), QStringLiteral("Close"), QStringLiteral("Restore Defaults"),
        QStringLiteral("Save"), QStringLiteral("Scroll Left"), QStringLiteral("Scroll Right")};
    return text.contains(pattern) || ofQt.contains(text)
        || text == Guide::bundled().questions().front().text;
}

bool isBare(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{2}"));
    return !isOfNoLanguage(text) && outsideBrackets(text).contains(word);
}

// What a person reads of a widget, besides what a catalog says.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(),
                       widget.statusTip(), widget.whatsThis()};
    if (widget.isWindow())
        texts.append(widget.windowTitle());
    for (const QAction *action : widget.actions())
        texts += {action->text(), action->toolTip(), action->statusTip()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        texts.append(box->title());
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        texts.append(field->placeholderText());
    if (const auto *field = qobject_cast<const QTextEdit *>(&widget))
        texts.append(field->placeholderText());
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts += {tabs->tabText(tab), tabs->tabToolTip(tab), tabs->accessibleTabName(tab)};
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget);
        box && !qobject_cast<const QFontComboBox *>(box)) {
        for (int item = 0; item < box->count(); ++item)
            texts.append(box->itemText(item));
    }
    return texts;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void suitThePerson_data()
    {
        QTest::addColumn<QString>("languages");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the language") << "de" << "de";
        QTest::newRow("the language of another territory") << "de-AT" << "de";
        QTest::newRow("the best of two") << "pt-BR pt" << "pt_BR";
        QTest::newRow("Portuguese of Portugal") << "pt-PT en" << "pt_BR";
        QTest::newRow("English before a second language") << "en-GB de-DE" << "en";
        QTest::newRow("as glibc writes it") << "es_MX" << "es";
        QTest::newRow("simplified script") << "zh-Hans-SG en" << "zh_CN";
        QTest::newRow("traditional script") << "zh-TW fr" << "fr";
        QTest::newRow("a second language") << "fi-FI de-DE" << "de";
        QTest::newRow("none") << "fi-FI" << "";
        QTest::newRow("the C locale") << "C" << "";
        QTest::newRow("no language at all") << "xx qqq-ZZ" << "";
        QTest::newRow("nothing said") << "" << "";
    }
    void suitThePerson()
    {
        QFETCH(const QString, languages);
        QTEST(translationFor(languages.split(u' ', Qt::SkipEmptyParts), builtInTranslations()),
              "expected");
    }

    void areBuiltInAndCanBeRead()
    {
        const QStringList names = builtInTranslations();
        QVERIFY(names.contains(QStringLiteral("en")));
        QVERIFY(names.size() >= 8);
        for (const QString &name : names) {
            QTranslator translator;
            QVERIFY(translator.load(u":/translations/statusbook_" + name + u".qm"));
            QCOMPARE(translator.language(), name);
        }
    }

    void giveEachMenuItsOwnMnemonics_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &name : builtInTranslations())
            QTest::newRow(qPrintable(name)) << name;
    }
    void giveEachMenuItsOwnMnemonics()
    {
        QFETCH(const QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/translations/statusbook_" + language + u".qm"));
        if (!translator.isEmpty())
            QVERIFY(QCoreApplication::installTranslator(&translator));
        const auto session = Session::begin();
        QVERIFY(session);
        const MainWindow &window = session->shown().window;
        QHash<QPair<const QWidget *, QKeySequence>, QString> owners;
        QStringList shared;
        const auto collect = [&](const QWidget *menu) {
            for (const QAction *action : menu->actions()) {
                const QKeySequence mnemonic = QKeySequence::mnemonic(action->text());
                if (mnemonic.isEmpty())
                    continue;
                QString &owner = owners[{menu, mnemonic}];
                if (!owner.isEmpty())
                    shared.append(owner + u" / " + action->text());
                owner = action->text();
            }
        };
        collect(window.menuBar());
        for (const QMenu *menu : window.findChildren<QMenu *>())
            collect(menu);
        QVERIFY(owners.size() > 30);
        QCOMPARE(shared.join(u"; "), QString());
    }

    // A string that was not translated is one that asks for another context than lupdate wrote.
    void reachEveryText()
    {
        QTranslator pseudo;
        QVERIFY2(pseudo.load(QStringLiteral(PSEUDO_TRANSLATION)), "made by pseudo.py");
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        const auto session = Session::begin();
        QVERIFY(session);
        MainWindow &window = session->shown().window;
        window.search(QStringLiteral("404"));
        for (const char *name : {"actionNote", "actionCompare", "actionExplain", "actionGuide",
                                 "actionExport", "actionPreferences", "actionShortcuts",
                                 "actionAbout", "actionFind"}) {
            auto *action = window.findChild<QAction *>(QLatin1StringView(name));
            QVERIFY2(action && action->isEnabled(), name);
            action->trigger();
        }
        ProblemsDialog problems;
        problems.show();
        problems.setProblems({{Problem::Severity::Error, {}, 0, 0, {}}});
        QSet<QString> seen;
        for (const QWidget *widget : QApplication::allWidgets()) {
            for (const QString &text : textsOf(*widget)) {
                seen.insert(text);
                QVERIFY2(!isBare(text),
                         qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' '
                                    + widget->window()->objectName() + u": " + text));
            }
        }
        QVERIFY2(seen.size() > 200, "dialogs were opened");
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
