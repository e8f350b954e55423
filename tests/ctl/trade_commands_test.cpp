#include "working_company.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tandem::ctl {
namespace {

using namespace Qt::StringLiterals;

/// A company with a customer, a supplier, and twenty CHAI bought for 10.00 each.
class TradeCommands : public WorkingCompany {
protected:
    TradeCommands()
    {
        done(u"party add Alfreds --code ALFKI --customer --country DE --terms 14"_s);
        done(u"party add Exotic --code EXOTIC --supplier"_s);
        done(u"item add CHAI --name Chai --price 18.00 --cost 10.00 --tax="_s);
        purchase = cell(done(u"purchase add CHAI=20@10.00 --supplier EXOTIC --on 2026-01-05"_s),
                        u"number"_s);
        done(u"purchase receive %1 --on 2026-01-07"_s.arg(purchase));
    }
    QString number(const QString& words) { return cell(done(words), u"number"_s); }

    QString purchase;
};

TEST_F(TradeCommands, ShowAnyListFilteredAndSorted)
{
    const QString all = done(u"list crm.parties --sort name --descending"_s);
    const QString suppliers = done(u"list crm.parties --filter role:supplier"_s);

    EXPECT_EQ(cell(all, u"name"_s), u"Exotic"_s);
    EXPECT_EQ(cell(suppliers, u"code"_s), u"EXOTIC"_s);
    EXPECT_FALSE(suppliers.contains(u"ALFKI"_s));
    EXPECT_EQ(cell(done(u"list inventory.stock --filter value>199"_s), u"value_minor"_s),
              u"200.00"_s);
    EXPECT_TRUE(done(u"list"_s).contains(u"inventory.stock"_s));
}

TEST_F(TradeCommands, CarryAnOrderFromQuoteToPaymentAndCreditNote)
{
    const QString order =
        number(u"order add CHAI=5@18.00-10% --customer ALFKI --on 2026-02-02 --reference R7"_s);
    done(u"order confirm "_s + order);
    const QString delivery = number(u"order deliver %1 --on 2026-02-03"_s.arg(order));
    const QString invoice = number(u"order invoice %1 --on 2026-02-04"_s.arg(order));
    const QString payment =
        cell(done(u"payment add ALFKI 40.50 --on 2026-02-10 --for "_s + invoice), u"number"_s);
    const QString note =
        number(u"credit-note add %1 1=1 --on 2026-02-12 --reason Damaged"_s.arg(invoice));

    const QString orders = done(u"order list"_s);
    EXPECT_EQ(cell(orders, u"number"_s), order);
    EXPECT_EQ(cell(orders, u"reference"_s), u"R7"_s);
    EXPECT_EQ(cell(orders, u"net"_s), u"81.00"_s);
    EXPECT_EQ(cell(orders, u"state"_s), u"closed"_s);
    EXPECT_EQ(cell(done(u"order show "_s + order), u"discount"_s), u"10"_s);
    EXPECT_EQ(cell(done(u"delivery list"_s), u"number"_s), delivery);
    EXPECT_EQ(cell(done(u"delivery show "_s + delivery), u"cost"_s), u"50.00"_s);
    EXPECT_EQ(cell(done(u"invoice list"_s), u"due_on"_s), u"2026-02-18"_s);
    EXPECT_EQ(cell(done(u"invoice show "_s + invoice), u"credited"_s), u"1"_s);
    EXPECT_EQ(cell(done(u"payment show "_s + payment), u"amount"_s), u"40.50"_s);
    EXPECT_EQ(cell(done(u"credit-note show "_s + note), u"net"_s), u"16.20"_s);
    const QString stock = done(u"report stock"_s);
    EXPECT_EQ(cell(stock, u"quantity"_s), u"15"_s);
    EXPECT_EQ(cell(stock, u"value"_s), u"150.00"_s);
    const QString revenue = done(u"report revenue --by customer"_s);
    EXPECT_EQ(cell(revenue, u"goods"_s), u"64.80"_s) << qPrintable(revenue);
    const QString aged = done(u"report aged-receivables --as-of 2026-03-01"_s);
    EXPECT_TRUE(aged.contains(u"24.30"_s)) << qPrintable(aged);
    EXPECT_EQ(run(u"company verify --full"_s).exitCode, ExitCode::Done);
}

TEST_F(TradeCommands, TakeASuppliersBillAndPayIt)
{
    done(u"purchase bill %1 --number B-77 --on 2026-01-09"_s.arg(purchase));
    const QString owed = done(u"payment items --side payable"_s);
    const QString paid =
        cell(done(u"payment add EXOTIC 200.00 --direction out --on 2026-01-20"_s), u"number"_s);

    EXPECT_EQ(cell(owed, u"open"_s), u"200.00"_s) << qPrintable(owed);
    EXPECT_FALSE(paid.isEmpty());
    EXPECT_EQ(cell(done(u"payment items --side payable"_s), u"open"_s), QString());
    EXPECT_EQ(cell(done(u"purchase show "_s + purchase), u"billed"_s), u"20"_s);
    EXPECT_EQ(cell(done(u"purchase list"_s), u"supplier"_s), u"EXOTIC"_s);
}

TEST_F(TradeCommands, ShowABillWithItsLinesAndKeepNotesAndFilesOnIt)
{
    done(u"purchase bill %1 --number B-77 --on 2026-01-09"_s.arg(purchase));
    const QString listed = done(u"purchase bills"_s);
    const QString id = cell(listed, u"id"_s);

    const QString shown = done(u"purchase show-bill "_s + cell(listed, u"number"_s));
    done(u"note add bill %1 the second box was wet"_s.arg(id));
    done({u"attachment"_s, u"add"_s, u"bill"_s, id, write(u"B-77.pdf"_s, "%PDF-1.4")});

    EXPECT_EQ(cell(listed, u"supplier_number"_s), u"B-77"_s);
    EXPECT_EQ(cell(shown, u"quantity"_s), u"20"_s) << qPrintable(shown);
    EXPECT_EQ(cell(done(u"note list bill "_s + id), u"note"_s), u"the second box was wet"_s);
    EXPECT_EQ(cell(done(u"attachment list bill "_s + id), u"name"_s), u"B-77.pdf"_s);
    EXPECT_TRUE(done(u"record history bill "_s + id).contains(u"Bill entered"_s));
    EXPECT_EQ(run(u"purchase show-bill BI-1"_s).exitCode, ExitCode::Refused);
}

TEST_F(TradeCommands, PriceAnItemByQuantityAndCustomer)
{
    done(u"item price CHAI 16.00 --quantity 10 --from 2026-01-01"_s);
    done(u"item price CHAI 15.50 --customer ALFKI --from 2026-03-01"_s);
    const auto netOf = [&](const QString& words) {
        return cell(done(u"order show "_s + number(words)), u"net"_s);
    };

    EXPECT_EQ(netOf(u"order add CHAI=9 --customer ALFKI --on 2026-02-01"_s), u"162.00"_s);
    EXPECT_EQ(netOf(u"order add CHAI=10 --customer ALFKI --on 2026-02-01"_s), u"160.00"_s);
    EXPECT_EQ(netOf(u"order add CHAI=10 --customer ALFKI --on 2026-03-01"_s), u"155.00"_s);
    EXPECT_EQ(run(u"item price CHAI dear"_s).exitCode, ExitCode::BadInput);
    EXPECT_EQ(run(u"item price COCOA 1.00"_s).exitCode, ExitCode::Refused);
}

TEST_F(TradeCommands, ChangeOfAnItemWhatIsNamedAndNothingElse)
{
    done({u"item"_s, u"change"_s, u"CHAI"_s, u"--name"_s, u"Chai, loose"_s, u"--price"_s,
          u"19.50"_s, u"--out-of-use"_s});

    const QString shown = done(u"item show CHAI"_s);
    EXPECT_TRUE(shown.contains(u"CHAI,\"Chai, loose\",pcs,stock,,19.50,10.00,,no\n"_s))
        << qPrintable(shown);
    EXPECT_EQ(run(u"item change CHAI --price 1,5x"_s).exitCode, ExitCode::BadInput);
    EXPECT_EQ(run(u"item change CHAI --tax NONE"_s).exitCode, ExitCode::Refused);
    EXPECT_EQ(run(u"item change NOTEA --name x"_s).exitCode, ExitCode::Refused);
    EXPECT_EQ(done(u"item show CHAI"_s), shown) << "what was refused changed nothing";
}

TEST_F(TradeCommands, ChangeAQuoteUntilItIsAgreed)
{
    const QString order = number(u"order add CHAI=5 --customer ALFKI --on 2026-02-02"_s);
    const auto shown = [&](const QString& column) {
        return cell(done(u"order show "_s + order), column);
    };

    done(u"order change %1 --reference R8"_s.arg(order));
    EXPECT_EQ(shown(u"quantity"_s), u"5"_s) << "without lines its own stay";
    EXPECT_EQ(cell(done(u"order list"_s), u"reference"_s), u"R8"_s);
    EXPECT_EQ(number(u"order change %1 CHAI=3@10.00"_s.arg(order)), order);

    EXPECT_EQ(shown(u"quantity"_s), u"3"_s);
    EXPECT_EQ(shown(u"net"_s), u"30.00"_s);
    EXPECT_EQ(cell(done(u"order list"_s), u"reference"_s), u"R8"_s);
}

TEST_F(TradeCommands, TransferStockAndKnowHolidays)
{
    done(u"warehouse add SHOP --name Shop"_s);
    const QString main = cell(done(u"warehouse list"_s), u"code"_s);
    const QString before = done(u"list ledger.entries"_s);
    number(u"stock transfer CHAI=2 --from %1 --to SHOP"_s.arg(main));
    EXPECT_TRUE(done(u"report stock"_s).contains(u"SHOP"_s));
    EXPECT_EQ(done(u"list ledger.entries"_s), before) << "the ledger does not hear of it";
    EXPECT_EQ(run(u"stock transfer CHAI=2 --from SHOP --to SHOP"_s).exitCode, ExitCode::BadInput);

    done(u"holiday add 2026-12-25 Christmas"_s);
    EXPECT_EQ(cell(done(u"holiday list --year 2026"_s), u"name"_s), u"Christmas"_s);
    done(u"holiday remove 2026-12-25"_s);
    EXPECT_NE(run(u"holiday remove 2026-12-25"_s).exitCode, ExitCode::Done);
    done({u"holiday"_s, u"import"_s,
          write(u"holidays.csv"_s, "Date,Holiday,State\n2026-01-01,New Year,\n"
                                   "2026-11-01,All Saints,BY\n")});
    EXPECT_EQ(done(u"holiday list --year 2026"_s).count(u"\n"_s), 3);
}

TEST_F(TradeCommands, CountTheStockOfAWarehouse)
{
    done(u"warehouse add EAST --name East"_s);
    done(u"stock count CHAI=17 --on 2026-02-01"_s);
    done(u"stock count CHAI=2@11.00 --warehouse EAST --on 2026-02-01"_s);

    const QString stock = done(u"report stock"_s);

    EXPECT_TRUE(done(u"warehouse list"_s).contains(u"EAST,East,no\n"_s));
    EXPECT_TRUE(stock.contains(u",17,pcs,170.00\n"_s)) << qPrintable(stock);
    EXPECT_TRUE(stock.contains(u",2,pcs,22.00\n"_s)) << qPrintable(stock);
    EXPECT_EQ(run(u"stock count CHAI=1 --warehouse WEST"_s).exitCode, ExitCode::Refused);
    EXPECT_EQ(run(u"warehouse add EAST --name East"_s).exitCode, ExitCode::Refused);
    EXPECT_EQ(run(u"company verify --full"_s).exitCode, ExitCode::Done);
}

TEST_F(TradeCommands, ListTaxCodesWithTheirRates)
{
    const QString codes = done(u"tax list --on 2026-02-01"_s);

    EXPECT_TRUE(codes.startsWith(u"code,name,kind,direction,percent\n"_s)) << qPrintable(codes);
    EXPECT_TRUE(codes.contains(u",output,19\n"_s)) << qPrintable(codes);
}

TEST_F(TradeCommands, TakeGoodsBackIntoStock)
{
    const QString order = number(u"order add CHAI=5 --customer ALFKI --on 2026-02-02"_s);
    done(u"order confirm "_s + order);
    const QString delivery = number(u"delivery add %1 1=4 --on 2026-02-03"_s.arg(order));

    done(u"delivery return %1 1=3 --on 2026-02-05"_s.arg(delivery));

    EXPECT_EQ(cell(done(u"delivery show "_s + delivery), u"returned"_s), u"3"_s);
    EXPECT_EQ(cell(done(u"report stock"_s), u"quantity"_s), u"19"_s);
}

TEST_F(TradeCommands, AnswerTheSameKeyOnce)
{
    const QString words = u"order add CHAI=5 --customer ALFKI --on 2026-02-02 --key 0196-a"_s;

    const QString first = done(words);
    const QString again = done(words);
    const auto other = run(words + u" --reference R8"_s);

    EXPECT_EQ(first, again);
    EXPECT_EQ(done(u"order list"_s).count(u"\n"_s), 2);
    EXPECT_TRUE(other.error.contains(u"office.key_used_for_other"_s)) << qPrintable(other.error);
}

struct Wrong {
    const char* words;
    ExitCode exitCode;
    const char* code;
};

TEST_F(TradeCommands, SayWhatIsWrongAndChangeNothing)
{
    const QString order = number(u"order add CHAI=50 --customer ALFKI --on 2026-02-02"_s);
    done(u"order confirm "_s + order);
    const QString before = auditHead();
    const std::vector<Wrong> all{
        {"order add CHAI=1 --customer NOBODY", ExitCode::Refused, "crm.party_not_found"},
        {"order add COCOA=1 --customer ALFKI", ExitCode::Refused, "inventory.item_not_found"},
        {"order add CHAI --customer ALFKI", ExitCode::BadInput, "ctl.line_unreadable"},
        {"order add CHAI=1", ExitCode::Usage, "--customer"},
        {"order confirm", ExitCode::BadInput, "ctl.argument_missing"},
        {"order confirm SO-1999-00001", ExitCode::Refused, "sales.order_not_found"},
        {"order confirm %1", ExitCode::Refused, "sales.order_not_a_quote"},
        {"order change %1 CHAI=1", ExitCode::Refused, "sales.order_is_agreed"},
        {"order deliver %1 --on 2026-02-03", ExitCode::Refused, "inventory.not_enough_stock"},
        {"order deliver %1 7=1", ExitCode::BadInput, "ctl.position_unknown"},
        {"order invoice %1", ExitCode::Refused, "sales.nothing_to_invoice"},
        {"order deliver %1 --on 2026-02-30", ExitCode::BadInput, "ctl.day_unreadable"},
        {"invoice show SI-1999-00001", ExitCode::Refused, "sales.invoice_not_found"},
        {"payment add NOBODY 5.00", ExitCode::Refused, "crm.party_not_found"},
        {"item add CHAI --name Again", ExitCode::Refused, "inventory.item_code_taken"},
        {"report revenue --by weather", ExitCode::BadInput, "ctl.revenue_unknown"},
    };

    for (const Wrong& wrong : all) {
        const QString words = QString::fromLatin1(wrong.words);
        const auto result = run(words.contains(u"%1"_s) ? words.arg(order) : words);
        EXPECT_EQ(result.exitCode, wrong.exitCode) << wrong.words << qPrintable(result.error);
        EXPECT_TRUE(result.error.contains(QString::fromLatin1(wrong.code)))
            << wrong.words << ": " << qPrintable(result.error);
    }
    EXPECT_EQ(auditHead(), before);
}

TEST_F(TradeCommands, WriteJsonWithAmountsAsText)
{
    const auto listed = runAs(u"anna"_s, u"item list"_s, u"json"_s);
    const auto failed = runAs(u"anna"_s, u"item show COCOA"_s, u"json"_s);

    const auto rows = QJsonDocument::fromJson(listed.out.toUtf8()).array();
    ASSERT_EQ(rows.size(), 1) << qPrintable(listed.out);
    EXPECT_EQ(rows[0].toObject().value(u"price"_s), QJsonValue(u"18.00"_s));
    EXPECT_EQ(rows[0].toObject().value(u"in_use"_s), QJsonValue(true));
    const auto error = QJsonDocument::fromJson(failed.error.toUtf8()).object();
    EXPECT_EQ(error.value(u"code"_s).toString(), u"TD.inventory.item_not_found"_s);
}

TEST_F(TradeCommands, ImportTriesThenTakesWithTheMappingThatWasSaved)
{
    const QString items = write(u"items.csv"_s, "a,b\nX1,Thing\n");
    const QString more = write(u"more.csv"_s, "b,a\nOther,X2\n");
    const QString stock = write(u"stock.csv"_s, "sku,qty,cost\nTEA,3,10.00\n");
    const QString orders = write(u"orders.csv"_s, "OrderID,CustomerID,OrderDate,SKU,Qty\n"
                                                  "1,ALFKI,2026-02-02,CHAI,2\n");
    done(u"item add TEA --name Tea"_s);
    const QString before = auditHead();

    const QString tried =
        done({u"import"_s, u"items"_s, items, u"--mapping"_s, u"code=a,name=b"_s, u"--dry-run"_s});
    const QString triedStock = done({u"import"_s, u"stock"_s, stock, u"--dry-run"_s});
    const QString triedOrders =
        done({u"import"_s, u"orders"_s, orders, u"--through"_s, u"invoice"_s, u"--dry-run"_s});
    const QString after = auditHead();
    const QString made = done({u"import"_s, u"items"_s, items, u"--mapping"_s, u"code=a,name=b"_s});
    const QString next = done({u"import"_s, u"items"_s, more});

    EXPECT_EQ(cell(tried, u"made"_s), u"1"_s);
    EXPECT_EQ(cell(triedStock, u"lines"_s), u"1"_s);
    EXPECT_EQ(cell(triedOrders, u"net"_s), u"36.00"_s) << qPrintable(triedOrders);
    EXPECT_EQ(after, before);
    EXPECT_TRUE(made.contains(u",given"_s)) << qPrintable(made);
    EXPECT_TRUE(next.contains(u"1,0,\"code=a,name=b\",saved"_s)) << qPrintable(next);
}

TEST_F(TradeCommands, TaxANewItemAtTheStandardRateUnlessToldOtherwise)
{
    done(u"item add TEA --name Tea"_s);
    done(u"item add BOOK --name Book --tax S7"_s);
    done(u"item add DEPOSIT --name Deposit --tax="_s);

    EXPECT_EQ(cell(done(u"item show TEA"_s), u"tax"_s), u"S19"_s);
    EXPECT_EQ(cell(done(u"item show BOOK"_s), u"tax"_s), u"S7"_s);
    EXPECT_EQ(cell(done(u"item show DEPOSIT"_s), u"tax"_s), QString());
}

TEST_F(TradeCommands, MakeNoLabelsForWhatIsNoItem)
{
    const QString file = path(u"labels.pdf"_s);

    EXPECT_EQ(run(u"item labels COCOA --out "_s + file).exitCode, ExitCode::Refused);
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_FALSE(run(u"item labels"_s).error.isEmpty());
}

} // namespace
} // namespace tandem::ctl
