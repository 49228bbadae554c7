-- Consumers from whom the centre takes no consultation for a time: asked for, decided, ended. A row for each request.
create table restriction (
  id              uuid primary key,
  consumer_id     uuid not null references consumer,
  consultation_id uuid not null references consultation,
  reason          bytea not null,
  asked_by        uuid not null,
  asked_at        timestamptz not null default now(),
  decided_by      uuid,
  decided_at      timestamptz,
  last_day        date,
  lifted_by       uuid,
  lifted_at       timestamptz,
  check ((decided_by is null) = (decided_at is null)),
  check (last_day is null or decided_by <> asked_by)
);
-- One at a time waits for a decision.
create unique index restriction_asked on restriction (consumer_id) where decided_at is null;
create index restriction_in_force on restriction (consumer_id, last_day) where last_day is not null and lifted_at is null;
