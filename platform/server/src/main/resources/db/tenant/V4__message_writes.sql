-- Each message changes its consultation's row. PostgreSQL writes no index entries for that as long as no index but a
-- summarizing one (BRIN) is on what changes, and the page has room for the row's next version.
drop index consultation_changed;
create index consultation_changed on consultation using brin (changed_at) with (pages_per_range = 8);
alter table consultation set (fillfactor = 70);

-- What is open is little and is asked for all day, whoever handles it; what is closed is much, and read by pages.
drop index consultation_state, consultation_assignee;
create index consultation_open on consultation (assignee_id) where state <> 'closed';
create index consultation_closed on consultation (closed_at desc, id desc) where state = 'closed';
