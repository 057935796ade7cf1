// SPDX-License-Identifier: MIT
#include "guide/guide.h"

#include "guide/guideparser.h"

#include <QResource>

namespace statusbook {

Guide Guide::bundled()
{
    const QResource resource(QStringLiteral(":/guide/guide.md"));
    return parse(resource.uncompressedData(), resource.fileName());
}

Guide Guide::parse(QByteArrayView text, const QString &fileName)
{
    return GuideParser(text, fileName).parse();
}

} // namespace statusbook
