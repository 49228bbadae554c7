-- Each message changes its consultation's row. PostgreSQL writes no index entries for that as long as no index but a
-- summarizing one (BRIN) is on what changes, and the page has room for the row's next version.
drop index consultation_changed;
create index consultation_changed on consultation using brin (changed_at) with (pages_per_range = 8);
drop index consultation_state;
create index consultation_open on consultation (state) where state <> 'closed';
create index consultation_offered on consultation (handover_to) where handover_to is not null;
create index consultation_offered_at on consultation (handover_at) where handover_at is not null;
create index consultation_closed on consultation (closed_at desc, id desc) where state = 'closed';
alter table consultation set (fillfactor = 70);
