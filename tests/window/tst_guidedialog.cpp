// SPDX-License-Identifier: MIT
#include "window/tools/guidedialog.h"

#include "catalog/catalog.h"
#include "guide/guide.h"
#include "window/look/classcolors.h"
#include "window/tools/choicelist.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace statusbook;

namespace {

constexpr QByteArrayView smallGuide = "## start\n\nDid it work?\n\n"
                                      "- Yes & well -> 200\n  It did.\n  See also: 204 (empty)\n"
                                      "- No -> whose\n\n"
                                      "## whose\n\nWhose fault is it?\n\n"
                                      "- Theirs -> 404\n  They did it.\n  See also: 410 (gone)\n"
                                      "- Ours -> 599\n  We did it.\n";

// A dialog as a person has it before them; keys go to what has the focus.
struct Shown {
    explicit Shown(const Guide &guide, const Catalog &catalog) : dialog(guide, catalog)
    {
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        active = QTest::qWaitForWindowActive(&dialog);
    }

    template <typename Widget>
    Widget *part(const char *name) const
    {
        return dialog.findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QString heading() const { return part<QLabel>("heading")->text(); }
    [[nodiscard]] QWidget *focus() const { return QApplication::focusWidget(); }
    [[nodiscard]] bool isOnAnswer(int index) const
    {
        return focus() == part<ChoiceList>("answers")->buttons().value(index);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(focus(), key, modifiers);
    }

    GuideDialog dialog;
    bool active = false;
};

QString spoken(QWidget *widget, QAccessible::Text part)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(part) : QString();
}

} // namespace

class TestGuideDialog : public QObject
{
    Q_OBJECT

