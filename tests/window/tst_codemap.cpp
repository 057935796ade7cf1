// SPDX-License-Identifier: MIT
#include "window/map/codemap.h"

#include "../support/catalogof.h"
#include "window/look/classcolors.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace statusbook;

namespace {

constexpr auto sample = R"(# 404 Own Meaning
## Facts
- State: unofficial
- Defined by: Acme

# 404 Not Found
## Facts
- State: registered

# 404.13 Content Length Too Large
## Facts
- State: unofficial

# E1001 Own

# 999 Odd <b>Number</b>
## Facts
- State: folklore
- Defined by: nobody

# 200 OK
## Facts
- State: registered

# 000 No Status
)";

using Tester = QAbstractItemModelTester;

QStringList textsOf(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data().toString());
    return texts;
}

// A catalog of a hundred cells of each class, and more.
QByteArray everyNumber()
{
    QByteArray text;
    for (int number = 100; number < 1000; ++number)
        text += "# " + QByteArray::number(number) + " A\n";
    return text;
}

} // namespace

class TestCodeMap : public QObject
{
    Q_OBJECT

    std::unique_ptr<CodeMap> m_map;

    void show(const std::shared_ptr<const Catalog> &catalog, const QSize &size = {500, 500})
    {
        m_map = std::make_unique<CodeMap>();
        m_map->setCatalog(catalog);
        m_map->resize(size);
        m_map->show();
        m_map->setFocus();
        QApplication::setActiveWindow(m_map.get());
        QVERIFY(QTest::qWaitForWindowActive(m_map.get()));
        m_map->doItemsLayout();
    }

