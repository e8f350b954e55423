-- 0007  Sales: orders, deliveries and returns, invoices and credit notes.
-- audited: sales_order sales_order_line delivery delivery_line sales_return sales_return_line
-- audited: invoice invoice_line invoice_tax credit_note credit_note_line credit_note_tax

CREATE TABLE sales_order (
    id            {id},
    number        {text} UNIQUE,
    customer_id   {ref} REFERENCES party (id),
    warehouse_id  {ref} REFERENCES warehouse (id),
    reference     {text?} CHECK (reference <> ''),
    ordered_on    {date},
    currency      {currency},
    state         {text} CHECK (state IN ('quote', 'confirmed', 'closed', 'cancelled')),
    net_minor     {money},
    tax_minor     {money},
    version       {count}
) {strict};

CREATE INDEX sales_order_by_customer ON sales_order (customer_id, id);
CREATE INDEX sales_order_by_reference ON sales_order (reference);

-- delivered_micro and invoiced_micro say how far the line came.
CREATE TABLE sales_order_line (
    id               {id},
    sales_order_id   {ref} REFERENCES sales_order (id),
    position         {count},
    item_id          {ref} REFERENCES item (id),
    kind             {text} CHECK (kind IN ('stock', 'service', 'charge')),
    description      {text},
    quantity_micro   {micro} CHECK (quantity_micro > 0),
    price_micro      {micro} CHECK (price_micro >= 0),
    discount_micro   {micro} CHECK (discount_micro BETWEEN 0 AND 1000000),
    tax_code_id      {ref?} REFERENCES tax_code (id),
    net_minor        {money} CHECK (net_minor >= 0),
    delivered_micro  {micro} CHECK (delivered_micro BETWEEN 0 AND quantity_micro),
    invoiced_micro   {micro} CHECK (invoiced_micro BETWEEN 0 AND quantity_micro),
    UNIQUE (sales_order_id, position)
) {strict};

CREATE TABLE delivery (
    id              {id},
    number          {text} UNIQUE,
    sales_order_id  {ref} REFERENCES sales_order (id),
    delivered_on    {date},
    cost_minor      {money} CHECK (cost_minor >= 0)
) {strict};

CREATE INDEX delivery_by_order ON delivery (sales_order_id, id);

CREATE TABLE delivery_line (
    id                   {id},
    delivery_id          {ref} REFERENCES delivery (id),
    sales_order_line_id  {ref} REFERENCES sales_order_line (id),
    item_id              {ref} REFERENCES item (id),
    quantity_micro       {micro} CHECK (quantity_micro > 0),
    cost_minor           {money} CHECK (cost_minor >= 0),
    returned_micro       {micro} CHECK (returned_micro BETWEEN 0 AND quantity_micro)
) {strict};

CREATE INDEX delivery_line_by_delivery ON delivery_line (delivery_id, id);

-- Goods that a customer sent back, at what they had cost.
CREATE TABLE sales_return (
    id           {id},
    number       {text} UNIQUE,
    delivery_id  {ref} REFERENCES delivery (id),
    returned_on  {date},
    cost_minor   {money} CHECK (cost_minor >= 0)
) {strict};

CREATE TABLE sales_return_line (
    id                {id},
    sales_return_id   {ref} REFERENCES sales_return (id),
    delivery_line_id  {ref} REFERENCES delivery_line (id),
    quantity_micro    {micro} CHECK (quantity_micro > 0),
    cost_minor        {money} CHECK (cost_minor >= 0)
) {strict};

CREATE TABLE invoice (
    id              {id},
    number          {text} UNIQUE,
    sales_order_id  {ref} REFERENCES sales_order (id),
    customer_id     {ref} REFERENCES party (id),
    issued_on       {date},
    due_on          {date},
    currency        {currency},
    net_minor       {money},
    tax_minor       {money},
    version         {count}
) {strict};

CREATE INDEX invoice_by_order ON invoice (sales_order_id, id);
CREATE INDEX invoice_by_customer ON invoice (customer_id, issued_on, id);
CREATE INDEX invoice_by_day ON invoice (issued_on, id);

CREATE TABLE invoice_line (
    id                   {id},
    invoice_id           {ref} REFERENCES invoice (id),
    position             {count},
    sales_order_line_id  {ref} REFERENCES sales_order_line (id),
    item_id              {ref} REFERENCES item (id),
    kind                 {text} CHECK (kind IN ('stock', 'service', 'charge')),
    description          {text},
    quantity_micro       {micro} CHECK (quantity_micro > 0),
    price_micro          {micro},
    discount_micro       {micro},
    tax_code_id          {ref?} REFERENCES tax_code (id),
    net_minor            {money},
    credited_micro       {micro} CHECK (credited_micro BETWEEN 0 AND quantity_micro),
    UNIQUE (invoice_id, position)
) {strict};

-- What an invoice shows for one tax code, and how much of its net was credited.
CREATE TABLE invoice_tax (
    id              {id},
    invoice_id      {ref} REFERENCES invoice (id),
    tax_code_id     {ref?} REFERENCES tax_code (id),
    rate_micro      {micro},
    net_minor       {money},
    tax_minor       {money},
    credited_minor  {money}
) {strict};

CREATE INDEX invoice_tax_by_invoice ON invoice_tax (invoice_id, id);

CREATE TABLE credit_note (
    id           {id},
    number       {text} UNIQUE,
    invoice_id   {ref} REFERENCES invoice (id),
    customer_id  {ref} REFERENCES party (id),
    issued_on    {date},
    reason       {text},
    currency     {currency},
    net_minor    {money},
    tax_minor    {money}
) {strict};

CREATE INDEX credit_note_by_invoice ON credit_note (invoice_id, id);

CREATE TABLE credit_note_line (
    id               {id},
    credit_note_id   {ref} REFERENCES credit_note (id),
    invoice_line_id  {ref} REFERENCES invoice_line (id),
    quantity_micro   {micro} CHECK (quantity_micro > 0),
    net_minor        {money}
) {strict};

CREATE INDEX credit_note_line_by_note ON credit_note_line (credit_note_id, id);

CREATE TABLE credit_note_tax (
    id              {id},
    credit_note_id  {ref} REFERENCES credit_note (id),
    tax_code_id     {ref?} REFERENCES tax_code (id),
    rate_micro      {micro},
    net_minor       {money},
    tax_minor       {money}
) {strict};

CREATE INDEX credit_note_tax_by_note ON credit_note_tax (credit_note_id, id);
