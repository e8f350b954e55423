#include "formats/bank_csv_names.h"

namespace tandem::formats::bank_names {

using namespace Qt::StringLiterals;

WantedColumn bookedOn()
{
    return {u"bookedOn"_s,
            Need::Optional,
            {u"Date"_s,
             u"Buchungstag"_s,
             u"Buchungsdatum"_s,
             u"Booking date"_s,
             u"Booked date"_s,
             u"Date processed"_s,
             u"Posting date"_s,
             u"Posted date"_s,
             u"Transaction date"_s,
             u"Created"_s,
             u"Datum"_s,
             u"Datum zaúčtování"_s,
             u"Datum provedení"_s,
             u"Boekdatum"_s,
             u"Boekingsdatum"_s,
             u"Date comptable"_s,
             u"Date d'opération"_s,
             u"Fecha"_s,
             u"Fecha operación"_s,
             u"Data"_s,
             u"Data contabile"_s,
             u"Data księgowania"_s,
             u"Bokföringsdag"_s,
             u"Könyvelés dátuma"_s}};
}

WantedColumn valueOn()
{
    return {u"valueOn"_s,
            Need::Optional,
            {u"Value date"_s, u"Valuta"_s, u"Valutadatum"_s, u"Wertstellung"_s,
             u"Wertstellungsdatum"_s, u"Rentedatum"_s, u"Date de valeur"_s, u"Fecha valor"_s,
             u"Data valuta"_s, u"Data waluty"_s, u"Valutadag"_s}};
}

WantedColumn amount()
{
    return {u"amount"_s,
            Need::Optional,
            {u"Amount"_s, u"Betrag"_s, u"Buchungsbetrag"_s, u"Umsatz"_s, u"Bedrag"_s, u"Částka"_s,
             u"Zaúčtovaná částka"_s, u"Montant"_s, u"Importe"_s, u"Importo"_s, u"Kwota"_s,
             u"Belopp"_s, u"Beløb"_s, u"Summa"_s, u"Összeg"_s, u"Transaction amount"_s}};
}

WantedColumn in()
{
    return {u"in"_s,
            Need::Optional,
            {u"Credit"_s, u"Credit amount"_s, u"Haben"_s, u"Gutschrift"_s, u"Inflow"_s,
             u"Money in"_s, u"Paid in"_s, u"Deposit"_s, u"Deposits"_s, u"Receipts"_s, u"Crédit"_s,
             u"Avere"_s, u"Bij"_s}};
}

WantedColumn out()
{
    return {u"out"_s,
            Need::Optional,
            {u"Debit"_s, u"Debit amount"_s, u"Soll"_s, u"Lastschrift"_s, u"Outflow"_s,
             u"Money out"_s, u"Paid out"_s, u"Withdrawal"_s, u"Withdrawals"_s, u"Payments"_s,
             u"Débit"_s, u"Debet"_s, u"Dare"_s, u"Af"_s}};
}

WantedColumn balance()
{
    return {u"balance"_s,
            Need::Optional,
            {u"Balance"_s, u"Running balance"_s, u"Saldo"_s, u"Kontostand"_s, u"Solde"_s,
             u"Zůstatek"_s, u"Saldo na trn"_s, u"Egyenleg"_s}};
}

WantedColumn payee()
{
    return {u"payee"_s,
            Need::Optional,
            {u"Payee"_s, u"Beneficiary"_s, u"Counterparty name"_s, u"Name"_s, u"Merchant"_s,
             u"Empfänger"_s, u"Beguenstigter/Zahlungspflichtiger"_s,
             u"Begünstigter/Zahlungspflichtiger"_s, u"Auftraggeber/Empfänger"_s,
             u"Naam tegenpartij"_s, u"Název protiúčtu"_s, u"Counteraccount name"_s, u"Handelaar"_s,
             u"Nom"_s, u"Nombre"_s, u"Beneficiario"_s, u"Kontrahent"_s, u"Mottagare"_s,
             u"Description of payee"_s}};
}

WantedColumn iban()
{
    return {u"iban"_s,
            Need::Optional,
            {u"IBAN"_s, u"Counterparty"_s, u"Counterparty IBAN"_s, u"Kontonummer"_s,
             u"Tegenrekening IBAN/BBAN"_s, u"Rekeningnummer tegenpartij"_s, u"Číslo protiúčtu"_s,
             u"Tegenrekening"_s, u"IBAN tegenpartij"_s}};
}

WantedColumn reference()
{
    return {u"reference"_s,
            Need::Optional,
            {u"Reference"_s, u"Reference No"_s, u"Transaction ID"_s,
             u"Transaction reference number"_s, u"Transactiereferentie"_s, u"Buchungsreferenz"_s,
             u"Id"_s, u"Id transakce"_s, u"Referenční číslo transakce"_s, u"Volgnr"_s,
             u"Record ID"_s}};
}

WantedColumn currency()
{
    return {u"currency"_s,
            Need::Optional,
            {u"Currency"_s, u"Währung"_s, u"Waehrung"_s, u"Buchungswährung"_s, u"Munt"_s, u"Měna"_s,
             u"Měna účtu"_s, u"Devise"_s, u"Divisa"_s, u"Moneda"_s, u"Waluta"_s, u"Valuta code"_s,
             u"Ccy"_s}};
}

WantedColumn description()
{
    return {u"description"_s,
            Need::Optional,
            {u"Description"_s,
             u"Details"_s,
             u"Verwendungszweck"_s,
             u"Buchungstext"_s,
             u"Transaktionsbeschreibung"_s,
             u"Omschrijving"_s,
             u"Omschrijving-1"_s,
             u"Libellé"_s,
             u"Concepto"_s,
             u"Causale"_s,
             u"Popis"_s,
             u"Zpráva"_s,
             u"Zpráva pro příjemce"_s,
             u"Message for payee"_s,
             u"Memo"_s,
             u"Notes"_s,
             u"Narrative"_s,
             u"Text"_s,
             u"Tytuł"_s,
             u"Particulars"_s,
             u"Toelichting"_s,
             u"Vrije mededeling"_s}};
}

bool isOwnAccount(QStringView name)
{
    static const QSet<QString> names{
        u"auftragskonto"_s, u"auftraggeberkonto"_s, u"ibanauftraggeberkonto"_s,
        u"ibanbban"_s,      u"rekeningnummer"_s,    u"account"_s,
        u"accountno"_s,     u"accountnumber"_s,     u"cislouctu"_s};
    return names.contains(plainColumnName(name));
}

} // namespace tandem::formats::bank_names