    const std::shared_ptr<const Catalog> m_catalog = Catalog::load();
    const Guide m_guide = Guide::parse(smallGuide, QStringLiteral("test.md"));
    std::unique_ptr<Shown> m_shown;

private slots:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_shown = std::make_unique<Shown>(m_guide, *m_catalog);
        QVERIFY(m_shown->active);
    }
    void cleanup() { m_shown.reset(); }

    void beginsWithTheFirstQuestion()
    {
        Shown &s = *m_shown;
        QVERIFY(!s.dialog.isModal());
        QCOMPARE(s.heading(), QStringLiteral("Did it work?"));
        QVERIFY(s.isOnAnswer(0));
        QVERIFY(s.part<ChoiceList>("path")->buttons().isEmpty());
        QVERIFY(!s.part<QPushButton>("backButton")->isEnabled());
        QVERIFY(!s.part<QPushButton>("startOverButton")->isEnabled());
        QVERIFY(!s.part<QPushButton>("showButton")->isVisible());
        s.press(Qt::Key_Backspace);
        QCOMPARE(s.heading(), QStringLiteral("Did it work?"));
    }

    void goesToAnEndByDigits()
    {
        Shown &s = *m_shown;
        s.press(Qt::Key_3); // there are two
        QCOMPARE(s.heading(), QStringLiteral("Did it work?"));
        s.press(Qt::Key_2);
        QCOMPARE(s.heading(), QStringLiteral("Whose fault is it?"));
        QVERIFY(s.isOnAnswer(0));
        s.press(Qt::Key_1, Qt::KeypadModifier);
        QCOMPARE(s.heading(), QStringLiteral("404 Not Found"));
        QCOMPARE(s.part<QLabel>("kind")->text(), QStringLiteral("client error"));
        QCOMPARE(s.part<QLabel>("reason")->text(), QStringLiteral("They did it."));
        QVERIFY(s.part<QLabel>("reason")->isVisible());
        QVERIFY(s.part<ChoiceList>("answers")->buttons().isEmpty());
        QCOMPARE(s.part<ChoiceList>("path")->buttons().size(), 2);
    }

    void takesDigitsOfOtherScripts()
    {
        QKeyEvent arabicTwo(QEvent::KeyPress, 0x0662, Qt::NoModifier, QString(QChar(0x0662)));
        QApplication::sendEvent(m_shown->focus(), &arabicTwo);
        QCOMPARE(m_shown->heading(), QStringLiteral("Whose fault is it?"));
    }

    void leavesDigitsWithModifiersAlone()
    {
        m_shown->press(Qt::Key_2, Qt::ControlModifier);
        m_shown->press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_shown->heading(), QStringLiteral("Did it work?"));
    }

    void goesToAnEndByArrowsAndEnter()
    {
        Shown &s = *m_shown;
        s.press(Qt::Key_Up); // stays where there is nothing above
        QVERIFY(s.isOnAnswer(0));
        s.press(Qt::Key_Down);
        s.press(Qt::Key_Down);
        QVERIFY(s.isOnAnswer(1));
        s.press(Qt::Key_Left);
        s.press(Qt::Key_Right);
        QVERIFY(s.isOnAnswer(1));
        s.press(Qt::Key_Return);
        QCOMPARE(s.heading(), QStringLiteral("Whose fault is it?"));
        QVERIFY(s.isOnAnswer(0));
        s.press(Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(s.heading(), QStringLiteral("404 Not Found"));
    }

    void tabsFromTheTopDown()
    {
        Shown &s = *m_shown;
        s.press(Qt::Key_2);
        QList<QWidget *> visited;
        for (int i = 0; i < 6; ++i) {
            visited.append(s.focus());
            s.press(Qt::Key_Tab);
        }
        const auto answers = s.part<ChoiceList>("answers")->buttons();
        const QList<QWidget *> expected {answers[0],
                                         answers[1],
                                         s.part<QPushButton>("backButton"),
                                         s.part<QPushButton>("startOverButton"),
                                         s.part<QPushButton>("closeButton"),
                                         s.part<ChoiceList>("path")->buttons().first()};
        QCOMPARE(visited, expected);
        QVERIFY(s.isOnAnswer(0));
    }

    void goesBack_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("Backspace") << int(Qt::Key_Backspace) << int(Qt::NoModifier);
        QTest::newRow("Alt+Left") << int(Qt::Key_Left) << int(Qt::AltModifier);
    }
    void goesBack()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        Shown &s = *m_shown;
        s.press(Qt::Key_2);
        s.press(Qt::Key_1);
        s.press(Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(s.heading(), QStringLiteral("Whose fault is it?"));
        QVERIFY(s.isOnAnswer(0));
        QVERIFY(!s.part<QLabel>("reason")->isVisible());
        QVERIFY(!s.part<QPushButton>("showButton")->isVisible());
        s.press(Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(s.heading(), QStringLiteral("Did it work?"));
    }

    void goesBackFromTheButtonsBelow()
    {
        Shown &s = *m_shown;
        s.press(Qt::Key_2);
        s.part<QPushButton>("closeButton")->setFocus();
        s.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(s.heading(), QStringLiteral("Did it work?"));
        QVERIFY(s.isOnAnswer(0));
    }

    void goesBackByThePath()
    {
        Shown &s = *m_shown;
        s.press(Qt::Key_2);
        s.press(Qt::Key_1);
        s.part<ChoiceList>("path")->buttons().at(1)->setFocus();
        s.press(Qt::Key_Return);
        QCOMPARE(s.heading(), QStringLiteral("Whose fault is it?"));
        s.press(Qt::Key_Up);
        QCOMPARE(s.focus(), s.part<ChoiceList>("path")->buttons().first());
        s.press(Qt::Key_Space);
        QCOMPARE(s.heading(), QStringLiteral("Did it work?"));
        QVERIFY(s.isOnAnswer(0));
    }

    void startsOver()
    {
        Shown &s = *m_shown;
        s.press(Qt::Key_2);
        s.press(Qt::Key_1);
        s.press(Qt::Key_O, Qt::AltModifier);
        QTRY_COMPARE(s.heading(), QStringLiteral("Did it work?"));
        QVERIFY(s.isOnAnswer(0));
    }

    void showsTheCode()
    {
        Shown &s = *m_shown;
        const QSignalSpy shown(&s.dialog, &GuideDialog::shown);
        s.press(Qt::Key_2);
        s.press(Qt::Key_1);
        QCOMPARE(s.focus(), s.part<QPushButton>("showButton"));
        s.press(Qt::Key_Return);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.last().first().toString(), QStringLiteral("404"));
        s.press(Qt::Key_Tab, Qt::ShiftModifier);
        s.press(Qt::Key_Return);
        QCOMPARE(shown.size(), 2);
        QCOMPARE(shown.last().first().toString(), QStringLiteral("410"));
        QVERIFY(s.dialog.isVisible());
        QCOMPARE(s.heading(), QStringLiteral("404 Not Found"));
    }

    void doesNotShowWhatTheCatalogLacks()
    {
        Shown &s = *m_shown;
        s.press(Qt::Key_2);
        s.press(Qt::Key_2);
        QCOMPARE(s.heading(), QStringLiteral("599"));
        QVERIFY(!s.part<QPushButton>("showButton")->isEnabled());
        QCOMPARE(s.focus(), s.part<QPushButton>("startOverButton"));
    }

    void closes()
    {
        m_shown->press(Qt::Key_2);
        m_shown->press(Qt::Key_Escape);
        QVERIFY(!m_shown->dialog.isVisible());
    }

    void speaks()
    {
        Shown &s = *m_shown;
        QCOMPARE(spoken(s.focus(), QAccessible::Name), QStringLiteral("1: Yes & well"));
        QCOMPARE(spoken(s.focus(), QAccessible::Description), QStringLiteral("Did it work?"));
        QCOMPARE(QAccessible::queryAccessibleInterface(s.focus())->role(), QAccessible::Button);
        s.press(Qt::Key_2);
        QCOMPARE(spoken(s.focus(), QAccessible::Name), QStringLiteral("1: Theirs"));
        s.press(Qt::Key_1);
        QCOMPARE(spoken(s.focus(), QAccessible::Name), QStringLiteral("Show 404"));
        QCOMPARE(spoken(s.focus(), QAccessible::Description),
                 QStringLiteral("404 Not Found, client error. They did it."));
        const auto *path = s.part<ChoiceList>("path");
        QCOMPARE(spoken(path->buttons().first(), QAccessible::Name),
                 QStringLiteral("Go back to: Did it work?"));
        QCOMPARE(spoken(path->buttons().first(), QAccessible::Description),
                 QStringLiteral("Answered: No"));
    }

    void followsThePalette()
    {
        Shown &s = *m_shown;
        s.press(Qt::Key_2);
        s.press(Qt::Key_1);
        for (const auto &[ground, text] : {std::pair(Qt::white, Qt::black),
                                           std::pair(Qt::black, Qt::white)}) {
            s.dialog.setPalette(QPalette(text, ground, text, ground, text, text, ground));
            const QColor shown = s.part<QLabel>("heading")->palette().color(QPalette::WindowText);
            QVERIFY(contrast(shown, ground) >= 4.5);
            QVERIFY(shown != QColor(text));
        }
    }

    void growsWithTheFont()
    {
        Shown &s = *m_shown;
        const auto *heading = s.part<QLabel>("heading");
        const double before = heading->font().pointSizeF();
        QFont font = s.dialog.font();
        font.setPointSizeF(font.pointSizeF() * 2);
        s.dialog.setFont(font);
        QVERIFY(qAbs(heading->font().pointSizeF() - 2 * before) < 0.01);
    }

    void asksNothingWithoutQuestions()
    {
        Shown s(Guide::parse("", QStringLiteral("empty.md")), *m_catalog);
        QVERIFY(s.active);
        QCOMPARE(s.heading(), QStringLiteral("There is nothing to ask"));
        QTest::keyClick(&s.dialog, Qt::Key_1);
        QTest::keyClick(&s.dialog, Qt::Key_Down);
        QTest::keyClick(&s.dialog, Qt::Key_Backspace);
        QVERIFY(s.dialog.isVisible());
    }

    // Every end of the bundled guide, by digits alone and back by Backspace.
    void walksAllOfTheBundledGuide()
    {
        const Guide guide = Guide::bundled();
        Shown s(guide, *m_catalog);
        QVERIFY(s.active);
        int ends = 0;
        const auto visit = [&](const auto &self, qsizetype index) -> void {
            const GuideQuestion &question = guide.questions()[index];
            for (int i = 0; i < question.answers.size(); ++i) {
                QCOMPARE(s.heading(), question.text);
                QVERIFY(s.isOnAnswer(0));
                s.press(Qt::Key(Qt::Key_1 + i));
                const GuideAnswer &answer = question.answers[i];
                if (answer.isEnd()) {
                    ++ends;
                    QVERIFY2(s.heading().startsWith(answer.end.code + u' '),
                             qPrintable(s.heading()));
                    QVERIFY(s.part<QPushButton>("showButton")->hasFocus());
                } else {
                    self(self, answer.next);
                }
                s.press(Qt::Key_Backspace);
            }
        };
        visit(visit, 0);
        QVERIFY(ends > 60);
    }
};

QTEST_MAIN(TestGuideDialog)
#include "tst_guidedialog.moc"
