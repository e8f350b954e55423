#include "formats/json_lines.h"
#include "formats/json_lines_errors.h"
#include "support/shared_data.h"

#include <QJsonArray>

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

const ErrorCode* errorOf(QByteArrayView line, const JsonLimits& limits = {})
{
    JsonParser parser(limits);
    const auto value = parser.parse(line);
    return value ? nullptr : value.error().code;
}

/// The same value as Qt reads it, but for numbers, which stay text here.
QJsonValue asQt(const JsonValue& value)
{
    switch (value.kind()) {
    case JsonKind::Null:
        return QJsonValue::Null;
    case JsonKind::False:
    case JsonKind::True:
        return value.kind() == JsonKind::True;
    case JsonKind::Number:
        return QJsonDocument::fromJson('[' + value.bytes().toByteArray() + ']').array().first();
    case JsonKind::Text:
        return QString::fromUtf8(value.bytes());
    case JsonKind::Array: {
        QJsonArray array;
        for (const JsonValue each : value)
            array.append(asQt(each));
        return array;
    }
    case JsonKind::Object: {
        QJsonObject object;
        for (const JsonValue each : value)
            object[QString::fromUtf8(each.key())] = asQt(each);
        return object;
    }
    }
    return {};
}

TEST(JsonLines, ReadsAnEntryWithItsLines)
{
    const QByteArray line =
        R"( {"key":"k1","on":"2025-03-10","n":1.50,"none":null,)"
        R"("lines":[{"account":"1000","amount":"12.50"},{"account":"2\u0030"}]} )";
    JsonParser parser;

    const auto entry = parser.parseObject(line);

    ASSERT_TRUE(entry) << qPrintable(entry.error().text());
    EXPECT_EQ(*entry->text("key"), "k1");
    EXPECT_EQ(entry->find("n")->bytes(), "1.50");
    EXPECT_EQ(*entry->optionalText("none"), "");
    EXPECT_EQ(*entry->optionalText("absent"), "");
    const JsonValue lines = *entry->array("lines");
    EXPECT_EQ(lines.size(), 2u);
    QByteArrayList accounts;
    for (const JsonValue each : lines)
        accounts += each.text("account")->toByteArray();
    EXPECT_EQ(accounts, (QByteArrayList{"1000", "20"}));
}

TEST(JsonLines, SaysWhichFieldIsWrong)
{
    JsonParser parser;
    const auto entry = parser.parseObject(R"({"key":1,"lines":"x"})");
    ASSERT_TRUE(entry);

    EXPECT_EQ(entry->text("key").error().code, &errors::jsonFieldKind);
    EXPECT_EQ(entry->optionalText("key").error().code, &errors::jsonFieldKind);
    EXPECT_EQ(entry->text("on").error().code, &errors::jsonFieldMissing);
    EXPECT_EQ(entry->array("lines").error().code, &errors::jsonFieldKind);
    const std::array<QByteArrayView, 1> allowed{"key"};
    EXPECT_EQ(entry->allowOnly(allowed).error().code, &errors::jsonFieldUnknown);
    EXPECT_EQ(parser.parseObject("[1]").error().code, &errors::jsonNotAnObject);
}

TEST(JsonLines, SaysWhatIsWrongAndInWhichColumn)
{
    JsonParser parser;
    const auto value = parser.parse(R"({"a":1,})");
    ASSERT_FALSE(value);
    EXPECT_EQ(value.error().text(),
              u"Column 8: expected a field name in quotation marks, found }."_s);

    EXPECT_EQ(errorOf(R"({"a":1,"a":2})"), &errors::jsonKeyTwice);
    EXPECT_EQ(errorOf(R"({"a":1,"\u0061":2})"), &errors::jsonKeyTwice);
    EXPECT_EQ(errorOf("\"abc"), &errors::jsonStringLeftOpen);
    EXPECT_EQ(errorOf(R"("\uD800x")"), &errors::jsonStringInvalid);
    EXPECT_EQ(errorOf("\"\xFF\""), &errors::jsonStringInvalid);
    EXPECT_EQ(errorOf("01"), &errors::jsonNumberInvalid);
    EXPECT_EQ(errorOf(""), &errors::jsonUnexpected);
    EXPECT_EQ(errorOf("[[1]]", {.depthMax = 1}), &errors::jsonTooDeep);
    EXPECT_EQ(errorOf("[[1]]", {.bytesMax = 4}), &errors::jsonTooLong);
    EXPECT_EQ(errorOf(R"({"a":1,"b":2})", {.fieldsMax = 1}), &errors::jsonTooManyFields);
}

TEST(JsonLines, ServesManyLinesWithoutKeepingTheOldOnes)
{
    JsonParser parser;
    ASSERT_TRUE(parser.parse(R"(["\n a long text with an escape"])"));

    const auto value = parser.parse(R"(["\t"])");

    ASSERT_TRUE(value);
    EXPECT_EQ((*value->begin()).bytes(), "\t");
}

TEST(JsonLines, AgreesWithTheSuiteOfCornerCases)
{
    TANDEM_NEED_SHARED_DATA(shared);
    const QDir folder(shared + u"/bad/json"_s);
    const QStringList files = folder.entryList({u"*.json"_s});
    ASSERT_EQ(files.size(), 146);

    for (const QString& file : files) {
        SCOPED_TRACE(qPrintable(file));
        const QByteArray bytes = test::bytesOf(folder.filePath(file));
        JsonParser parser;
        const auto value = parser.parse(bytes);
        if (file.startsWith(u"n_")) {
            ASSERT_FALSE(value);
            EXPECT_FALSE(value.error().text().isEmpty());
            EXPECT_FALSE(value.error().text().contains(u'%'));
        }
        if (!file.startsWith(u"y_"))
            continue;
        ASSERT_TRUE(value) << qPrintable(value.error().text());
        if (value->kind() == JsonKind::Array || value->kind() == JsonKind::Object) {
            const QJsonDocument document = QJsonDocument::fromJson(bytes);
            EXPECT_EQ(asQt(*value), document.isArray() ? QJsonValue(document.array())
                                                       : QJsonValue(document.object()));
        }
    }
}

} // namespace
} // namespace tandem::formats
