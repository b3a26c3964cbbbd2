-- Of an open row: when its stated end passes, while that is still to be put on record; else
-- 9223372036854775807. What is due is found here alone, and the entry that records it closes no row.
alter table pps.registration_version
  add column expires_at bigint default 9223372036854775807 not null;
update pps.registration_version set expires_at = ends_at
  where to_size = 9223372036854775807 and not discharged;
create index registration_version_by_expiry
  on pps.registration_version (to_size, expires_at, registration);
