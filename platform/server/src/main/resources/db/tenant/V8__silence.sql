-- What has been done about an answer to which nothing came. A newer message makes it the row of a silence that is over.
create table silence (
  consultation_id uuid primary key references consultation,
  answer_seq      int not null,
  reminder_seq    int not null,
  reminded_at     timestamptz not null,
  closes_at       timestamptz
);

-- The desk tells a consultation that ended by itself from one that somebody closed.
alter table consultation add column closed_by_silence boolean not null default false;

-- Mail owed to those on call: a consultation's once in each closed period. Nothing anybody wrote is here.
create table on_call_mail (
  consultation_id uuid not null references consultation,
  closed_since    timestamptz not null,
  attempts        int not null default 0,
  next_at         timestamptz not null default now(),
  created_at      timestamptz not null default now(),
  sent_at         timestamptz,
  primary key (consultation_id, closed_since)
);
create index on_call_mail_next on on_call_mail (next_at) where sent_at is null;
