-- The index of similar search, a view: a key, and a name or serial number that is read so. It says
-- nothing of who bears the name, at no time: search_key does. All columns are in the key, so that a
-- search is answered from the index alone.
create table pps.similar_key (
  kind  smallint     not null,
  "key" varchar(200) not null,
  name  varchar(410) not null,
  constraint similar_key_pk primary key (kind, "key", name)
);
