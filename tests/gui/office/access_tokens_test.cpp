#include "gui/kit/row_table.h"
#include "gui/office/access_token_dialog.h"
#include "gui/office/access_tokens_page.h"
#include "gui/pictures.h"
#include "gui/pressing.h"
#include "office/actions.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

class AccessTokensTest : public testing::Test {
protected:
    AccessTokensTest()
    {
        at.window->go(u"office.settings"_s);
        for (auto* const bar : at.window->findChildren<QTabBar*>())
            for (int tab = 0; tab < bar->count(); ++tab)
                if (bar->tabText(tab) == u"Access tokens"_s)
                    bar->setCurrentIndex(tab);
        page = at.window->findChild<gui::AccessTokensPage*>();
        require(page && waitFor([&] { return !page->table().rows().empty(); }),
                "the tokens are shown");
    }
    std::vector<AccessToken> tokens()
    {
        return taken(at.office().read(
            actions::accessTokens, [](Reader& books) { return accessTokens(books, {}, {}, 10); }));
    }

    WindowBooks at;
    gui::AccessTokensPage* page;
};

TEST_F(AccessTokensTest, MakeATokenShowItOnceAndRevokeIt)
{
    const std::size_t before = tokens().size();
    button(page, u"New token\u2026"_s)->click();
    auto* const form = shownDialog<gui::AccessTokenDialog>(page);
    ASSERT_TRUE(form);
    form->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"Nightly"_s);
    auto* const rights = form->findChild<QListWidget*>();
    rights->item(0)->setCheckState(Qt::Checked);
    const QString right = rights->item(0)->data(Qt::UserRole).toString();
    auto* const password = form->findChild<QLineEdit*>(u"passwordEdit"_s);
    password->setText(u"wrong"_s);
    ASSERT_TRUE(pressOk(form));
    ASSERT_TRUE(waitFor([&] { return form->isEnabled() && !said(form).isEmpty(); }));
    EXPECT_EQ(tokens().size(), before);
    keepPicture(form, u"AccessTokenDialog"_s);

    password->setText(u"quiet herons stand"_s);
    ASSERT_TRUE(pressOk(form));
    gui::TokenMadeDialog* shown = nullptr;
    ASSERT_TRUE(waitFor([&] {
        shown = page->findChild<gui::TokenMadeDialog*>();
        return shown && shown->isVisible();
    })) << qPrintable(said(form));
    const QString token = shown->findChild<QLineEdit*>(u"tokenEdit"_s)->text();
    keepPicture(shown, u"TokenMadeDialog"_s);
    shown->close();
    const auto made = tokens();
    ASSERT_EQ(made.size(), before + 1);
    EXPECT_TRUE(token.startsWith(u"tandem-%1-"_s.arg(made.front().id.value())));
    EXPECT_EQ(made.front().rights, QStringList{right});

    ASSERT_TRUE(
        waitFor([&] { return page->table().rows().front().id == made.front().id.value(); }));
    keepPicture(at.window.get(), u"access_tokens"_s);
    gui::chooseRow(page->table(), 0);
    at.window->desk().confirm = [](QWidget*, const QString&, const QString&) { return true; };
    button(page, u"Revoke"_s)->click();
    EXPECT_TRUE(waitFor([&] { return tokens().front().revokedAt.has_value(); }));
}

} // namespace
} // namespace tandem::test
