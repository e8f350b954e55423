#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace tandem::documents {

/// What a visitor wears.
struct BadgeDocument {
    QString house; ///< Whose visitor it is: the company's name.
    QString word;  ///< "Visitor", in the reader's language.
    QString visitor;
    QString visitorCompany;
    QString host; ///< "With Ada Klein", in the reader's language.
    QString number;
    QDate on;
};

/// The badge as a PDF of one card of 86 by 54 mm; the same badge gives the same bytes.
QByteArray badgePdf(const BadgeDocument& badge);

} // namespace tandem::documents
