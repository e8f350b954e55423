#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What a catalogue of translations (.ts) says, and what forms (.ui) ask of it.
namespace tandem::test {

struct Message {
    QString context;
    QString source;
    QStringList forms;  ///< One text, or one for each number; empty while unfinished.
    bool isSaid = true; ///< Not laid aside until its source comes back.

    QString what() const { return context + QStringLiteral(": ") + source; }
};

/// Every message of the catalogue that is not laid aside; none if the file is not there.
std::optional<std::vector<Message>> readCatalogue(const QString& path);

/// "%1", "%Ln" and so on, each once.
QSet<QString> placeholdersOf(const QString& text);

/// The letter after a single '&', in lower case; none in "R&&D".
std::optional<QChar> mnemonicOf(const QString& text);

/// The texts of a form with a mnemonic, as "context, text".
struct FormTexts {
    QString name;
    QStringList texts;
};
std::vector<FormTexts> readForms(const QString& folder);

} // namespace tandem::test
