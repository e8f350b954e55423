#include "app/books.h"
#include "data/errors.h"
#include "gui/shell/new_company_dialog.h"
#include "gui/shell/server_dialog.h"
#include "gui/shell/welcome_dialog.h"
#include "gui/shell/workstation_dialog.h"
#include "gui/window_books.h"
#include "office/company_profile.h"
#include "support/test_database.h"
#include "workflows/create_company.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QThread>

#include <atomic>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

const QString password = u"quiet herons stand"_s;

class NewCompany : public testing::Test {
protected:
    NewCompany()
        : dialog({.charts = {{u"general"_s, u"General"_s}, {u"skr03"_s, u"SKR 03"_s}},
                  .usualChart = &workflows::usualChart,
                  .make = [this](const gui::CompanyWanted& wanted, const std::stop_token& stop) {
                      asked = wanted;
                      while (isSlow && !stop.stop_requested())
                          QThread::msleep(1);
                      return app::makeCompany(wanted, {}, stop);
                  }})
    {
        dialog.show();
    }

    QLineEdit* edit(const QString& name) { return dialog.findChild<QLineEdit*>(name); }
    QComboBox* combo(const QString& name) { return dialog.findChild<QComboBox*>(name); }
    QPushButton* button(QDialogButtonBox::StandardButton which)
    {
        return dialog.findChild<QDialogButtonBox*>()->button(which);
    }
    void press()
    {
        button(QDialogButtonBox::Ok)->click();
        EXPECT_TRUE(isSlow || waitFor([&] { return !dialog.isMaking(); }));
    }
    void fill(const QString& file)
    {
        choose(u"DE"_s);
        edit(u"companyEdit"_s)->setText(u"Alder"_s);
        edit(u"userEdit"_s)->setText(u"anna"_s);
        edit(u"passwordEdit"_s)->setText(password);
        edit(u"repeatEdit"_s)->setText(password);
        edit(u"placeEdit"_s)->setText(file);
    }
    void choose(const QString& country)
    {
        combo(u"countryCombo"_s)->setCurrentIndex(combo(u"countryCombo"_s)->findData(country));
    }
    QString picture(const QString& name, const QByteArray& content)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        require(file.open(QIODevice::WriteOnly), "a file can be written");
        file.write(content);
        return path;
    }

    QTemporaryDir folder;
    std::optional<gui::CompanyWanted> asked;
    std::atomic<bool> isSlow = false;
    gui::NewCompanyDialog dialog;
};

TEST_F(NewCompany, ProposesWhatIsUsualInTheCountry)
{
    choose(u"DE"_s);
    EXPECT_EQ(combo(u"chartCombo"_s)->currentData().toString(), u"skr03"_s);
    EXPECT_EQ(edit(u"currencyEdit"_s)->text(), u"EUR"_s);
    choose(u"CH"_s);
    EXPECT_EQ(combo(u"chartCombo"_s)->currentData().toString(), u"general"_s);
    EXPECT_EQ(edit(u"currencyEdit"_s)->text(), u"CHF"_s);
    edit(u"companyEdit"_s)->setText(u"Alder: Home/Garden"_s);
    EXPECT_TRUE(edit(u"placeEdit"_s)->text().endsWith(u"/Alder HomeGarden.tandem"_s));
}

TEST(NewCompanyInGerman, NamesTheCountriesAsGermansDo)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const gui::NewCompanyDialog dialog(
        {.charts = {}, .usualChart = &workflows::usualChart, .make = [](const auto&, const auto&) {
             return Result<>();
         }});
    QLocale::setDefault(before);

    const auto* const countries = dialog.findChild<QComboBox*>(u"countryCombo"_s);
    EXPECT_EQ(countries->currentText(), u"Deutschland"_s);
    EXPECT_NE(countries->findText(u"\u00d6sterreich"_s), -1);
}

TEST_F(NewCompany, SaysAllThatIsWrongBesideItsField)
{
    choose(u"DE"_s);
    edit(u"passwordEdit"_s)->setText(u"short"_s);
    edit(u"logoEdit"_s)->setText(picture(u"logo.png"_s, "not a picture"));

    press();

    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(asked);
    for (const QString& name :
         {u"companyEdit"_s, u"passwordEdit"_s, u"repeatEdit"_s, u"logoEdit"_s})
        EXPECT_FALSE(dialog.errorOf(edit(name)).isEmpty()) << qPrintable(name);
    EXPECT_TRUE(dialog.errorOf(edit(u"currencyEdit"_s)).isEmpty());
    edit(u"companyEdit"_s)->setText(u"Alder"_s);
    EXPECT_TRUE(dialog.errorOf(edit(u"companyEdit"_s)).isEmpty());
}

