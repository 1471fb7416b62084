-- Creates the database user of a node that shows the published pages and nothing else: it reads what they rest on, and
-- changes nothing. For council IT, as a PostgreSQL superuser, in Waymark's database on the server that takes writes; after
-- Waymark's first start, and again after a restore, which makes the tables anew:
--
--   psql -d waymark -v published_password='…' -f create-published-user.sql
--
-- Another name may be given with -v published=…. Then set WAYMARK_PUBLISHED_ONLY=true on that node, with WAYMARK_DB_URL,
-- WAYMARK_DB_USER and WAYMARK_DB_PASSWORD.

\set ON_ERROR_STOP on
\if :{?published} \else \set published waymark_published \endif

SELECT NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = :'published') AS missing;
\gset
\if :missing
CREATE ROLE :"published" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
\endif
ALTER ROLE :"published" PASSWORD :'published_password';
-- On a standby nobody writes; here this user does not either.
ALTER ROLE :"published" SET default_transaction_read_only = on;

SELECT current_database() AS database;
\gset
GRANT CONNECT ON DATABASE :"database" TO :"published";
GRANT USAGE ON SCHEMA waymark TO :"published";
GRANT SELECT ON waymark.flyway_schema_history, waymark.entry, waymark.definition, waymark.theme_release,
                waymark.publication_file TO :"published";
-- The keys of signed statements.
GRANT SELECT (sequence, recorded_at, act, detail) ON waymark.audit TO :"published";
