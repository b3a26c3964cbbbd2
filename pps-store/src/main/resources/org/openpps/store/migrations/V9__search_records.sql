-- Not ledger: the journal of searches, one row for the record and its charge, written in a transaction of
-- its own that never takes the head. asked holds the criteria as canonical JSON; it is null, like purpose,
-- client_reference and request_hash, once it quoted what was erased. entries and instant are N and T,
-- asked_entries the N that was asked for where it lay inside a command. The price is text with decimals.
create table pps.search_record (
  number           varchar(24)  not null,
  account          varchar(64)  not null,
  recorded_at      bigint       not null,
  asked            bytea,
  alike            boolean      not null,
  purpose          varchar(400),
  client_reference varchar(100),
  entries          bigint       not null,
  asked_entries    bigint,
  instant          bigint       not null,
  search_profile   varchar(100) not null,
  found            integer      not null,
  price            varchar(20)  not null,
  currency         varchar(3)   not null,
  reopen_until     bigint       not null,
  request_hash     bytea,
  constraint search_record_pk primary key (number)
);
create index search_record_by_account on pps.search_record (account, recorded_at, number);
create index search_record_by_time on pps.search_record (recorded_at, number);

-- By what a record asked, so that erasing finds the records that quote what it erases: a hash of kind and
-- key of each look into the index of keys. It says nothing to whoever does not know the key.
create table pps.search_record_key (
  key_hash bigint      not null,
  number   varchar(24) not null,
  constraint search_record_key_pk primary key (key_hash, number)
);