TEST_F(NewCompany, MakesTheBooksWithTaxNumberAndLogo)
{
    const QString file = folder.filePath(u"alder.tandem"_s);
    fill(file);
    edit(u"taxIdEdit"_s)->setText(u"DE123456789"_s);
    edit(u"logoEdit"_s)
        ->setText(picture(u"logo.svg"_s,
                          "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>"
                          "<rect width='40' height='20' fill='teal'/></svg>"));

    press();

    ASSERT_FALSE(dialog.isVisible())
        << qPrintable(dialog.findChild<QLabel*>(u"errorLabel"_s)->text());
    const SystemClock clock;
    const auto books = taken(app::OpenBooks::open(file, clock));
    taken(books->signIn(u"anna"_s, password));
    static constexpr View look{"test.look", Permission::ReportRead, ""};
    const CompanyProfile profile = taken(books->office().read(look, &companyProfile));
    EXPECT_EQ(profile.taxId, u"DE123456789"_s);
    EXPECT_TRUE(profile.logo.startsWith("\x89PNG"));
}

TEST_F(NewCompany, LeavesAFileThatIsThereAsItIs)
{
    const QString file = picture(u"there.tandem"_s, "precious");
    fill(file);

    press();

    EXPECT_TRUE(dialog.errorOf(edit(u"placeEdit"_s)).contains(file))
        << qPrintable(dialog.errorOf(edit(u"placeEdit"_s)));
    QFile kept(file);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), "precious");
}

TEST_F(NewCompany, IsMadeBesideTheWindowAndCanBeStopped)
{
    const QString file = folder.filePath(u"alder.tandem"_s);
    fill(file);
    isSlow = true;

    press();

    ASSERT_TRUE(dialog.isMaking());
    EXPECT_FALSE(button(QDialogButtonBox::Ok)->isEnabled());
    EXPECT_FALSE(edit(u"companyEdit"_s)->isEnabled());
    EXPECT_EQ(button(QDialogButtonBox::Cancel)->text(), u"Stop"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([&] { return !dialog.isVisible(); }));
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_FALSE(QFile::exists(file));
}

class Server : public testing::Test {
protected:
    static QLineEdit* edit(gui::ServerDialog& dialog, const QString& name)
    {
        return dialog.findChild<QLineEdit*>(name);
    }
    static QPushButton* button(gui::ServerDialog& dialog, const QString& name)
    {
        return dialog.findChild<QPushButton*>(name);
    }
};

TEST_F(Server, KeepsFieldsAndAddressAlike)
{
    gui::ServerDialog dialog([](const QString&, const QString&) { return ServerFound::Books; },
                             &makeDatabase);
    edit(dialog, u"hostEdit"_s)->setText(u"books.example"_s);
    QTest::keyClicks(edit(dialog, u"databaseEdit"_s), u"alder"_s);
    EXPECT_EQ(dialog.address(), u"postgresql://books.example/alder?sslmode=verify-full"_s);

    edit(dialog, u"addressEdit"_s)->clear();
    QTest::keyClicks(edit(dialog, u"addressEdit"_s), u"postgresql://rita@localhost:5433/oak"_s);
    EXPECT_EQ(edit(dialog, u"hostEdit"_s)->text(), u"localhost"_s);
    EXPECT_EQ(edit(dialog, u"databaseEdit"_s)->text(), u"oak"_s);
    EXPECT_EQ(edit(dialog, u"userEdit"_s)->text(), u"rita"_s);
}

TEST_F(Server, SaysWhatLiesThereAndOffersToMakeACompany)
{
    ServerFound found = ServerFound::Unreachable;
    gui::ServerDialog dialog([&](const QString&, const QString&) { return found; }, &makeDatabase);
    dialog.show();
    QTest::keyClicks(edit(dialog, u"databaseEdit"_s), u"alder"_s);
    QSet<QString> answers;
    for (const ServerFound one :
         {ServerFound::Unreachable, ServerFound::LoginRefused, ServerFound::NoDatabase,
          ServerFound::OtherTables, ServerFound::OlderBooks, ServerFound::NewerBooks,
          ServerFound::Books, ServerFound::Empty}) {
        found = one;
        button(dialog, u"testButton"_s)->click();
        ASSERT_TRUE(waitFor([&] { return !dialog.isTesting(); }));
        answers.insert(dialog.answer());
        EXPECT_EQ(button(dialog, u"createButton"_s)->isVisible(),
                  one == ServerFound::Empty || one == ServerFound::NoDatabase);
    }
    EXPECT_EQ(answers.size(), 8) << "each in words of its own";
    button(dialog, u"createButton"_s)->click();
    EXPECT_EQ(dialog.choice(), gui::ServerDialog::Choice::NewCompany);
}

