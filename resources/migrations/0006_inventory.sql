-- 0006  Items and prices, warehouses and what lies in them, and what was bought.
-- audited: item item_price warehouse stock_move stock_take
-- audited: purchase_order purchase_order_line goods_receipt goods_receipt_line bill bill_line bill_tax
-- derived: stock_balance

CREATE TABLE item (
    id                    {id},
    code                  {text} UNIQUE CHECK (code <> ''),
    name                  {text} CHECK (name <> ''),
    unit                  {text} CHECK (unit <> ''),
    kind                  {text} CHECK (kind IN ('stock', 'service', 'charge')),
    item_group            {text},
    sales_price_micro     {micro} CHECK (sales_price_micro >= 0),
    purchase_price_micro  {micro} CHECK (purchase_price_micro >= 0),
    tax_code_id           {ref?} REFERENCES tax_code (id),
    is_active             {flag} CHECK (is_active IN (0, 1)),
    version               {count}
) {strict};

CREATE INDEX item_by_name ON item (name, id);

-- A price that counts from a quantity and a day on, for one customer or (NULL) for all.
CREATE TABLE item_price (
    id                   {id},
    item_id              {ref} REFERENCES item (id),
    customer_id          {ref?} REFERENCES party (id),
    quantity_from_micro  {micro} CHECK (quantity_from_micro >= 0),
    valid_from           {date},
    price_micro          {micro} CHECK (price_micro >= 0)
) {strict};

CREATE UNIQUE INDEX item_price_by_step
    ON item_price (item_id, COALESCE(customer_id, 0), quantity_from_micro, valid_from);

CREATE TABLE warehouse (
    id                     {id},
    code                   {text} UNIQUE CHECK (code <> ''),
    name                   {text} CHECK (name <> ''),
    allows_negative_stock  {flag} CHECK (allows_negative_stock IN (0, 1)),
    version                {count}
) {strict};

-- What came into a warehouse (positive) or left it (negative), and what it was worth. Written once.
CREATE TABLE stock_move (
    id              {id},
    item_id         {ref} REFERENCES item (id),
    warehouse_id    {ref} REFERENCES warehouse (id),
    quantity_micro  {micro},
    value_minor     {money},
    source          {text},
    source_id       {ref},
    moved_on        {date}
) {strict};

CREATE INDEX stock_move_by_item ON stock_move (item_id, warehouse_id, id);
CREATE INDEX stock_move_by_source ON stock_move (source, source_id);

{final} stock_move 'stock moves are final';

-- What lies in a warehouse: the sum of the moves, kept by who writes them, under the key of the
-- first of them.
CREATE TABLE stock_balance (
    id              {id},
    item_id         {ref} REFERENCES item (id),
    warehouse_id    {ref} REFERENCES warehouse (id),
    quantity_micro  {micro},
    value_minor     {money},
    UNIQUE (item_id, warehouse_id),
    CHECK (quantity_micro > 0 OR value_minor = 0),
    CHECK (value_minor >= 0)
) {strict};

-- Opening stock, and what a count of the shelves changed.
CREATE TABLE stock_take (
    id           {id},
    number       {text} UNIQUE,
    kind         {text} CHECK (kind IN ('opening', 'count')),
    taken_on     {date},
    value_minor  {money}
) {strict};

CREATE TABLE purchase_order (
    id            {id},
    number        {text} UNIQUE,
    supplier_id   {ref} REFERENCES party (id),
    warehouse_id  {ref} REFERENCES warehouse (id),
    reference     {text},
    ordered_on    {date},
    currency      {currency},
    state         {text} CHECK (state IN ('open', 'closed', 'cancelled')),
    net_minor     {money},
    version       {count}
) {strict};

CREATE INDEX purchase_order_by_supplier ON purchase_order (supplier_id, id);

-- received_minor and cleared_minor are the values received and billed so far, at the order's price:
-- their difference is received but not billed.
CREATE TABLE purchase_order_line (
    id                 {id},
    purchase_order_id  {ref} REFERENCES purchase_order (id),
    position           {count},
    item_id            {ref} REFERENCES item (id),
    kind               {text} CHECK (kind IN ('stock', 'service', 'charge')),
    description        {text},
    quantity_micro     {micro} CHECK (quantity_micro > 0),
    price_micro        {micro} CHECK (price_micro >= 0),
    tax_code_id        {ref?} REFERENCES tax_code (id),
    net_minor          {money} CHECK (net_minor >= 0),
    received_micro     {micro} CHECK (received_micro BETWEEN 0 AND quantity_micro),
    billed_micro       {micro} CHECK (billed_micro BETWEEN 0 AND quantity_micro),
    received_minor     {money},
    cleared_minor      {money},
    UNIQUE (purchase_order_id, position),
    CHECK (kind <> 'stock' OR billed_micro <= received_micro)
) {strict};

CREATE TABLE goods_receipt (
    id                 {id},
    number             {text} UNIQUE,
    purchase_order_id  {ref} REFERENCES purchase_order (id),
    received_on        {date},
    value_minor        {money}
) {strict};

CREATE INDEX goods_receipt_by_order ON goods_receipt (purchase_order_id, id);

CREATE TABLE goods_receipt_line (
    id                      {id},
    goods_receipt_id        {ref} REFERENCES goods_receipt (id),
    purchase_order_line_id  {ref} REFERENCES purchase_order_line (id),
    quantity_micro          {micro} CHECK (quantity_micro > 0),
    value_minor             {money}
) {strict};

CREATE INDEX goods_receipt_line_by_receipt ON goods_receipt_line (goods_receipt_id, id);

CREATE TABLE bill (
    id                 {id},
    number             {text} UNIQUE,
    supplier_id        {ref} REFERENCES party (id),
    supplier_number    {text} CHECK (supplier_number <> ''),
    purchase_order_id  {ref?} REFERENCES purchase_order (id),
    billed_on          {date},
    due_on             {date},
    currency           {currency},
    net_minor          {money},
    tax_minor          {money},
    UNIQUE (supplier_id, supplier_number)
) {strict};

CREATE INDEX bill_by_order ON bill (purchase_order_id, id);

-- cleared_minor is what the goods were received at; net_minor may differ from it.
CREATE TABLE bill_line (
    id                      {id},
    bill_id                 {ref} REFERENCES bill (id),
    position                {count},
    purchase_order_line_id  {ref?} REFERENCES purchase_order_line (id),
    description             {text},
    quantity_micro          {micro},
    net_minor               {money},
    cleared_minor           {money},
    tax_code_id             {ref?} REFERENCES tax_code (id),
    UNIQUE (bill_id, position)
) {strict};

CREATE TABLE bill_tax (
    id           {id},
    bill_id      {ref} REFERENCES bill (id),
    tax_code_id  {ref?} REFERENCES tax_code (id),
    rate_micro   {micro},
    net_minor    {money},
    tax_minor    {money}
) {strict};

CREATE INDEX bill_tax_by_bill ON bill_tax (bill_id, id);
