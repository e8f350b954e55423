#include "ctl/settlement_words.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/errors.h"
#include "ctl/errors.h"
#include "frontoffice/crm/errors.h"
#include "frontoffice/crm/party_queries.h"
#include "office/company.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

Result<PartyId> partyGiven(Reader& books, const QString& word)
{
    if (word.startsWith(u'#')) {
        TANDEM_TRY(const std::int64_t key, keyGiven(word.mid(1)));
        TANDEM_TRY(const crm::Party party, crm::party(books, PartyId(key)));
        return party.id;
    }
    TANDEM_TRY(const auto party, crm::partyByCode(books, word));
    if (!party)
        return fail(crm::errors::partyNotFound, {word}).at(u"party"_s);
    return party->id;
}

Result<AccountId> accountGiven(Reader& books, const QString& code)
{
    TANDEM_TRY(const auto account, ledger::accountByCode(books, code));
    if (!account)
        return fail(ledger::errors::accountNotFound, {code}).at(u"account"_s);
    return account->id;
}

Result<AccountId> bankAccountGiven(Reader& books, const Context& context)
{
    const QString code = context.value("account");
    return code.isEmpty() ? ledger::accountOf(books, ledger::AccountRole::Bank)
                          : accountGiven(books, code);
}

Result<Currency> currencyGiven(Reader& books, const Context& context)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    const QString code = context.value("currency");
    if (code.isEmpty())
        return company.currency;
    const auto currency = findCurrency(code.toStdString());
    if (!currency)
        return fail(tandem::errors::currencyUnknown, {code}).at(u"currency"_s);
    return *currency;
}

Result<std::int64_t> keyGiven(const QString& word)
{
    bool isNumber = false;
    const std::int64_t key = word.toLongLong(&isNumber);
    if (!isNumber || key < 1)
        return fail(errors::numberUnreadable, {word});
    return key;
}

QByteArray bodyOf(const Context& context, std::initializer_list<const char*> options)
{
    QByteArray body = context.arguments().join(u'\n').toUtf8();
    for (const char* option : options)
        body += '\n' + QByteArray(option) + '='
                + (context.has(option) ? context.value(option).toUtf8() : QByteArray());
    return body;
}

} // namespace tandem::ctl
