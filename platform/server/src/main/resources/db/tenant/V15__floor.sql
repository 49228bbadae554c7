-- How many open consultations a supervisor wants someone to have at most; null for no limit.
alter table staff add column open_limit smallint check (open_limit between 1 and 99);
