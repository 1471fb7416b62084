-- Acts are chained like entries: each hash covers the act and the hash before it. What the acts made of accounts,
-- passwords, tokens and files can then be compared with what the tables say. What is there already is chained in the
-- order in which it stands, and what the tables say of accounts, tokens and files today is put behind it as acts.

ALTER TABLE audit DISABLE TRIGGER append_only;

-- A number that was drawn for an act that then did not happen left a gap, which would look like a missing act.
ALTER TABLE audit ALTER COLUMN sequence DROP IDENTITY;

-- The role that an act gives the account it is about, whose theme then are agreement and theme; and the digest of what
-- it left elsewhere: of a stored password, which has a salt and so gives nothing away, of a token, of a file.
ALTER TABLE audit
    ADD COLUMN role          text,
    ADD COLUMN sha256        text  CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    ADD COLUMN previous_hash bytea CHECK (octet_length(previous_hash) = 32),
    ADD COLUMN hash          bytea CHECK (octet_length(hash) = 32),
    ADD CHECK (sequence > 0);

WITH found AS (
    SELECT 1 AS kind, m.since AS happened, m.account::text AS name,
           CASE WHEN m.demonstration THEN 'demonstration_made' ELSE 'account_found' END AS act, m.account AS about,
           m.agreement, m.theme, 'found when upgraded' AS detail, m.role,
           encode(sha256(convert_to(c.password_hash, 'UTF8')), 'hex') AS sha256
      FROM membership m LEFT JOIN credential c ON c.account = m.account
    UNION ALL
    SELECT 2, since, account::text, 'disabled', account, agreement, theme, 'found when upgraded', NULL, NULL
      FROM membership WHERE disabled
    UNION ALL
    SELECT 3, created_at, id::text, 'token_made', account, NULL, NULL,
           'good until ' || to_char(expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), NULL, sha256
      FROM token
    UNION ALL
    SELECT 4, revoked_at, id::text, 'token_revoked', account, NULL, NULL, 'found when upgraded', NULL, sha256
      FROM token WHERE revoked_at IS NOT NULL
    UNION ALL
    SELECT 5, stored_at, sha256, 'evidence_kept', NULL, NULL, NULL, media_type || ', ' || size || ' bytes', NULL, sha256
      FROM evidence
)
INSERT INTO audit (sequence, recorded_at, recorded_by, act, about, agreement, theme, detail, role, sha256)
SELECT (SELECT coalesce(max(sequence), 0) FROM audit) + row_number() OVER (ORDER BY kind, happened, name),
       now(), '00000000-0000-4000-8000-000000000001', act, about, agreement, theme, detail, role, sha256
  FROM found;

DO $$
DECLARE
    act   record;
    place bigint := 0;
    head  bytea  := decode(repeat('0', 64), 'hex');
    next  bytea;
BEGIN
    FOR act IN SELECT * FROM audit ORDER BY sequence LOOP
        place := place + 1;
        -- Each value as the number of its bytes, a colon and itself, an absent one as a hyphen, each on a line.
        SELECT sha256(convert_to('waymark act 1' || chr(10) || string_agg(
                   coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value, '-') || chr(10), '' ORDER BY column_place), 'UTF8'))
          INTO next
          FROM unnest(ARRAY[
                   encode(head, 'hex'), place::text, (extract(epoch FROM act.recorded_at) * 1000000)::bigint::text,
                   act.recorded_by::text, act.act, act.about::text, act.agreement, act.theme, act.detail, act.role,
                   act.sha256]) WITH ORDINALITY AS columns (value, column_place);
        UPDATE audit SET sequence = place, previous_hash = head, hash = next WHERE sequence = act.sequence;
        head := next;
    END LOOP;
END
$$;

ALTER TABLE audit
    ALTER COLUMN previous_hash SET NOT NULL,
    ALTER COLUMN hash SET NOT NULL;

ALTER TABLE audit ENABLE TRIGGER append_only;
