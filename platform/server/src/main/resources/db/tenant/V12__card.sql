-- A counselor has found out by when a contract can be cancelled. It goes before what was guessed from answers, which stays:
-- confirmed and without a day, nothing runs.
alter table consultation add column deadline_confirmed boolean not null default false;
alter table consultation add column confirmed_last_day date;

alter table sheet drop constraint sheet_kind_check;
alter table sheet add constraint sheet_kind_check check (kind in ('tags', 'memo', 'card', 'deadline'));
