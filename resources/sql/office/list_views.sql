-- Views that users keep of lists.

-- name: of_list
-- What a user may choose of a list: own views, and the shared ones of others.
SELECT list_view.id, list_view.user_id, list_view.name, list_view.arrangement,
       list_view.is_shared,
       COALESCE((SELECT app_user.name
                   FROM app_user
                  WHERE app_user.id = list_view.user_id), '') AS owner_name,
       CASE WHEN list_view_default.id IS NULL THEN 0 ELSE 1 END AS is_default
  FROM list_view
  LEFT JOIN list_view_default ON list_view_default.view_id = list_view.id
        AND list_view_default.user_id = :user_id
 WHERE list_view.list_name = :list_name
   AND (list_view.user_id = :user_id OR list_view.is_shared = 1)
 ORDER BY list_view.name, list_view.id
 LIMIT :rows_max

-- name: insert
INSERT INTO list_view (id, user_id, list_name, name, arrangement, is_shared, version)
VALUES (:id, :user_id, :list_name, :name, :arrangement, 0, 1)

-- name: change
UPDATE list_view
   SET arrangement = :arrangement, version = version + 1
 WHERE id = :id

-- name: share
UPDATE list_view
   SET is_shared = :is_shared, version = version + 1
 WHERE id = :id

-- name: delete
DELETE FROM list_view
 WHERE id = :id

-- name: insert_default
INSERT INTO list_view_default (id, user_id, list_name, view_id)
VALUES (:id, :user_id, :list_name, :view_id)

-- name: delete_default
DELETE FROM list_view_default
 WHERE user_id = :user_id AND list_name = :list_name

-- name: delete_defaults_of_others
-- Of all users but one: a view that is no longer shared is theirs no longer.
DELETE FROM list_view_default
 WHERE view_id = :view_id AND user_id <> :user_id
