#include "workflows/bulk_edits.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/inventory/item_service.h"
#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/party_check.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/crm/party_service.h"
#include "office/list_errors.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

constexpr int percentDigits = 2;

QString wordOf(bool isSo)
{
    return isSo ? u"yes"_s : u"no"_s;
}

/// A field of a record as plain text: read from it, and written into a draft of it.
template <class Record, class Draft>
struct Field {
    QString (*read)(const Record& record);
    Result<QString> (*wanted)(const Record& record, const BulkWish& wish);
    Result<> (*write)(Draft& draft, const QString& value);
};

template <class Record, class Draft>
BulkChange changeOf(const Field<Record, Draft>& field, const Record& record, std::int64_t id,
                    const QString& name, const BulkWish& wish)
{
    BulkChange change{.record = id,
                      .name = name,
                      .before = field.read(record),
                      .after = {},
                      .version = record.version};
    const auto after = field.wanted(record, wish);
    if (after)
        change.after = *after;
    else
        change.error = after.error();
    return change;
}

Result<QString> wantedFlag(const BulkWish& wish)
{
    if (wish.value != u"yes"_s && wish.value != u"no"_s)
        return fail(errors::bulkValueUnfit, {wish.value, u"yes, no"_s}).at(u"value"_s);
    return wish.value;
}

using PartyField = Field<crm::Party, crm::PartyDraft>;

BulkEdit partyEdit(const char* name, const char* title, const char* hint, QStringList choices,
                   PartyField field)
{
    return {.name = name,
            .title = title,
            .hint = hint,
            .view = crm::actions::parties,
            .action = crm::actions::updateParty,
            .choices = std::move(choices),
            .preview = [field](Reader& books, std::int64_t record,
                               const BulkWish& wish) -> Result<BulkChange> {
                TANDEM_TRY(const auto party, crm::party(books, PartyId(record)));
                return changeOf(field, party, record, party.name, wish);
            },
            .apply = [field](UnitOfWork& work, const BulkChange& change) -> Result<> {
                TANDEM_TRY(crm::Party party, crm::party(work, PartyId(change.record)));
                TANDEM_CHECK(field.write(party, change.after));
                return crm::updateParty(work, party.id, change.version, party);
            }};
}

template <bool crm::PartyDraft::*Flag>
PartyField partyFlag()
{
    return {[](const crm::Party& party) { return wordOf(party.*Flag); },
            [](const crm::Party&, const BulkWish& wish) { return wantedFlag(wish); },
            [](crm::PartyDraft& draft, const QString& value) -> Result<> {
                draft.*Flag = value == u"yes"_s;
                return {};
            }};
}

PartyField partyTerms()
{
    return {[](const crm::Party& party) { return QString::number(party.paymentTermsDays); },
            [](const crm::Party&, const BulkWish& wish) -> Result<QString> {
                bool isNumber = false;
                const int days = wish.value.trimmed().toInt(&isNumber);
                if (!isNumber || days < 0)
                    return fail(errors::bulkValueUnfit, {wish.value, u"30"_s}).at(u"value"_s);
                return QString::number(days);
            },
            [](crm::PartyDraft& draft, const QString& value) -> Result<> {
                draft.paymentTermsDays = value.toInt();
                return {};
            }};
}

PartyField partyLanguage()
{
    return {[](const crm::Party& party) { return party.language; },
            [](const crm::Party&, const BulkWish& wish) -> Result<QString> {
                if (!crm::documentLanguages().contains(wish.value))
                    return fail(errors::bulkValueUnfit,
                                {wish.value, crm::documentLanguages().join(u", "_s)})
                        .at(u"value"_s);
                return wish.value;
            },
            [](crm::PartyDraft& draft, const QString& value) -> Result<> {
                draft.language = value;
                return {};
            }};
}

using ItemField = Field<inventory::Item, inventory::ItemDraft>;

BulkEdit itemEdit(const char* name, const char* title, const char* hint, const QStringList& choices,
                  ItemField field)
{
    return {.name = name,
            .title = title,
            .hint = hint,
            .view = inventory::actions::items,
            .action = inventory::actions::changeItem,
            .choices = choices,
            .isComputed = choices.isEmpty(),
            .preview = [field](Reader& books, std::int64_t record,
                               const BulkWish& wish) -> Result<BulkChange> {
                TANDEM_TRY(const auto item, inventory::item(books, ItemId(record)));
                return changeOf(field, item, record, item.code + u' ' + item.name, wish);
            },
            .apply = [field](UnitOfWork& work, const BulkChange& change) -> Result<> {
                const ItemId id(change.record);
                TANDEM_TRY(const auto item, inventory::item(work, id));
                TANDEM_TRY(auto draft, inventory::draftOf(work, item));
                TANDEM_CHECK(field.write(draft, change.after));
                return inventory::changeItem(work, id, change.version, draft);
            }};
}

