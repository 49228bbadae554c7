-- The webhook's events and notices on LINE. Nothing anybody wrote is here, and no id LINE gave.

-- Every event once, by LINE's own id for it.
create table line_event (
  id          text primary key,
  type        text not null,
  consumer_id uuid references consumer on delete set null,
  happened_at timestamptz not null,
  received_at timestamptz not null default now()
);
create index line_event_received on line_event (received_at);

-- How often people typed into the talk, where nobody reads it; days of Japan.
create table line_typed (
  day   date primary key,
  times int not null
);

-- Fixed answers still to be given. LINE takes them for about a minute.
create table line_guidance (
  event_id    text primary key references line_event on delete cascade,
  reply_token bytea not null,
  asked_at    timestamptz not null default now(),
  next_at     timestamptz not null default now()
);

-- A notice's row, with the key that keeps it single, stands before its first attempt.
create table line_notice (
  consultation_id uuid not null references consultation on delete cascade,
  seq             int not null,
  consumer_id     uuid not null references consumer on delete cascade,
  retry_key       uuid not null default gen_random_uuid(),
  state           text not null default 'due' check (state in
                    ('due', 'sent', 'needless', 'not-friend', 'not-wanted', 'no-channel', 'quota', 'refused', 'unreachable')),
  attempts        int not null default 0,
  next_at         timestamptz not null default now(),
  created_at      timestamptz not null default now(),
  settled_at      timestamptz,
  primary key (consultation_id, seq)
);
create unique index line_notice_one_due on line_notice (consultation_id) where state = 'due';
create index line_notice_next on line_notice (next_at) where state = 'due';

-- The desk sees at the message itself what became of its notice.
alter table message add column notice text not null default 'none'
  check (notice in ('none', 'due', 'sent', 'impossible'));
create index message_unacknowledged on message (at) where author_kind = 'staff' and received_at is null;
