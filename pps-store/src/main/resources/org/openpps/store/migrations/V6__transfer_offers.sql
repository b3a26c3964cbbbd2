-- A view: the open offers of registrations, so that the receiving group finds those made to it. Their
-- content stands in the state of the group that gives.
create table pps.transfer_offer (
  offer     bigint not null,
  giving    bigint not null,
  receiving bigint not null,
  constraint transfer_offer_pk primary key (offer)
);
create index transfer_offer_by_receiving on pps.transfer_offer (receiving, offer);
create index transfer_offer_by_giving on pps.transfer_offer (giving, offer);
