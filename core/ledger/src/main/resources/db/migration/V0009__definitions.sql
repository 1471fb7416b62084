-- Installing an agreement or a theme is an entry of the agreement's chain from now on, which names the text by its
-- digest. The releases that were stored before stay as they are and say what was in force until then: nothing is added
-- to them, and each is put into the chain of acts as it is found, so that a later change to them is noticed.

CREATE TABLE definition (
    sha256  text PRIMARY KEY CHECK (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    content text NOT NULL
);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON definition FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON definition FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON definition TO "${applicationUser}";
REVOKE INSERT ON theme_release FROM "${applicationUser}";

INSERT INTO definition (sha256, content) SELECT DISTINCT sha256, declaration FROM theme_release;

DO $$
DECLARE
    release record;
    place   bigint;
    head    bytea;
    next    bytea;
    moment  timestamptz := now();
    found   text;
BEGIN
    SELECT coalesce(max(sequence), 0) INTO place FROM audit;
    SELECT coalesce((SELECT hash FROM audit WHERE sequence = place), decode(repeat('0', 64), 'hex')) INTO head;
    FOR release IN SELECT * FROM theme_release ORDER BY agreement, theme, known_from, stored_at LOOP
        place := place + 1;
        found := 'known from ' || to_char(release.known_from AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
              || ', stored at ' || to_char(release.stored_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
        -- Written as the acts of the migration before this one.
        SELECT sha256(convert_to('waymark act 1' || chr(10) || string_agg(
                   coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value, '-') || chr(10), '' ORDER BY column_place), 'UTF8'))
          INTO next
          FROM unnest(ARRAY[
                   encode(head, 'hex'), place::text, (extract(epoch FROM moment) * 1000000)::bigint::text,
                   '00000000-0000-4000-8000-000000000001', 'release_found', NULL, release.agreement, release.theme,
                   found, NULL, release.sha256]) WITH ORDINALITY AS columns (value, column_place);
        INSERT INTO audit (sequence, recorded_at, recorded_by, act, agreement, theme, detail, sha256, previous_hash, hash)
        VALUES (place, moment, '00000000-0000-4000-8000-000000000001', 'release_found', release.agreement, release.theme,
                found, release.sha256, head, next);
        head := next;
    END LOOP;
END
$$;
