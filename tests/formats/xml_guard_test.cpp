#include "formats/bank_errors.h"
#include "formats/xml_guard.h"
#include "support/shared_data.h"

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

/// Reads everything; the code of the error that ended it, or none.
const ErrorCode* errorOf(const QByteArray& bytes, const XmlLimits& limits = {})
{
    XmlGuard xml(bytes, limits);
    xml.skip();
    const auto status = xml.status();
    return status ? nullptr : status.error().code;
}

TEST(XmlGuard, VisitsLeavesByTheirPaths)
{
    XmlGuard xml("<r><a x='1'> one <b y='2'>two</b></a><c/><d>three</d></r>");
    QStringList seen;

    ASSERT_TRUE(xml.nextChild());
    while (xml.nextChild())
        xml.visitLeaves([&](QStringView path, const QString& text) {
            seen += path.toString() + u'=' + text + u'/' + xml.attribute(u"y");
        });

    EXPECT_EQ(seen, (QStringList{u"a/b=two/2"_s, u"d=three/"_s}));
    EXPECT_TRUE(xml.status());
}

TEST(XmlGuard, RefusesDocumentTypesAndEntities)
{
    EXPECT_EQ(errorOf("<!DOCTYPE r><r/>"), &errors::xmlHasDocumentType);
    EXPECT_EQ(errorOf("<r>&unknown;</r>"), &errors::xmlMalformed);
    EXPECT_EQ(errorOf("<r>&lt;&#65;</r>"), nullptr);
}

TEST(XmlGuard, IsBoundedInDepthCountAndSize)
{
    EXPECT_EQ(errorOf(QByteArray("<a>").repeated(64) + QByteArray("</a>").repeated(64)), nullptr);
    EXPECT_EQ(errorOf(QByteArray("<a>").repeated(1'000'000)), &errors::xmlTooDeep);
    EXPECT_EQ(errorOf("<r><a/><a/></r>", {.elementsMax = 2}), &errors::xmlTooManyElements);
    EXPECT_EQ(errorOf("<r></r>", {.bytesMax = 6}), &errors::xmlTooLong);
}

TEST(XmlGuard, SaysWhereAFileIsMalformed)
{
    XmlGuard xml("<r>\n  <a></b>\n</r>");
    xml.skip();

    ASSERT_FALSE(xml.status());
    EXPECT_EQ(xml.status().error().code, &errors::xmlMalformed);
    EXPECT_EQ(xml.status().error().arguments.front(), u"2"_s);
}

TEST(XmlGuard, RefusesTheHostileFiles)
{
    TANDEM_NEED_SHARED_DATA(shared);
    const QDir folder(shared + u"/bad/xml"_s);

    EXPECT_EQ(errorOf(test::bytesOf(folder.filePath(u"external.xml"_s))),
              &errors::xmlHasDocumentType);
    EXPECT_EQ(errorOf(test::bytesOf(folder.filePath(u"xmlbomb.xml"_s))),
              &errors::xmlHasDocumentType);
    EXPECT_EQ(errorOf(test::bytesOf(folder.filePath(u"simple.xml"_s))), nullptr);
}

} // namespace
} // namespace tandem::formats
