#include "office/settings.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

using SettingId = Id<struct SettingTag>;

/// A setting that is there; `user` unset means the company's.
struct Setting {
    SettingId id;
    QString value;
};

Result<std::optional<Setting>> load(Reader& books, const QString& name, UserId user)
{
    return books.first<Setting>(u"office.settings:load"_s, {{"name", name}, {"user_id", user}},
                                [](const Row& row) {
                                    return Setting{row.id<SettingId>("id"), row.text("value")};
                                });
}

Result<> store(UnitOfWork& work, const QString& name, UserId user, const QString& value)
{
    TANDEM_TRY(const auto known, load(work, name, user));
    if (known && known->value == value)
        return {};
    if (known) {
        TANDEM_CHECK(
            work.execute(u"office.settings:change"_s, {{"id", known->id}, {"value", value}}));
        return {};
    }
    TANDEM_TRY(const auto id, work.newId<SettingId>());
    TANDEM_CHECK(work.execute(
        u"office.settings:insert"_s,
        {{"id", id}, Param::orNull("user_id", user), {"name", name}, {"value", value}}));
    return {};
}

} // namespace

Result<std::optional<QString>> companySetting(Reader& books, const QString& name)
{
    TANDEM_TRY(const auto found, load(books, name, {}));
    return found ? std::optional(found->value) : std::nullopt;
}

Result<std::optional<QString>> userSetting(Reader& books, const QString& name)
{
    TANDEM_TRY(const auto own, load(books, name, books.session().user));
    if (own)
        return std::optional(own->value);
    return companySetting(books, name);
}

Result<> setCompanySetting(UnitOfWork& work, const QString& name, const QString& value)
{
    return store(work, name, {}, value);
}

Result<> setUserSetting(UnitOfWork& work, const QString& name, const QString& value)
{
    return store(work, name, work.session().user, value);
}

} // namespace tandem
