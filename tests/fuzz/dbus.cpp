// SPDX-License-Identifier: MIT
// What other programs say on the session bus. The input's first letter says which method is called,
// each of its other lines is an argument.
#include "smallcatalog.h"
#include "target.h"

#include "desktop/applicationservice.h"
#include "desktop/runner.h"
#include "desktop/searchprovider.h"
#include "render/address.h"
#include "render/textwriter.h"

#include <QCoreApplication>

using namespace statusbook;

namespace {

void checkAddress(const QString &text)
{
    const Address address = Address::parse(text);
    switch (address.kind) {
    case Address::Kind::Foreign:
        require(!text.startsWith(QStringLiteral("statusbook:"), Qt::CaseInsensitive),
                "an address of ours is not foreign");
        break;
    case Address::Kind::Entry: {
        require(!address.text.trimmed().isEmpty(), "an entry has an id");
        const Address again = Address::parse(addressOf(address.text));
        require(again.kind == Address::Kind::Entry && again.text == address.text,
                "an entry's address leads to it");
        break;
    }
    case Address::Kind::Search:
        (void)addressOfSearch(address.text);
        break;
    case Address::Kind::Invalid:
        require(!address.text.isEmpty() && withoutControls(address.text) == address.text
                    && !address.text.contains(u'\n'),
                "what is wrong is said in one line");
        break;
    }
    (void)searchedBy(text);
}

QVariantMap platformDataOf(const QStringList &words)
{
    QVariantMap data;
    for (qsizetype i = 0; i + 1 < words.size(); i += 2)
        data.insert(words[i], i % 4 ? QVariant(words[i + 1]) : QVariant(words));
    return data;
}

// A list of variants as a bus may bring it: strings, numbers, lists.
QVariantList parametersOf(const QStringList &words)
{
    QVariantList parameters;
    for (const QString &word : words) {
        if (word.startsWith(u'#'))
            parameters.append(word.size());
        else if (word.startsWith(u'['))
            parameters.append(QVariant(word.sliced(1).split(u',')));
        else
            parameters.append(word);
    }
    return parameters;
}

void callApplication(char method, const QString &first, const QStringList &arguments)
{
    ApplicationService service(QDBusConnection(QStringLiteral("nowhere")));
    int activations = 0;
    QObject::connect(&service, &ApplicationService::activated, &service, [&] { ++activations; });
    if (method == 'o')
        service.Open(arguments, platformDataOf(arguments));
    else if (method == 'c')
        service.ActivateAction(first, parametersOf(arguments.mid(1)), platformDataOf(arguments));
    else
        service.Activate(platformDataOf(arguments));
    require(activations <= 1, "a request activates once");
}

void callDesktop(char method, const QString &first, const QStringList &arguments)
{
    static DesktopSearch search(smallCatalog());
    Launcher launcher(QDBusConnection(QStringLiteral("nowhere")));
    if (method == 'm' || method == 'r' || method == 't') {
        Runner runner(search, launcher); // anew: it remembers
        if (method == 't')
            runner.SetActivationToken(first);
        require(runner.Match(first).size() <= DesktopSearch::mostMatches, "a few matches");
        if (method == 'r')
            runner.Run(first, arguments.value(1));
        return;
    }
    SearchProvider provider(search, launcher);
    if (method == 'i') {
        const QStringList ids = provider.GetInitialResultSet(arguments);
        require(provider.GetResultMetas(ids).size() == ids.size(), "a result has its meta");
    } else if (method == 's') {
        (void)provider.GetSubsearchResultSet(arguments.mid(1), arguments);
    } else if (method == 'g') {
        require(provider.GetResultMetas(arguments).size() == arguments.size(),
                "an id has its meta, whatever it is");
    } else if (method == 'v') {
        provider.ActivateResult(first, arguments.mid(1), uint(arguments.size()));
    } else {
        provider.LaunchSearch(arguments, 0);
    }
}

QCoreApplication *application()
{
    static int argc = 1;
    static char name[] = "fuzz_dbus";
    static char *argv[] = {name, nullptr};
    static QCoreApplication instance(argc, argv);
    return &instance;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto *const running = application();
    Q_UNUSED(running)
    if (size == 0)
        return 0;
    const QByteArrayView input = inputOf(data, size);
    const QString text = QString::fromUtf8(input.sliced(1));
    const QStringList arguments = text.split(u'\n');
    const char method = input.front();
    if (method == 'a')
        checkAddress(text);
    else if (method == 'o' || method == 'c' || method == 'p')
        callApplication(method, arguments.first(), arguments);
    else
        callDesktop(method, arguments.first(), arguments);
    return 0;
}
