#pragma once

#include "base/decimal.h"
#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

/// The file of accounting entries that French law asks for (fichier des écritures comptables).
/// Source: Livre des procédures fiscales, article A47 A-1; arrêté du 29 juillet 2013.
namespace tandem::formats {

enum class FecSeparator { Tab, Pipe };

/// One line of an entry, with the eighteen things that are said of it.
struct FecLine {
    QString journalCode;
    QString journalName;
    QString entryNumber;
    QDate entryOn;
    QString account;
    QString accountName;
    QString auxiliary{}; ///< Whose receivable or payable it is; empty for none.
    QString auxiliaryName{};
    QString piece; ///< The number of the document.
    QDate pieceOn;
    QString text;
    Decimal amount;     ///< In the company's currency; a debit is positive.
    QString letter{};   ///< What it was settled with; empty while it is open.
    QDate letteredOn{}; ///< The day on which that happened.
    QDate validatedOn;
    std::optional<Decimal> foreignAmount{}; ///< With its sign, in `foreignCurrency`.
    QString foreignCurrency{};
};

/// The names of the columns, in their order.
QByteArray fecHead(FecSeparator separator);

/// One row, in UTF-8, days as 20251231, amounts as 1234,50. Separators and line ends in texts
/// become blanks.
QByteArray fecRow(const FecLine& line, FecSeparator separator);

/// The nine digits of a SIREN, taken from it or from a VAT number of France ("FR83404833048");
/// empty if it is none, or its check digit is wrong.
QString sirenOf(const QString& text);

/// "404833048FEC20251231.txt".
QString fecFileName(const QString& siren, QDate yearEndsOn);

} // namespace tandem::formats
