#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can go wrong with parties, and with what is said and sold to them.
namespace tandem::crm::errors {

inline constexpr ErrorCode partyNotFound{
    "crm.party_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error",
                      "There is no party %1. Look for it by name in the list of parties.")};
inline constexpr ErrorCode languageUnknown{
    "crm.language_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Documents are not written in \"%1\". Choose one of %2, or leave it "
                               "empty for the company's language.")};
inline constexpr ErrorCode nameMissing{"crm.name_missing", ErrorKind::Invalid,
                                       QT_TRANSLATE_NOOP("Error", "The party needs a name.")};
inline constexpr ErrorCode codeTaken{
    "crm.code_taken", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The code %1 belongs to %2 already. Choose another one.")};
inline constexpr ErrorCode termsOutOfRange{
    "crm.terms_out_of_range", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 days to pay are not possible: give 0 to 3650.")};
inline constexpr ErrorCode companyNotACompany{
    "crm.company_not_a_company", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 is a person. Somebody can only work for a company.")};
inline constexpr ErrorCode onlyPeopleWork{
    "crm.only_people_work", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Only a person can work for a company. Make %1 a person, or leave "
                               "the company empty.")};
inline constexpr ErrorCode countryUnknown{
    "crm.country_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "'%1' is not a country. Give its two letters of ISO 3166, or its "
                               "English name: DE, Germany.")};
inline constexpr ErrorCode channelEmpty{
    "crm.channel_empty", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A phone number, mail or web address is empty. Fill it in or remove "
                               "it.")};
inline constexpr ErrorCode phoneWithoutDigits{
    "crm.phone_without_digits", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "'%1' is not a phone number: it has fewer than three digits.")};
inline constexpr ErrorCode mailMalformed{
    "crm.mail_malformed", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "'%1' is not a mail address. Write it like name@example.com.")};
inline constexpr ErrorCode ibanCharacters{
    "crm.iban_characters", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The IBAN %1 has other signs than letters and digits, or does not "
                               "begin with two letters and two digits.")};
inline constexpr ErrorCode ibanCountry{
    "crm.iban_country", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The IBAN %1 begins with %2, a country that has no IBANs.")};
inline constexpr ErrorCode ibanLength{
    "crm.iban_length", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The IBAN %1 has %2 signs; one of %3 has %4. Compare it with the "
                               "letter or card it comes from.")};
inline constexpr ErrorCode ibanCheckDigits{
    "crm.iban_check_digits", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The IBAN %1 cannot be right: its check digits do not fit. Compare "
                               "it sign by sign.")};
inline constexpr ErrorCode bicMalformed{
    "crm.bic_malformed", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "'%1' is not a BIC: it has 8 or 11 signs, four letters for the bank, "
                      "two for the country, then letters or digits.")};
inline constexpr ErrorCode taxIdMalformed{
    "crm.tax_id_malformed", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "'%1' is not a tax number of %2: it has another length or other "
                               "signs than one has there.")};
inline constexpr ErrorCode taxIdCheckDigits{
    "crm.tax_id_check_digits", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The tax number %1 cannot be right: its check digits do not fit. "
                               "Compare it sign by sign.")};

inline constexpr ErrorCode subjectMissing{
    "crm.subject_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Say in a few words what it was about.")};
inline constexpr ErrorCode happenedInFuture{
    "crm.happened_in_future", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "It cannot have happened yet. Plan it as an appointment instead.")};
inline constexpr ErrorCode titleMissing{
    "crm.title_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The opportunity needs a title: what may be sold.")};
inline constexpr ErrorCode probabilityOutOfRange{
    "crm.probability_out_of_range", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 percent is not a probability: give 0 to 100.")};
inline constexpr ErrorCode expectedNegative{
    "crm.expected_negative", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The expected value cannot be below zero.")};
inline constexpr ErrorCode stageUnknown{
    "crm.stage_unknown", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no stage '%1'. The stages are: %2.")};
inline constexpr ErrorCode opportunityNotFound{
    "crm.opportunity_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no opportunity %1.")};
inline constexpr ErrorCode opportunityClosed{
    "crm.opportunity_closed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "The opportunity '%1' is %2 already, so it does not move any more.")};
inline constexpr ErrorCode reasonMissing{
    "crm.reason_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Say why it was lost: price, time, a competitor.")};

} // namespace tandem::crm::errors
