-- Creates Waymark's two database users and its database. For council IT, once, as a PostgreSQL superuser:
--
--   psql -v owner_password='…' -v application_password='…' -f create-users.sql
--
-- Other names may be given with -v owner=…, -v application=… and -v database=….
-- Then set WAYMARK_DB_URL, WAYMARK_DB_USER, WAYMARK_DB_PASSWORD, WAYMARK_DB_OWNER_USER and WAYMARK_DB_OWNER_PASSWORD.

\set ON_ERROR_STOP on
\if :{?owner} \else \set owner waymark_owner \endif
\if :{?application} \else \set application waymark \endif
\if :{?database} \else \set database waymark \endif

-- Owns the schema; used at start only, to bring it up to date.
CREATE ROLE :"owner" LOGIN PASSWORD :'owner_password' NOSUPERUSER NOCREATEDB NOCREATEROLE;

-- Reads and appends; owns nothing, so that it can neither change the ledger nor its triggers.
CREATE ROLE :"application" LOGIN PASSWORD :'application_password' NOSUPERUSER NOCREATEDB NOCREATEROLE;

CREATE DATABASE :"database" OWNER :"owner" ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"database" TO :"application";
