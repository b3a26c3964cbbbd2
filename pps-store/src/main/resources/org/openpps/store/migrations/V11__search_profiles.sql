-- The versions of the search profile that the register has taken up after the one that entry 0 names,
-- which is generation 0. The kind of a row of search_key is generation * 256 + the code of its kind, so
-- that the keys of several versions stand beside one another in one index.
--
-- begun_size is the size from which a version is in force, null while it is being keyed: registrations
-- numbered below keyed_to have their keys by then, and those from asked_at on, which is the size when
-- its keying was asked for, had them from their first entry. What is in force follows from the ledger;
-- what is being keyed stands here alone.
create table pps.search_profile (
  generation smallint    not null,
  name       varchar(64) not null,
  digest     bytea       not null,
  asked_at   bigint      not null,
  keyed_to   bigint      not null,
  begun_size bigint,
  constraint search_profile_pk primary key (generation)
);

-- Counts the changes of that table. Every writer and reader has the head before it anyway, and so
-- learns without a further query that a node has changed the list.
alter table pps.head add column search_profiles integer default 0 not null;
