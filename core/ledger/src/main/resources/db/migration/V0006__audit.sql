-- Administrative acts and sign-ins: who did what, when and about whom. Like entries they are never changed. Nothing in
-- them names a person; a person is an account here, so that the row behind it in "person" can be erased.

CREATE TABLE audit (
    sequence    bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid        REFERENCES account,
    act         text        NOT NULL,
    about       uuid        REFERENCES account,
    agreement   text,
    theme       text,
    detail      text        NOT NULL
);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON audit TO "${applicationUser}";

-- The audit is read latest first. An import's entries share one time, so the index of entries stays small.
CREATE INDEX audit_recorded_at ON audit (recorded_at);
CREATE INDEX entry_recorded_at ON entry (recorded_at);
