-- Keys are compared by code point, whatever collation the database was created with; H2 does so
-- by itself. It is also several times cheaper than a linguistic comparison.
alter table pps.search_key alter column "key" type varchar(200) collate "C";
