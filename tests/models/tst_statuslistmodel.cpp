// SPDX-License-Identifier: MIT
#include "models/statuslistmodel.h"

#include "../support/catalogof.h"
#include "models/bookmarks.h"
#include "search/searchindex.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace statusbook;

namespace {

constexpr auto sample = R"(# 404 Not Found
No widget here.
## Facts
- State: registered
- Defined by: [RFC 9110, section 15.5.5](https://www.rfc-editor.org/)

# 499 Client Closed Request
## Facts
- State: unofficial
- Defined by: nginx
- Sent by: nobody, see Time-out

# E1001 Own

# 200
)";

} // namespace

class TestStatusListModel : public QObject
{
    Q_OBJECT

    const std::shared_ptr<const Catalog> m_catalog = catalogOf(sample);
    const SearchIndex m_index {m_catalog};
    QTemporaryDir m_directory;
    Bookmarks m_bookmarks {m_directory.filePath(QStringLiteral("bookmarks.txt"))};

    void answer(StatusListModel &model, const QString &text) const
    {
        const SearchQuery query = SearchQuery::parse(text);
        model.setAnswer(m_catalog, query, m_index.search(query).ranked);
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isEmptyWithoutAnAnswer()
    {
        StatusListModel model(m_bookmarks);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.rowOf(QStringLiteral("404")), -1);
    }

    void staysAModelThroughEveryChange()
    {
        StatusListModel model(m_bookmarks);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QList<std::pair<QString, int>> changes {
            {QString(), 4}, {QStringLiteral("404"), 1}, {QStringLiteral("zzzqqq"), 0},
            {QStringLiteral("4xx"), 2}, {QStringLiteral("not found"), 1}, {QString(), 4}};
        int count = 0;
        for (const auto &[text, rows] : changes) {
            answer(model, text);
            QCOMPARE(model.rowCount(), rows);
            QCOMPARE(reset.count(), ++count);
        }
    }

    void isAListNotATree()
    {
        StatusListModel model(m_bookmarks);
        answer(model, {});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.rowCount(model.index(0)), 0);
        const QAbstractItemModel &asAnyModel = model;
        QVERIFY(!asAnyModel.hasChildren(model.index(0)));
    }

    void tellsRows()
    {
        StatusListModel model(m_bookmarks);
        answer(model, {});
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOf(model.index(row).data(IdRole).toString()), row);
        QCOMPARE(model.rowOf(QStringLiteral("499-nginx")), 2);
        QCOMPARE(model.rowOf(QStringLiteral("499")), -1);
        answer(model, QStringLiteral("499"));
        QCOMPARE(model.rowOf(QStringLiteral("499-nginx")), 0);
        QCOMPARE(model.rowOf(QStringLiteral("404")), -1);
    }

    void hasRoles_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("role");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const char *intent, int number, int role, const QVariant &value) {
            QTest::newRow(intent) << number << role << value;
        };
        row("shows number and phrase", 1, Qt::DisplayRole, QStringLiteral("404 Not Found"));
        row("shows a number without a phrase", 0, Qt::DisplayRole, QStringLiteral("200"));
        row("says the class", 1, Qt::AccessibleTextRole,
            QStringLiteral("404 Not Found, client error"));
        row("says no class where there is none", 3, Qt::AccessibleTextRole,
            QStringLiteral("E1001 Own"));
        row("id", 2, IdRole, QStringLiteral("499-nginx"));
        row("code", 2, CodeRole, QStringLiteral("499"));
        row("phrase", 2, PhraseRole, QStringLiteral("Client Closed Request"));
        row("class", 1, ClassRole, int(StatusClass::ClientError));
        row("no class", 3, ClassRole, int(StatusClass::None));
        row("registered", 1, StateRole, int(State::Registered));
        row("unofficial", 2, StateRole, int(State::Unofficial));
        row("unstated", 3, StateRole, int(State::Unstated));
        row("who defined what no standard knows", 2, VendorRole, QStringLiteral("nginx"));
        row("no vendor of a registered one", 1, VendorRole, QString());
        row("says the vendor", 2, Qt::AccessibleTextRole,
            QStringLiteral("499 Client Closed Request, client error, nginx"));
        row("the group's heading on its first row", 1, GroupRole, QStringLiteral("4xx Client error"));
        row("no heading on its second row", 2, GroupRole, QString());
        row("a heading of its own", 0, GroupRole, QStringLiteral("2xx Successful"));
        row("no bookmark", 1, BookmarkRole, false);
        row("context of no query", 1, ContextRole, QString());
        row("no decoration: the delegate draws", 1, Qt::DecorationRole, QVariant());
    }
    void hasRoles()
    {
        StatusListModel model(m_bookmarks);
        answer(model, {});
        QFETCH(int, row);
        QFETCH(int, role);
        QTEST(model.index(row).data(role), "value");
    }

    void carriesMatches()
    {
        using Ranges = QList<TextRange>;
        StatusListModel model(m_bookmarks);
        const auto ranges = [&](int role) {
            return model.index(0).data(role).value<Ranges>();
        };
        answer(model, QStringLiteral("fou"));
        QCOMPARE(ranges(PhraseRangesRole), (Ranges {{4, 5}}));
        QVERIFY(ranges(CodeRangesRole).isEmpty());
        QVERIFY(ranges(ContextRangesRole).isEmpty());
        // The row is the same, what it shows is not.
        answer(model, QStringLiteral("40"));
        QCOMPARE(ranges(CodeRangesRole), (Ranges {{0, 2}}));
        QVERIFY(ranges(PhraseRangesRole).isEmpty());
        answer(model, QStringLiteral("timeout"));
        QCOMPARE(model.index(0).data(ContextRole).toString(),
                 QStringLiteral("nobody, see Time-out"));
        QCOMPARE(ranges(ContextRangesRole), (Ranges {{12, 8}}));
    }

    void hasNothingOutsideOfItself()
    {
        StatusListModel model(m_bookmarks);
        answer(model, {});
        QCOMPARE(model.data({}, IdRole), QVariant());
        QCOMPARE(model.index(-1).data(IdRole), QVariant());
        QCOMPARE(model.index(4).data(IdRole), QVariant());
    }

    void namesItsRoles()
    {
        const QHash<int, QByteArray> names = StatusListModel(m_bookmarks).roleNames();
        for (int role = IdRole; role <= ContextRangesRole; ++role)
            QVERIFY2(!names.value(role).isEmpty(), qPrintable(QString::number(role)));
        QCOMPARE(names.value(Qt::DisplayRole), "display");
        QCOMPARE(names.value(PhraseRole), "phrase");
    }
};

QTEST_GUILESS_MAIN(TestStatusListModel)
#include "tst_statuslistmodel.moc"
