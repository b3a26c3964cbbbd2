-- A view: the entries that concern another side than the one they are about. subject is the group that offers
-- registrations, or whose offer ends, and other the group that would receive them; or subject is the registration
-- that steps behind another one, or comes forward again, and other that one. from_size is the size of the ledger
-- after the command that made the entry.
create table pps.other_side (
  made_by   bigint not null,
  from_size bigint not null,
  subject   bigint not null,
  other     bigint not null,
  constraint other_side_pk primary key (made_by, other)
);
create index other_side_by_other on pps.other_side (other, made_by);
create index other_side_by_subject on pps.other_side (subject);
