-- What publications consist of: the canonical form of each version and the files it was rendered to, by their content.
-- They are kept when a publication is made, never rendered again, and never changed or removed. What each of them is
-- stands in the entry by which its publication was made.
CREATE TABLE publication_file (
    sha256    text        PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size      bigint      NOT NULL CHECK (size = octet_length(content)),
    content   bytea       NOT NULL,
    stored_at timestamptz NOT NULL DEFAULT now(),
    stored_by uuid        NOT NULL REFERENCES account
);

-- Most are compressed already.
ALTER TABLE publication_file ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON publication_file FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON publication_file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON publication_file TO "${applicationUser}";
