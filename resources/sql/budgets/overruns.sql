-- Purchase orders beyond a budget.

-- name: insert
INSERT INTO budget_overrun (id, budget_id, purchase_order_id, account_id, from_on, to_on,
                            budget_minor, used_minor, committed_minor, asked_minor)
VALUES (:id, :budget_id, :purchase_order_id, :account_id, :from_on, :to_on,
        :budget_minor, :used_minor, :committed_minor, :asked_minor)

-- name: of_order
SELECT budget_overrun.budget_id, budget.name AS budget_name, budget_overrun.purchase_order_id,
       budget_overrun.account_id, account.code AS account_code, budget_overrun.from_on,
       budget_overrun.to_on, budget_overrun.budget_minor, budget_overrun.used_minor,
       budget_overrun.committed_minor, budget_overrun.asked_minor
  FROM budget_overrun
  JOIN budget ON budget.id = budget_overrun.budget_id
  JOIN account ON account.id = budget_overrun.account_id
 WHERE budget_overrun.purchase_order_id = :purchase_order_id
 ORDER BY budget_overrun.id
