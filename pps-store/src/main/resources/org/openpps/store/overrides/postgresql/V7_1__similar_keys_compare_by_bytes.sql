-- As in V1_1: by code point, whatever the collation of the database.
alter table pps.similar_key
  alter column "key" type varchar(200) collate "C",
  alter column name type varchar(410) collate "C";
