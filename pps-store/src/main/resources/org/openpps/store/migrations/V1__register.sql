-- One set of migrations for H2 and PostgreSQL; what only one of them needs lies in ../overrides.
--
-- Sequences and sizes count entries of the ledger from 0. A row of a view is visible at size N
-- when from_size <= N < to_size; an open row has to_size 9223372036854775807.
-- Instants are milliseconds since 1970-01-01T00:00:00Z.
-- bytea holds at most 1 MiB on H2: longer content is cut into pieces.
-- The generator of the table classes takes bytea for a LOB and refuses keys on it: those keys are
-- hidden from it here and named again in the pom.

-- The one row that the single writer locks and changes by comparing the old values.
create table pps.head (
  id            smallint not null,
  size          bigint   not null,
  root          bytea    not null,
  compact_range bytea    not null,
  recorded_at   bigint   not null,
  constraint head_pk primary key (id),
  constraint head_is_one_row check (id = 0)
);

-- The ledger. leaf is what the tree hashes; parts are the texts and salts it commits to.
create table pps.entry (
  sequence     bigint      not null,
  leaf         bytea       not null,
  parts        bytea,
  kind         varchar(64) not null,
  subject      bigint,
  bundle_first bigint      not null,
  bundle_last  bigint      not null,
  recorded_at  bigint      not null,
  constraint entry_pk primary key (sequence)
);
create index entry_by_subject on pps.entry (subject, sequence);
create index entry_by_time on pps.entry (recorded_at, sequence);

-- Full tiles of 256 hashes of the Merkle tree; the unfinished edge is read from the ledger.
create table pps.tile (
  tile_level smallint not null,
  tile_index bigint   not null,
  hashes     bytea    not null,
  constraint tile_pk primary key (tile_level, tile_index)
);

-- Views, rebuilt from the ledger.
create table pps.registration_version (
  registration        bigint  not null,
  made_by             bigint  not null,
  from_size           bigint  not null,
  to_size             bigint  not null,
  secured_party_group bigint  not null,
  ends_at             bigint  not null,
  discharged          boolean not null,
  state               bytea   not null,
  constraint registration_version_pk primary key (registration, made_by)
);
create index registration_version_by_group
  on pps.registration_version (secured_party_group, to_size);

create table pps.group_version (
  secured_party_group bigint not null,
  made_by             bigint not null,
  from_size           bigint not null,
  to_size             bigint not null,
  state               bytea  not null,
  constraint group_version_pk primary key (secured_party_group, made_by)
);

-- All columns are in the key, so that a search is answered from the index alone.
create table pps.search_key (
  kind         smallint     not null,
  "key"        varchar(200) not null,
  to_size      bigint       not null,
  from_size    bigint       not null,
  registration bigint       not null,
  made_by      bigint       not null,
  part         smallint     not null,
  constraint search_key_pk
    primary key (kind, "key", to_size, from_size, registration, made_by, part)
);

create table pps.idempotency (
  key_hash     bytea  not null,
  request_hash bytea,
  first_entry  bigint not null,
  last_entry   bigint not null
  /* [jooq ignore start] */, constraint idempotency_pk primary key (key_hash) /* [jooq ignore stop] */
);

-- Manifests lie beside the leaves that name their digests; a missing piece is damage.
create table pps.manifest (
  digest      bytea  not null,
  files       bigint not null,
  octets      bigint not null,
  received_at bigint not null
  /* [jooq ignore start] */, constraint manifest_pk primary key (digest) /* [jooq ignore stop] */
);

create table pps.manifest_piece (
  manifest bytea   not null,
  piece    integer not null,
  content  bytea   not null
  /* [jooq ignore start] */, constraint manifest_piece_pk primary key (manifest, piece) /* [jooq ignore stop] */
);

create table pps.manifest_file (
  digest   bytea not null,
  manifest bytea not null
  /* [jooq ignore start] */, constraint manifest_file_pk primary key (digest, manifest) /* [jooq ignore stop] */
);

-- Not ledger: who may call, and what this copy of the views was made with.
create table pps.api_key (
  key_hash   bytea        not null,
  account    varchar(64)  not null,
  roles      varchar(200) not null,
  created_at bigint       not null,
  revoked_at bigint
  /* [jooq ignore start] */, constraint api_key_pk primary key (key_hash) /* [jooq ignore stop] */
);

create table pps.meta (
  name    varchar(64)   not null,
  content varchar(2000) not null,
  constraint meta_pk primary key (name)
);