TEST_F(Server, LetsATestBeGivenUp)
{
    QSemaphore answers;
    gui::ServerDialog dialog(
        [&](const QString&, const QString&) {
            answers.acquire();
            return ServerFound::Books;
        },
        &makeDatabase);
    QTest::keyClicks(edit(dialog, u"databaseEdit"_s), u"alder"_s);
    button(dialog, u"testButton"_s)->click();
    EXPECT_TRUE(dialog.isTesting());

    button(dialog, u"testButton"_s)->click();

    EXPECT_FALSE(dialog.isTesting());
    const QString said = dialog.answer();
    answers.release();
    QTest::qWait(100);
    EXPECT_EQ(dialog.answer(), said) << "what was given up is not listened to";
}

TEST_F(Server, OffersToMakeTheDatabaseAndSaysWhyItCannot)
{
    Result<> outcome = fail(errors::databaseNotMade, {u"alder"_s, u"no"_s, u"createdb alder"_s});
    QStringList made;
    gui::ServerDialog dialog([](const QString&, const QString&) { return ServerFound::NoDatabase; },
                             [&](const QString& address, const QString& secret) {
                                 made += address + u' ' + secret;
                                 return outcome;
                             });
    dialog.show();
    QTest::keyClicks(edit(dialog, u"databaseEdit"_s), u"alder"_s);
    QTest::keyClicks(edit(dialog, u"passwordEdit"_s), u"secret"_s);
    button(dialog, u"testButton"_s)->click();
    ASSERT_TRUE(waitFor([&] { return !dialog.isTesting(); }));
    ASSERT_TRUE(button(dialog, u"createButton"_s)->isVisible());

    button(dialog, u"createButton"_s)->click();
    ASSERT_TRUE(waitFor([&] { return !dialog.isTesting(); }));
    EXPECT_EQ(made, QStringList{u"postgresql://localhost/alder secret"_s});
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(dialog.answer().contains(u"createdb alder"_s)) << qPrintable(dialog.answer());

    outcome = {};
    button(dialog, u"testButton"_s)->click();
    ASSERT_TRUE(waitFor([&] { return !dialog.isTesting(); }));
    button(dialog, u"createButton"_s)->click();
    ASSERT_TRUE(waitFor([&] { return !dialog.isVisible(); }));
    EXPECT_EQ(dialog.choice(), gui::ServerDialog::Choice::NewCompany);
}

TEST_F(Server, TellsWhatIsReallyThere)
{
    EXPECT_EQ(taken(probeServer(u"postgresql://127.0.0.1:9/alder"_s, {})),
              ServerFound::Unreachable);
    if (wantedDialect() == Dialect::Sqlite)
        GTEST_SKIP() << "set TANDEM_TEST_DATABASE=postgresql and TANDEM_TEST_SERVER";
    const DatabaseConfig config = emptyBooks();
    const QString address = config.location;
    EXPECT_EQ(taken(probeServer(address, {})), ServerFound::Empty) << "without a company";
    const auto database = taken(Database::open(config));
    SystemClock clock;
    SystemRandom random;
    Office office(*database, clock, random, {UserId{}, u"tandem"_s, allPermissions()});
    taken(workflows::createCompany(
        office,
        {.company = {.name = u"Alder"_s, .country = u"DE"_s},
         .firstUser = {.name = u"anna"_s, .fullName = {}, .password = password, .roles = {}},
         .chart = {}}));
    EXPECT_EQ(taken(probeServer(address, {})), ServerFound::Books);
    EXPECT_EQ(taken(probeServer(QString(address).replace(QUrl(address).path(), u"/no_such"_s), {})),
              ServerFound::NoDatabase);
}

TEST(Workstation, AsksForTheLanguageAndKeepsIt)
{
    QSettings().clear();
    gui::WorkstationDialog dialog(gui::workstationSettings(), nullptr);
    auto* const language = dialog.findChild<QComboBox*>(u"languageCombo"_s);
    EXPECT_EQ(language->currentText(), u"As the desktop"_s);

    language->setCurrentText(u"Deutsch"_s);
    gui::keepWorkstationSettings(dialog.settings());

    EXPECT_EQ(gui::workstationSettings().language, u"de"_s);
    QSettings().clear();
}

} // namespace
} // namespace tandem::test