template <UnitPrice inventory::Item::*Read, UnitPrice inventory::ItemDraft::*Written>
ItemField itemPrice()
{
    return {
        [](const inventory::Item& item) { return (item.*Read).toDecimal().trimmed().toString(); },
        [](const inventory::Item& item, const BulkWish& wish) -> Result<QString> {
            TANDEM_TRY(const Decimal price, priceAfter((item.*Read).toDecimal(), wish,
                                                       (item.*Read).currency().digits()));
            return price.trimmed().toString();
        },
        [](inventory::ItemDraft& draft, const QString& value) -> Result<> {
            TANDEM_TRY(const Decimal price, Decimal::parse(value));
            TANDEM_TRY(draft.*Written, UnitPrice::exactFrom(price, (draft.*Written).currency()));
            return {};
        }};
}

ItemField itemActive()
{
    return {[](const inventory::Item& item) { return wordOf(item.isActive); },
            [](const inventory::Item&, const BulkWish& wish) { return wantedFlag(wish); },
            [](inventory::ItemDraft& draft, const QString& value) -> Result<> {
                draft.isActive = value == u"yes"_s;
                return {};
            }};
}

} // namespace

Result<Decimal> priceAfter(const Decimal& before, const BulkWish& wish, int digits)
{
    const auto unfit = [&] {
        return fail(errors::bulkValueUnfit, {wish.value, u"12.50, +5%, -2.5%"_s}).at(u"value"_s);
    };
    QString text = QString(wish.value).remove(u' ');
    text.replace(u'\u2212', u'-');
    const bool isPercent = text.endsWith(u'%');
    if (isPercent)
        text.chop(1);
    const auto number = Decimal::parse(text);
    if (!number || number->scale() > UnitPrice::scale)
        return unfit();
    if (!isPercent)
        return number->isNegative() ? Result<Decimal>(unfit()) : *number;
    const Decimal hundred = Decimal::ofInteger(100);
    if (*number < -hundred || *number > hundred * hundred)
        return unfit();
    const Decimal factor = (hundred + *number)
                               .dividedBy(hundred, UnitPrice::scale + percentDigits,
                                          Rounding::HalfEven); // exact: two digits more
    return before.times(factor, digits, wish.rounding);
}

std::vector<BulkEdit> partyEdits()
{
    const QStringList flags{u"yes"_s, u"no"_s};
    const char* const flagHint = QT_TRANSLATE_NOOP("Bulk", "yes or no");
    return {partyEdit("terms", QT_TRANSLATE_NOOP("Bulk", "Payment terms"),
                      QT_TRANSLATE_NOOP("Bulk", "days, such as 30"), {}, partyTerms()),
            partyEdit("customer", QT_TRANSLATE_NOOP("Bulk", "Is a customer"), flagHint, flags,
                      partyFlag<&crm::PartyDraft::isCustomer>()),
            partyEdit("supplier", QT_TRANSLATE_NOOP("Bulk", "Is a supplier"), flagHint, flags,
                      partyFlag<&crm::PartyDraft::isSupplier>()),
            partyEdit("language", QT_TRANSLATE_NOOP("Bulk", "Language of documents"),
                      QT_TRANSLATE_NOOP("Bulk", "de or en"), crm::documentLanguages(),
                      partyLanguage()),
            partyEdit("media", QT_TRANSLATE_NOOP("Bulk", "Is a media contact"), flagHint, flags,
                      partyFlag<&crm::PartyDraft::isMedia>())};
}

std::vector<BulkEdit> itemEdits()
{
    const char* const priceHint =
        QT_TRANSLATE_NOOP("Bulk", "a price such as 12.50, or a change such as +5% or -2.5%");
    return {itemEdit("sales_price", QT_TRANSLATE_NOOP("Bulk", "Sales price"), priceHint, {},
                     itemPrice<&inventory::Item::salesPrice, &inventory::ItemDraft::salesPrice>()),
            itemEdit(
                "purchase_price", QT_TRANSLATE_NOOP("Bulk", "Cost price"), priceHint, {},
                itemPrice<&inventory::Item::purchasePrice, &inventory::ItemDraft::purchasePrice>()),
            itemEdit("active", QT_TRANSLATE_NOOP("Bulk", "Is traded"),
                     QT_TRANSLATE_NOOP("Bulk", "yes or no"), {u"yes"_s, u"no"_s}, itemActive())};
}

std::vector<BulkEdit> bulkEditsOf(const QString& list)
{
    if (list == u"crm.parties"_s)
        return partyEdits();
    if (list == u"crm.opportunities"_s)
        return opportunityEdits();
    if (list == u"inventory.items"_s)
        return itemEdits();
    return {};
}

} // namespace tandem::workflows
