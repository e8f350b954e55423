#include "gui/language/catalogue.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace tandem::test {

using namespace Qt::StringLiterals;

namespace {

void readMessage(QXmlStreamReader& xml, Message& message)
{
    bool isFinished = true;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.isSaid = xml.attributes().value(u"type"_s) != u"vanished";
            isFinished = !xml.attributes().hasAttribute(u"type"_s);
            QString text;
            while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isCharacters())
                    text += xml.text();
                else if (xml.isStartElement())
                    message.forms += xml.readElementText();
            }
            if (message.forms.isEmpty() && !text.isEmpty())
                message.forms += text;
        } else {
            xml.skipCurrentElement();
        }
    }
    if (!isFinished)
        message.forms.clear();
}

} // namespace

std::optional<std::vector<Message>> readCatalogue(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.push_back({.context = context, .source = {}, .forms = {}, .isSaid = true});
            readMessage(xml, messages.back());
            if (!messages.back().isSaid)
                messages.pop_back();
        }
    }
    return xml.hasError() ? std::nullopt : std::optional(messages);
}

QSet<QString> placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(u"%L?(\\d+|n)"_s);
    QSet<QString> found;
    for (const auto& match : placeholder.globalMatch(text))
        found += match.captured();
    return found;
}

std::optional<QChar> mnemonicOf(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1].isLetterOrNumber())
            return text[i + 1].toLower();
        ++i;
    }
    return std::nullopt;
}

std::vector<FormTexts> readForms(const QString& folder)
{
    std::vector<FormTexts> forms;
    QDirIterator files(folder, {u"*.ui"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        FormTexts form;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"class" && form.name.isEmpty()) {
                form.name = xml.readElementText();
            } else if (xml.name() == u"string" && !xml.attributes().hasAttribute(u"notr"_s)) {
                const QString text = xml.readElementText();
                if (mnemonicOf(text))
                    form.texts += text;
            }
        }
        forms.push_back(form);
    }
    return forms;
}

} // namespace tandem::test
