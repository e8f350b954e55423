#include "gui/kit/form_dialog.h"
#include "gui/kit/form_fields.h"
#include "gui/pressing.h"
#include "support/shared_data.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <gtest/gtest.h>

#include <sys/inotify.h>
#include <unistd.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

/// Notices whoever opens a file.
class OpenWatch {
public:
    explicit OpenWatch(const QString& file) : m_queue(inotify_init1(IN_NONBLOCK))
    {
        require(inotify_add_watch(m_queue, file.toLocal8Bit().constData(), IN_OPEN) >= 0,
                "the file can be watched");
    }
    ~OpenWatch() { ::close(m_queue); }
    OpenWatch(const OpenWatch&) = delete;
    OpenWatch& operator=(const OpenWatch&) = delete;

    bool wasOpened() const
    {
        std::array<char, 4'096> events{};
        return ::read(m_queue, events.data(), events.size()) > 0;
    }

private:
    int m_queue;
};

QStringList naughtyStrings(const QString& folder)
{
    QStringList all;
    const QByteArray json = bytesOf(folder + u"/bad/strings/blns.json"_s);
    for (const QJsonValue& one : QJsonDocument::fromJson(json).array())
        all += one.toString();
    return all;
}

void type(QWidget* field, const QString& text)
{
    if (auto* const line = qobject_cast<QLineEdit*>(field); line && !line->isReadOnly())
        line->setText(text);
    else if (auto* const words = qobject_cast<QPlainTextEdit*>(field))
        words->setPlainText(text);
    else if (auto* const combo = qobject_cast<QComboBox*>(field); combo && combo->isEditable())
        combo->setEditText(text);
}

/// Every form that a page's primary button opens.
class HostileTextTest : public ::testing::Test {
protected:
    template <class Run>
    void onEveryForm(Run run)
    {
        std::set<QString> seen;
        at.window->desk().show = [](QWidget*, const Error&) {};
        for (const gui::PageSpec& page : at.window->pages()) {
            if (page.section == gui::PageSection::Record)
                continue;
            at.window->go(QString::fromLatin1(page.name));
            for (auto* const action : at.window->findChildren<QAction*>())
                if (action->shortcut() == QKeySequence(QKeySequence::New))
                    action->trigger();
            QTest::qWait(100);
            for (auto* const form : at.window->findChildren<gui::FormDialog*>()) {
                if (!form->isVisible())
                    continue;
                const QString name = QString::fromLatin1(form->metaObject()->className());
                if (seen.insert(name).second)
                    run(form, name);
                form->reject();
            }
        }
        EXPECT_GE(seen.size(), 5U);
    }

    WindowBooks at;
};

TEST_F(HostileTextTest, IsShownLiterallyInEveryFieldOfEveryFormAndOpensNoFile)
{
    TANDEM_NEED_SHARED_DATA(folder);
    const QTemporaryDir traps;
    const QString trap = traps.filePath(u"trap.png"_s);
    QImage(8, 8, QImage::Format_RGB32).save(trap);
    const OpenWatch watch(trap);
    QStringList strings{u"<img src=\"%1\">"_s.arg(trap),
                        u"<img src=\"file://%1\"><b>bold</b>"_s.arg(trap),
                        u"<!DOCTYPE html><body background=\"%1\">"_s.arg(trap)};
    const QStringList all = naughtyStrings(folder);
    ASSERT_GT(all.size(), 200);
    for (qsizetype i = 0; i < all.size(); i += 9)
        strings += all[i];

    onEveryForm([&](gui::FormDialog* form, const QString& name) {
        for (const auto* const label : form->findChildren<QLabel*>())
            EXPECT_EQ(label->textFormat() == Qt::RichText, false)
                << qPrintable(name + u' ' + label->objectName());
        for (const QString& text : strings) {
            for (const gui::FormField& field : gui::fieldsOf(form))
                type(field.widget, text);
            form->grab();
        }
        const QString markup = strings.front();
        for (const gui::FormField& field : gui::fieldsOf(form))
            type(field.widget, markup);
        pressOk(form); // what is wrong is said with the text in it
        if (form->isVisible()) {
            form->grab();
            for (const auto* const label : form->findChildren<QLabel*>())
                EXPECT_TRUE(!label->text().contains(u"<img"_s)
                            || label->textFormat() == Qt::PlainText)
                    << qPrintable(name + u' ' + label->objectName());
        }
    });

    EXPECT_FALSE(watch.wasOpened());
    QFile opened(trap);
    ASSERT_TRUE(opened.open(QIODevice::ReadOnly));
    EXPECT_TRUE(watch.wasOpened()) << "else the watch is blind";
}

} // namespace
} // namespace tandem::test
