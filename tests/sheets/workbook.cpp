#include "sheets/workbook.h"

#include "base/check.h"

#include <QFile>
#include <QXmlStreamReader>

#include <QtEndian>
#include <zlib.h>

namespace tandem::test {

using namespace Qt::StringLiterals;

namespace {

template <class Number>
Number at(const QByteArray& bytes, qsizetype offset)
{
    require(offset + qsizetype{sizeof(Number)} <= bytes.size(), "the archive is whole");
    return qFromLittleEndian<Number>(bytes.constData() + offset);
}

QByteArray inflated(const QByteArray& packed, qsizetype size)
{
    QByteArray plain(size, Qt::Uninitialized);
    z_stream stream{};
    require(inflateInit2(&stream, -MAX_WBITS) == Z_OK, "zlib begins");
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(plain.data());
    stream.avail_out = static_cast<uInt>(size);
    const int done = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    require(done == Z_STREAM_END, "the member is whole");
    return plain;
}

/// The members of a ZIP archive by name, from its central directory.
QMap<QString, QByteArray> membersOf(const QByteArray& zip)
{
    QMap<QString, QByteArray> members;
    const qsizetype end = zip.lastIndexOf("PK\x05\x06");
    require(end >= 0, "the file is an archive");
    qsizetype entry = at<quint32>(zip, end + 16);
    for (int left = at<quint16>(zip, end + 10); left > 0; --left) {
        const auto method = at<quint16>(zip, entry + 10);
        const auto packed = at<quint32>(zip, entry + 20);
        const auto size = at<quint32>(zip, entry + 24);
        const auto nameLength = at<quint16>(zip, entry + 28);
        const qsizetype local = at<quint32>(zip, entry + 42);
        const qsizetype data =
            local + 30 + at<quint16>(zip, local + 26) + at<quint16>(zip, local + 28);
        const QByteArray bytes = zip.mid(data, packed);
        members.insert(QString::fromUtf8(zip.mid(entry + 46, nameLength)),
                       method == 0 ? bytes : inflated(bytes, size));
        entry += 46 + nameLength + at<quint16>(zip, entry + 30) + at<quint16>(zip, entry + 32);
    }
    return members;
}

/// The number format of each cell style.
QStringList formatsOf(const QByteArray& styles)
{
    static const QMap<int, QString> builtIn{
        {0, u"General"_s}, {1, u"0"_s}, {3, u"#,##0"_s}, {4, u"#,##0.00"_s}};
    QMap<int, QString> known = builtIn;
    QStringList formats;
    bool isInCells = false;
    QXmlStreamReader xml(styles);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == "cellXfs"_L1)
            isInCells = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "numFmt"_L1)
            known.insert(xml.attributes().value("numFmtId"_L1).toInt(),
                         xml.attributes().value("formatCode"_L1).toString());
        if (isInCells && xml.name() == "xf"_L1)
            formats += known.value(xml.attributes().value("numFmtId"_L1).toInt(), u"?"_s);
    }
    require(!xml.hasError(), "the styles are XML");
    return formats;
}

} // namespace

QMap<QString, WorkbookCell> readWorkbook(const QString& path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), "the workbook is there");
    const auto members = membersOf(file.readAll());
    const QStringList formats = formatsOf(members.value(u"xl/styles.xml"_s));
    QMap<QString, WorkbookCell> cells;
    WorkbookCell cell;
    QString reference;
    QXmlStreamReader xml(members.value(u"xl/worksheets/sheet1.xml"_s));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "c"_L1) {
            reference = xml.attributes().value("r"_L1).toString();
            cell = {};
            cell.kind = xml.attributes().value("t"_L1) == "inlineStr"_L1
                            ? WorkbookCell::Kind::Text
                            : WorkbookCell::Kind::Number;
            cell.format = formats.value(xml.attributes().value("s"_L1).toInt());
        } else if (xml.isStartElement() && xml.name() == "f"_L1) {
            cell.kind = WorkbookCell::Kind::Formula;
        } else if (xml.isStartElement() && (xml.name() == "v"_L1 || xml.name() == "t"_L1)) {
            cell.text = xml.readElementText();
        } else if (xml.isEndElement() && xml.name() == "c"_L1) {
            cells.insert(reference, cell);
        }
    }
    require(!xml.hasError(), "the sheet is XML");
    return cells;
}

} // namespace tandem::test
