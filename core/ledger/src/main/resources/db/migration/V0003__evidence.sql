-- Files that figures rest on, kept by their content: the same file is kept once, and never changed or removed.
CREATE TABLE evidence (
    sha256     text        PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text        NOT NULL,
    size       bigint      NOT NULL CHECK (size = octet_length(content)),
    content    bytea       NOT NULL,
    stored_at  timestamptz NOT NULL DEFAULT now(),
    stored_by  uuid        NOT NULL REFERENCES account
);

-- Most are compressed already.
ALTER TABLE evidence ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON evidence FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON evidence FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON evidence TO "${applicationUser}";
