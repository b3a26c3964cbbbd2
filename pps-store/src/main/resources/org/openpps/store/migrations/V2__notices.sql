-- Notices due, a view: rebuilt from the ledger and the other views. made_by is the entry that made the
-- notice due, position its place among the notices of that entry, dense from 0. One that is due to a
-- party and not to its group names the party's item.
create table pps.notice (
  made_by             bigint       not null,
  position            integer      not null,
  secured_party_group bigint       not null,
  party_entry         bigint,
  party_part          smallint,
  kind                varchar(40)  not null,
  registration        bigint       not null,
  other               bigint,
  thing               varchar(700),
  recorded_at         bigint       not null,
  constraint notice_pk primary key (made_by, position)
);
create index notice_by_group on pps.notice (secured_party_group, made_by, position);
create index notice_by_registration on pps.notice (registration);
create index notice_by_other on pps.notice (other);
