-- The answers to the first questions. Until the first message opens a consultation they are under the consumer's key,
-- from then on under the consultation's.
create table intake (
  id              uuid primary key,
  consumer_id     uuid not null references consumer,
  consultation_id uuid unique references consultation,
  state           text not null default 'asking' check (state in ('asking', 'finished', 'skipped')),
  answers         bytea not null,
  changed_at      timestamptz not null
);
create unique index intake_pending on intake (consumer_id) where consultation_id is null;

-- What a list shows of the answers, and the marks by which lists are sorted. The days on which a period to cancel may
-- end stand here and not one day's mark, so that an entry becomes marked when such a day comes near.
alter table consultation add column brief bytea;
alter table consultation add column urgent text[] not null default '{}';
alter table consultation add column last_days date[] not null default '{}';
alter table consultation add column last_days_possibly boolean not null default false;
