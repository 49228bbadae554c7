-- A person's LINE user id opened for the police: who asked and why, who decided, who saw it. The id itself is not here.
create table disclosure (
  id              uuid primary key,
  consumer_id     uuid not null references consumer,
  consultation_id uuid references consultation,
  kind            text not null check (kind in ('ordinary', 'danger')),
  grounds         bytea not null,
  requested_by    uuid not null,
  requested_at    timestamptz not null default now(),
  decision        text check (decision in ('approved', 'refused', 'confirmed', 'objected')),
  decided_by      uuid,
  decided_at      timestamptz,
  reason          bytea,
  opened_at       timestamptz,
  changed_by      uuid not null,
  changed_at      timestamptz not null default now(),
  check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
  check (decision is null or (kind = 'danger') = (decision in ('confirmed', 'objected'))),
  -- Two persons, whatever the server believes; in danger one opens, and the other is asked afterwards.
  check (decided_by <> requested_by),
  check (opened_at is null or kind = 'danger' or decision = 'approved')
);
create index disclosure_requested on disclosure (requested_at desc);
create index disclosure_consumer on disclosure (consumer_id);

-- Who of those who are to be told has taken note, and of what it was then.
create table disclosure_noted (
  disclosure_id uuid not null references disclosure on delete cascade,
  account_id    uuid not null,
  noted_at      timestamptz not null,
  primary key (disclosure_id, account_id)
);

-- When somebody came in by LINE, and from which address; kept for 180 days.
create table line_entry (
  id          uuid primary key,
  consumer_id uuid not null references consumer on delete cascade,
  at          timestamptz not null default now(),
  address     bytea not null
);
create index line_entry_consumer on line_entry (consumer_id, at);
create index line_event_consumer on line_event (consumer_id, happened_at);
create index line_event_happened on line_event (happened_at);

-- Since when, as far as the desk has seen, somebody is supervisor or administrator without a break. Empty: not known.
alter table staff add column in_charge_since timestamptz;
