#pragma once

#include "backoffice/ledger/draft.h"

namespace tandem::ledger {

using EntryTemplateId = Id<struct EntryTemplateTag>;

/// A line of a template. A debit is positive. With neither an amount nor a share it takes the rest
/// that balances the entry.
struct TemplateLine {
    AccountId account;
    std::optional<Money> amount{}; ///< Always the same.
    std::optional<Rate> share{};   ///< Of the amount that is given when the template is used.
    PartyId party{};
    DimensionValueId dimension{};
    QString memo{};
    QString taxCode{};
};

/// An entry that is typed again and again, under a name.
struct EntryTemplate {
    EntryTemplateId id{}; ///< Unset until it is saved.
    QString name{};
    UserId owner{}; ///< Whose it is; unset: everybody's.
    QString text{};
    QString reference{};
    QString currency{}; ///< Of its amounts, "USD"; empty: the company's.
    PriceBasis prices = PriceBasis::Net;
    std::vector<TemplateLine> lines{};
    std::int64_t version = 0;

    /// Whether an amount must be given to use it.
    bool hasShares() const;
};

/// Saves a new template, or a known one as it is now. Errors: templateNameMissing, templateIsEmpty,
/// tooManyLines, templateLineUnfit (two lines take the rest), templateNameTaken, templateOfOther,
/// templateNotFound, changedMeanwhile.
Result<EntryTemplateId> saveTemplate(UnitOfWork& work, const EntryTemplate& wanted);

/// Errors: templateNotFound, templateOfOther, changedMeanwhile.
Result<> deleteTemplate(UnitOfWork& work, EntryTemplateId id, std::int64_t seen);

/// The template of a name: the caller's own, else the one for all. Errors: templateNotFound.
Result<EntryTemplate> templateNamed(Reader& books, const QString& name);
/// Errors: templateNotFound, templateOfOther.
Result<EntryTemplate> templateById(Reader& books, EntryTemplateId id);

/// What the caller may use, without lines, by name.
Result<std::vector<EntryTemplate>> templates(Reader& books, int rowsMax);

/// The amounts of a template's lines: shares of `amount` by largest remainder, apart for debits and
/// credits, so that shares which balance give amounts which do. Nothing where the rest goes.
/// Errors: templateWantsAmount, templateTakesNoAmount.
Result<std::vector<std::optional<Money>>> amountsOf(const EntryTemplate& of,
                                                    const std::optional<Money>& amount);

/// A draft for a day, as a template says: the line for the rest takes what is missing after tax.
/// Its lines in a foreign currency have no base yet. Errors: those of amountsOf and tax::taxCode.
Result<EntryDraft> draftFrom(Reader& books, const EntryTemplate& of, QDate on,
                             const std::optional<Decimal>& amount);

/// A template of what a draft says; who saves it names it. A line of `rest` takes the rest.
EntryTemplate templateFrom(const EntryDraft& draft, std::optional<std::size_t> rest);

/// The same with shares in place of amounts: of the debits, to the millionth; debits and credits
/// that balance have shares which do.
EntryTemplate inShares(EntryTemplate of);

} // namespace tandem::ledger
