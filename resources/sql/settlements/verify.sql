-- What the writer keeps beside the allocations, computed again.

-- name: flawed_items
-- Items that are not what their allocations make of them.
SELECT id, number, open_minor, expected_open_minor, open_base_minor, expected_open_base_minor,
       discount_taken_minor, expected_discount_taken_minor, closed_on, expected_closed_on
  FROM (SELECT i.id, i.number, i.open_minor, i.open_base_minor, i.discount_taken_minor, i.closed_on,
               i.original_minor - COALESCE(a.amount_minor, 0) AS expected_open_minor,
               i.original_base_minor - COALESCE(a.base_minor, 0) AS expected_open_base_minor,
               COALESCE(a.discount_minor, 0) AS expected_discount_taken_minor,
               CASE WHEN i.original_minor = COALESCE(a.amount_minor, 0) THEN a.last_on
                END AS expected_closed_on
          FROM open_item i
          LEFT JOIN (SELECT item_id, CAST(SUM(amount_minor) AS BIGINT) AS amount_minor,
                            CAST(SUM(base_minor) AS BIGINT) AS base_minor,
                            CAST(SUM(CASE WHEN kind IN ('discount', 'discount_tax')
                                          THEN amount_minor
                                          ELSE COALESCE(discount_lost_minor, 0)
                                      END) AS BIGINT) AS discount_minor,
                            MAX(allocated_on) AS last_on
                       FROM allocation
                      GROUP BY item_id) a ON a.item_id = i.id) proof
 WHERE open_minor <> expected_open_minor
    OR open_base_minor <> expected_open_base_minor
    OR discount_taken_minor <> expected_discount_taken_minor
    OR (closed_on IS NULL) <> (expected_closed_on IS NULL)
    OR closed_on <> expected_closed_on
 ORDER BY id
