-- An entry is recorded by an account that is there. A foreign key asks so of each row, by itself and after the last one
-- has come, which of a hundred thousand rows of one person costs as much as keeping them. It is asked here once for each
-- account of a statement, of every writer and whatever the statement is. That accounts stay is refuse_change()'s part.
ALTER TABLE entry DROP CONSTRAINT entry_recorded_by_fkey;

CREATE FUNCTION require_account() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    missing uuid;
BEGIN
    SELECT given.recorded_by INTO missing
      FROM (SELECT DISTINCT recorded_by FROM added) AS given
     WHERE NOT EXISTS (SELECT FROM waymark.account WHERE id = given.recorded_by) LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'No account % is there, by which an entry was recorded', missing
            USING ERRCODE = 'foreign_key_violation',
                  HINT = 'Keep the account in the same transaction, before the entry.';
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER of_an_account AFTER INSERT ON entry REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION require_account();
