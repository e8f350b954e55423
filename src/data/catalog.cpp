#include "data/catalog.h"

#include "base/check.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace tandem {

using namespace Qt::StringLiterals;

const QString& Catalog::text(const QString& name) const
{
    auto found = m_texts.constFind(name);
    if (found == m_texts.constEnd()) {
        // "sales.orders:load" stands in :/sql/sales/orders.sql; the dialect's own file wins.
        const QString subject = name.section(u':', 0, 0);
        const QString path = u":/sql/"_s + QString(subject).replace(u'.', u'/');
        readFile(path + u".sql"_s, subject + u':');
        readFile(path + u'.' + dialectName(m_dialect) + u".sql"_s, subject + u':');
        found = m_texts.constFind(name);
    }
    require(found != m_texts.constEnd(), qPrintable(u"there is no SQL named "_s + name));
    return *found;
}

QStringList Catalog::names() const
{
    // Two passes: what both databases share, then what this one does otherwise.
    for (const QString& wanted : {QString(), dialectName(m_dialect)}) {
        QDirIterator files(u":/sql"_s, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file(files.next());
            if (file.completeBaseName().section(u'.', 1, 1) == wanted)
                readFile(file.filePath(), file.dir().dirName() + u'.' + file.baseName() + u':');
        }
    }
    QStringList names = m_texts.keys();
    names.sort();
    return names;
}

void Catalog::readFile(const QString& path, const QString& prefix) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return; // a subject need not have a file of its own for each dialect
    QHash<QString, QString> texts;
    QString name;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"-- name: "_s))
            texts.insert(name = prefix + line.mid(9).trimmed(), {});
        else if (!name.isEmpty() && !line.startsWith(u"--"_s))
            texts[name] += line + u'\n';
    }
    m_texts.insert(texts);
}

} // namespace tandem
