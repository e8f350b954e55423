#pragma once

#include "documents/document_words.h"
#include "documents/letterhead.h"

#include <QImage>
#include <QStringList>

#include <set>
#include <utility>
#include <vector>

namespace tandem::documents {

/// A letter with a table: a reminder, a statement of account.
struct LetterDocument {
    DocumentLanguage language = DocumentLanguage::English; ///< The reader's.
    Letterhead letterhead;
    QStringList addressee;                            ///< Name and address, a line each.
    QString title;                                    ///< "Payment reminder RM-2025-00003"
    std::vector<std::pair<QString, QString>> facts{}; ///< Beside the addressee: label and value.
    QString opening{};                                ///< Above the table.
    QStringList heads;
    std::vector<int> widths; ///< Of the columns, in percent.
    std::set<qsizetype> numberColumns{};
    std::vector<QStringList> rows;
    std::vector<std::pair<QString, QString>> sums{}; ///< Below the rows; the last is the total.
    QStringList closing{};
    QDate on;
};

/// Paints the letter on A4 pages and returns them as PDF; as toPdf of a sales document.
QByteArray letterPdf(const LetterDocument& letter);

/// The same pages as pictures, `width` dots wide.
std::vector<QImage> letterImages(const LetterDocument& letter, int width);

} // namespace tandem::documents
