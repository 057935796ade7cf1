// SPDX-License-Identifier: MIT
#include "catalog/bundled.h"

#include <QResource>

namespace statusbook {

QByteArray bundledText(QStringView name)
{
    const QResource resource(u":/catalog/" + name);
    return QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()),
                                   qsizetype(resource.size()));
}

std::vector<std::shared_ptr<const CatalogFile>> bundledFiles()
{
    std::vector<std::shared_ptr<const CatalogFile>> files;
    for (const QStringView name :
         {u"1xx.md", u"2xx.md", u"3xx.md", u"4xx.md", u"5xx.md", u"unofficial.md", u"iis.md"})
        files.push_back(CatalogFile::parse(bundledText(name), u":/catalog/" + name, QString()));
    return files;
}

} // namespace statusbook