    [[nodiscard]] QModelIndex cell(const char *code) const
    {
        auto *model = qobject_cast<CodeMapModel *>(m_map->model());
        return model->index(model->rowOf(code));
    }
    [[nodiscard]] QString current() const
    {
        return m_map->currentIndex().data(CodeRole).toString();
    }
    [[nodiscard]] QRect rectOf(const char *code) const { return m_map->visualRect(cell(code)); }
    [[nodiscard]] QImage imageOf(const char *code) const
    {
        return m_map->viewport()->grab(rectOf(code)).toImage();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }
    void cleanup()
    {
        m_map.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void hasACellForEachNumber()
    {
        CodeMapModel model;
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        model.setCatalog(catalogOf(sample));
        QCOMPARE(textsOf(model),
                 (QStringList {QStringLiteral("2xx Successful"), QStringLiteral("200 OK"),
                               QStringLiteral("4xx Client error"), QStringLiteral("404 Not Found"),
                               QStringLiteral("Outside the classes"),
                               QStringLiteral("000 No Status"),
                               QStringLiteral("999 Odd <b>Number</b>"),
                               QStringLiteral("Filled: registered. Outlined: not registered.")}));
        QCOMPARE(model.rowCount(model.index(1)), 0);
        model.setCatalog(catalogOf("# 500 A\n# E1 B\n"));
        QCOMPARE(model.rowCount(), 3);
        model.setCatalog(catalogOf("# E1 B\n"));
        QCOMPARE(textsOf(model),
                 QStringList(QStringLiteral("No entry has a number of three digits.")));
    }

    void tellsWhatACellIs()
    {
        CodeMapModel model;
        model.setCatalog(catalogOf(sample));
        const QModelIndex found = model.index(model.rowOf("404"));
        QCOMPARE(found.data(IdRole).toString(), QStringLiteral("404"));
        QCOMPARE(found.data(CodeRole).toString(), QStringLiteral("404"));
        QCOMPARE(found.data(PhraseRole).toString(), QStringLiteral("Not Found"));
        QCOMPARE(found.data(ClassRole).toInt(), int(StatusClass::ClientError));
        QCOMPARE(found.data(StateRole).toInt(), int(State::Registered));
        QCOMPARE(found.data(Qt::ToolTipRole).toString(),
                 QStringLiteral("<p style=\"white-space:pre\">404 Not Found<br>2 meanings</p>"));
        QCOMPARE(found.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("404 Not Found, client error"));
        const QModelIndex odd = model.index(model.rowOf("999"));
        QCOMPARE(odd.data(IdRole).toString(), QStringLiteral("999-nobody"));
        QCOMPARE(odd.data(Qt::ToolTipRole).toString(),
                 QStringLiteral("<p style=\"white-space:pre\">999 Odd &lt;b&gt;Number&lt;/b&gt;</p>"));
        QCOMPARE(odd.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("999 Odd <b>Number</b>, outside the classes"));
        const QModelIndex heading = model.index(0);
        QCOMPARE(heading.flags(), Qt::NoItemFlags);
        QVERIFY(!heading.data(IdRole).isValid());
        QCOMPARE(model.rowOf("404.13"), -1);
        QCOMPARE(model.headingOf(3), 2);
        for (const int outside : {-1, model.rowCount()}) {
            QVERIFY(!model.isCell(outside));
            QVERIFY(!model.data(model.index(outside), IdRole).isValid());
        }
    }

    void dimsWhatDoesNotMatch()
    {
        CodeMapModel model;
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.setCatalog(catalogOf(sample));
        const auto dimmed = [&] {
            QStringList codes;
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.index(row).data(DimmedRole).toBool())
                    codes.append(model.index(row).data(CodeRole).toString());
            }
            return codes;
        };
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QCOMPARE(dimmed(), QStringList());
        const QSet<QString> matches {QStringLiteral("404"), QStringLiteral("404.13")};
        model.setMatches(matches);
        QCOMPARE(dimmed(), (QStringList {QStringLiteral("200"), QStringLiteral("000"),
                                         QStringLiteral("999")}));
        QCOMPARE(changed.size(), 1);
        model.setMatches(matches); // nothing new
        QCOMPARE(changed.size(), 1);
        QVERIFY(!model.index(1).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        model.setMatches(QSet<QString>());
        QCOMPARE(dimmed().size(), 4);
        model.setMatches({});
        QCOMPARE(dimmed(), QStringList());
        QVERIFY(model.index(1).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    }

    void walksByKey_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("mirrored");
        const auto row = [](const char *intent, const char *from, int key, const char *to,
                            bool mirrored = false) {
            QTest::newRow(intent) << QString::fromLatin1(from) << key << QString::fromLatin1(to)
                                  << mirrored;
        };
        row("right", "400", Qt::Key_Right, "401");
        row("left", "401", Qt::Key_Left, "400");
        row("right to the next group", "104", Qt::Key_Right, "200");
        row("left to the one before", "200", Qt::Key_Left, "104");
        row("left at the start", "100", Qt::Key_Left, "100");
        row("right at the end", "999", Qt::Key_Right, "999");
        row("down to the next group", "101", Qt::Key_Down, "201");
        row("up to the one before", "201", Qt::Key_Up, "101");
        row("down to a shorter line", "207", Qt::Key_Down, "307");
        row("up to the nearest", "207", Qt::Key_Up, "104");
        row("up at the top", "103", Qt::Key_Up, "103");
        row("home", "404", Qt::Key_Home, "100");
        row("end", "404", Qt::Key_End, "999");
        row("page up to the top", "201", Qt::Key_PageUp, "101");
        row("page down to the bottom", "600", Qt::Key_PageDown, "600");
        row("left goes on where lines run left", "400", Qt::Key_Left, "401", true);
        row("right goes back there", "401", Qt::Key_Right, "400", true);
        row("down keeps the column there", "101", Qt::Key_Down, "201", true);
    }
    void walksByKey()
    {
        QFETCH(QString, from);
        QFETCH(int, key);
        QFETCH(bool, mirrored);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        show(Catalog::load());
        m_map->setCurrent(from.startsWith(u'9') ? QStringLiteral("999-x") : from);
        QCOMPARE(current(), from);
        QTest::keyClick(m_map.get(), Qt::Key(key));
        QTEST(current(), "to");
    }

    void pagesThroughAll()
    {
        show(catalogOf(everyNumber()), {400, 300});
        int steps = 0;
        for (; current() != u"999" && steps < 100; ++steps) {
            const QRect before = m_map->visualRect(m_map->currentIndex())
                                     .translated(0, m_map->verticalScrollBar()->value());
            QTest::keyClick(m_map.get(), steps % 2 ? Qt::Key_PageDown : Qt::Key_Down);
            const QRect seen = m_map->visualRect(m_map->currentIndex());
            QVERIFY(m_map->viewport()->rect().contains(seen));
            if (seen.translated(0, m_map->verticalScrollBar()->value()) == before)
                break; // the last line
        }
        QVERIFY(steps > 4);
        QVERIFY(current() > u"980");
        QTest::keyClick(m_map.get(), Qt::Key_Home);
        QCOMPARE(m_map->verticalScrollBar()->value(), 0); // its heading is seen too
    }

