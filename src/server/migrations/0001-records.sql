-- Consentry, schema 1. The same for PostgreSQL and SQLite, and nothing in it that a distributed PostgreSQL refuses:
-- no sequence, no foreign key, no trigger. Times are UTC.

-- One row a decision; rows are only ever added, emptied (erasure) and, whole days at a time, removed (sweep).
create table if not exists consent_records (
  consent_id uuid not null,
  record_id uuid not null,
  received_time timestamptz not null,
  -- Its notice is one that nobody announced.
  apart boolean not null,
  -- JSON as it was hashed; null once it was erased.
  document text,
  document_hash bytea not null,
  -- A writer's chain of one day, and the place in it, from 0.
  chain_id uuid not null,
  chain_seq bigint not null,
  -- SHA-256 of the link before, this row's ids, time and flag, and document_hash.
  link_hash bytea not null,
  erased_time timestamptz,
  primary key (consent_id, record_id)
);

create index if not exists consent_records_by_time on consent_records (received_time);

-- What was shown, by the hash to which records refer.
create table if not exists consent_notices (
  hash text primary key,
  text text not null
);

-- Checkpoints, erasures and sweeps: each refers to the one before, and is signed.
create table if not exists consent_statements (
  position bigint primary key,
  kind text not null,
  -- The day of a checkpoint, the first day that a sweep kept, or the SHA-256 of the consent_id of an erasure.
  subject text not null,
  text text not null,
  signature text
);

create index if not exists consent_statements_by_subject on consent_statements (subject, kind);

create table if not exists consent_schema (
  version integer primary key
);
