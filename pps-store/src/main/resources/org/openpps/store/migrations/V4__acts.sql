-- Not ledger: large acts, each a stored plan of which the members are taken in slices, so that it goes
-- on where it stood after a restart, or on another node. What was done stands in the ledger under keys
-- that follow from the act, so that nothing is done twice: rebuilding the views leaves these tables as
-- they are, and where they are lost an act is started anew under its key.
-- status: 0 running, 1 to be cancelled, 2 cancelled, 3 finished. next_slice is the first slice that is
-- not noted as done; held_by the node that works at the act, until held_until by the server's clock.
create table pps.act (
  id                  varchar(36)   not null,
  kind                varchar(40)   not null,
  account             varchar(64)   not null,
  secured_party_group bigint        not null,
  parameters          varchar(2000) not null,
  free_text           varchar(8000),
  status              smallint      not null,
  members             bigint        not null,
  done                bigint        not null,
  refused             bigint        not null,
  next_slice          integer       not null,
  held_by             varchar(36),
  held_until          bigint,
  created_at          bigint        not null,
  changed_at          bigint        not null,
  constraint act_pk primary key (id)
);
create index act_by_account on pps.act (account, created_at, id);
create index act_by_status on pps.act (status, created_at, id);

-- The members of a slice, eight octets each; gone once the act has ended.
create table pps.act_slice (
  act     varchar(36) not null,
  slice   integer     not null,
  members bytea       not null,
  constraint act_slice_pk primary key (act, slice)
);

-- Members that the register refused, and why.
create table pps.act_refusal (
  act          varchar(36)   not null,
  registration bigint        not null,
  code         varchar(64)   not null,
  message      varchar(4000) not null,
  constraint act_refusal_pk primary key (act, registration)
);

-- The members of a portfolio are found in the index alone.
drop index pps.registration_version_by_group;
create index registration_version_by_group
  on pps.registration_version (secured_party_group, to_size, ends_at, discharged, registration);
