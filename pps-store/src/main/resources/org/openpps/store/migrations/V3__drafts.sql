-- Not ledger: filings that an account has begun to write. status: 0 open, 1 in doubt, 2 submitted.
-- first_entry is the first entry of what was filed; submitted_under the hash of the key under
-- which that was asked; attempt names who has the draft in doubt.
create table pps.draft (
  id              varchar(36) not null,
  account         varchar(64) not null,
  title           varchar(400),
  filing          bytea       not null,
  status          smallint    not null,
  revision        bigint      not null,
  attempt         varchar(36),
  submitted_under bytea,
  first_entry     bigint,
  created_at      bigint      not null,
  changed_at      bigint      not null,
  constraint draft_pk primary key (id)
);
create index draft_by_account on pps.draft (account, created_at, id);