    void choosesByKeyAndClick()
    {
        show(catalogOf(sample));
        const QSignalSpy chosen(m_map.get(), &CodeMap::chosen);
        QTest::keyClick(m_map.get(), Qt::Key_Return);
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        QTest::keyClick(m_map.get(), Qt::Key_Enter, Qt::KeypadModifier);
        QTest::keyClick(m_map.get(), Qt::Key_Space);
        QTest::mouseClick(m_map->viewport(), Qt::LeftButton, {}, rectOf("999").center());
        const QRect heading = m_map->visualRect(m_map->model()->index(0, 0));
        QTest::mouseClick(m_map->viewport(), Qt::LeftButton, {}, heading.center());
        QStringList ids;
        for (const QList<QVariant> &arguments : chosen)
            ids.append(arguments.first().toString());
        QCOMPARE(ids, (QStringList {QStringLiteral("200"), QStringLiteral("404"),
                                    QStringLiteral("404"), QStringLiteral("999-nobody")}));
    }

    // The focus that comes with a click must not move the cells under the pointer.
    void choosesWhatIsUnderThePointer()
    {
        show(catalogOf(everyNumber()), {400, 300});
        m_map->clearFocus();
        m_map->setCurrentIndex({});
        m_map->verticalScrollBar()->setValue(m_map->verticalScrollBar()->maximum() / 2);
        const QPoint point = m_map->viewport()->rect().center();
        const QString there = m_map->indexAt(point).data(IdRole).toString();
        QVERIFY(!there.isEmpty());
        const QSignalSpy chosen(m_map.get(), &CodeMap::chosen);
        m_map->setFocus(Qt::MouseFocusReason);
        QTest::mouseClick(m_map->viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), there);
    }

    void handsTypedTextOn()
    {
        show(catalogOf(sample));
        const QSignalSpy typed(m_map.get(), &CodeMap::typed);
        const QString before = current();
        QTest::keyClicks(m_map.get(), QStringLiteral("4N/"));
        QTest::keyClick(m_map.get(), Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(m_map.get(), Qt::Key_Escape);
        QString text;
        for (const QList<QVariant> &arguments : typed)
            text += arguments.first().toString();
        QCOMPARE(text, QStringLiteral("4N/"));
        QCOMPARE(current(), before);
    }

    void marksTheCellOfAnEntry_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *intent, const char *id, const char *code) {
            QTest::newRow(intent) << QString::fromLatin1(id) << QString::fromLatin1(code);
        };
        row("registered", "404", "404");
        row("another meaning", "404-acme", "404");
        row("of another catalog", "notes:404", "404");
        row("substatus", "404.13", "");
        row("no such number", "477", "");
        row("other code", "E1001", "");
        row("nothing", "", "");
    }
    void marksTheCellOfAnEntry()
    {
        QFETCH(QString, id);
        show(catalogOf(sample));
        m_map->setCurrent(QStringLiteral("200"));
        m_map->setCurrent(id);
        const QModelIndexList marked = m_map->selectionModel()->selectedIndexes();
        const QString code = marked.value(0).data(CodeRole).toString();
        QTEST(code, "code");
    }

    // An answer comes, or a catalog is read again, and no entry is current.
    void leavesWhoWalksItWhereTheyAre()
    {
        show(catalogOf(sample));
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        const QString before = current();
        m_map->setCurrent({});
        QCOMPARE(current(), before);
        m_map->setCatalog(catalogOf(sample));
        m_map->setCurrent({});
        QCOMPARE(current(), before);
        QVERIFY(!m_map->selectionModel()->hasSelection());
    }

    void keepsTheCurrentCell()
    {
        show(catalogOf(sample));
        m_map->setCurrent(QStringLiteral("404"));
        m_map->setCatalog(catalogOf("# 100 A\n# 404 B\n"));
        QCOMPARE(current(), QStringLiteral("404"));
        m_map->setCatalog(catalogOf("# 100 A\n"));
        QCOMPARE(current(), QString());
        QTest::keyClick(m_map.get(), Qt::Key_Down);
        QCOMPARE(current(), QStringLiteral("100"));
    }

    void isHeard()
    {
        show(catalogOf(sample));
        m_map->setCurrent(QStringLiteral("404"));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_map.get());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Map of all codes"));
        QCOMPARE(list->childCount(), m_map->model()->rowCount());
        QAccessibleInterface *item = list->child(cell("404").row());
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->text(QAccessible::Name), QStringLiteral("404 Not Found, client error"));
        QVERIFY(item->state().focused);
        QVERIFY(item->state().selectable);
        QVERIFY(!list->child(cell("200").row())->state().focused);
        QCOMPARE(item->rect(), rectOf("404").translated(m_map->viewport()->mapToGlobal(QPoint())));
        QCOMPARE(list->child(0)->text(QAccessible::Name), QStringLiteral("2xx Successful"));
    }

    void fitsItsWidthAndFont()
    {
        show(catalogOf(everyNumber()), {900, 400});
        const auto line = [&] {
            int cells = 0;
            for (int number = 100; number < 200; ++number) {
                if (rectOf(QByteArray::number(number).constData()).top() == rectOf("100").top())
                    ++cells;
            }
            return cells;
        };
        const int wide = line();
        const QSize cellSize = rectOf("100").size();
        QVERIFY(wide * cellSize.width() > 900 - 3 * cellSize.width());
        m_map->resize(450, 400);
        QTRY_VERIFY(line() < wide);
        const int narrow = line();
        QVERIFY(narrow * cellSize.width() <= m_map->viewport()->width());
        QVERIFY(m_map->verticalScrollBar()->maximum() > 0);
        QCOMPARE(m_map->horizontalScrollBar()->maximum(), 0);
        QFont font = m_map->font();
        font.setPointSizeF(font.pointSizeF() * 2);
        m_map->setFont(font);
        QTRY_VERIFY(line() < narrow);
        QVERIFY(rectOf("100").height() > cellSize.height() * 3 / 2);
        QVERIFY(rectOf("100").top() >= m_map->visualRect(m_map->model()->index(0, 0)).bottom());
    }

    void canBeSeen_data()
    {
        QTest::addColumn<QRgb>("base");
        QTest::addColumn<QRgb>("text");
        QTest::addColumn<bool>("dimmed");
        for (const bool dimmed : {false, true}) {
            const char *state = dimmed ? "dimmed" : "plain";
            QTest::addRow("%s, black on white", state) << 0xffffffu << 0x000000u << dimmed;
            QTest::addRow("%s, on paper", state) << 0xfdf6e3u << 0x333c40u << dimmed;
            QTest::addRow("%s, Breeze dark", state) << 0x1b1e20u << 0xfcfcfcu << dimmed;
        }
    }
    // Over the colors that are really there; those of smoothed corners are few.
    void canBeSeen()
    {
        QFETCH(QRgb, base);
        QFETCH(QRgb, text);
        QFETCH(bool, dimmed);
        show(Catalog::load(), {900, 900});
        QPalette palette = m_map->palette();
        palette.setColor(QPalette::Base, QColor(base));
        palette.setColor(QPalette::Text, QColor(text));
        palette.setColor(QPalette::Disabled, QPalette::Text, QColor(base)); // headings do not use it
        m_map->setPalette(palette);
        QFont font = m_map->font();
        font.setStyleStrategy(QFont::NoAntialias);
        m_map->setFont(font);
        if (dimmed)
            m_map->setMatches(QSet<QString>());
        m_map->doItemsLayout();
        const QImage image = m_map->viewport()->grab().toImage();
        QHash<QRgb, int> counts;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ++counts[image.pixel(x, y) & 0xffffff];
        }
        QCOMPARE(counts.contains(classColor(StatusClass::Redirection, palette).rgb() & 0xffffff),
                 !dimmed);
        QVERIFY(counts.value(text) > 300); // headings
        for (auto count = counts.begin(); count != counts.end(); ++count) {
            if (count.key() != base && count.value() > 500)
                QVERIFY2(contrast(QColor(count.key()), QColor(base)) >= 4.5,
                         qPrintable(QColor(count.key()).name()));
        }
    }

    void looksLikeWhatItIs()
    {
        show(catalogOf("# 400 A\n## Facts\n- State: registered\n# 401 A\n## Facts\n"
                       "- State: registered\n# 410 A\n## Facts\n- State: unofficial\n"));
        const QColor color = classColor(StatusClass::ClientError, m_map->palette());
        const auto share = [&](const char *code) {
            const QImage image = imageOf(code);
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixel(x, y) == color.rgb() ? 1 : 0;
            }
            return double(count) / (image.width() * image.height());
        };
        m_map->setCurrent(QStringLiteral("400"));
        QVERIFY(share("401") > 0.3);                        // filled
        QVERIFY(share("410") > 0.02 && share("410") < 0.3); // outlined
        const QImage focused = imageOf("400");
        m_map->setCurrent(QStringLiteral("401"));
        const QImage plain = imageOf("400");
        QVERIFY(focused != plain);
        m_map->setMatches(QSet<QString> {QStringLiteral("410")});
        QCOMPARE(share("400"), 0);
        QVERIFY(share("410") > 0.02);
        m_map->setMatches({});
        QCOMPARE(imageOf("400"), plain);
        QTest::mouseMove(m_map->viewport(), rectOf("400").center());
        QTRY_VERIFY(imageOf("400") != plain);
    }
};

QTEST_MAIN(TestCodeMap)
#include "tst_codemap.moc"
