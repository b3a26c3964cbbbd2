-- Demands of grantors that are open at the newest entry, a view: rebuilt from the ledger. They are few,
-- and a group finds its own among them without reading its registrations. demand is the entry that made it.
create table pps.open_demand (
  demand       bigint not null,
  registration bigint not null,
  constraint open_demand_pk primary key (demand)
);
create index open_demand_by_registration on pps.open_demand (registration);
