-- One tenant's own house. Columns of type bytea named in docs/architecture.md are ciphertext.

create table data_key (
  id         uuid primary key,
  kind       text not null check (kind in ('consumer', 'consultation')),
  wrapped    bytea not null,
  created_at timestamptz not null default now()
);

create table setting (
  name       text primary key,
  value      bytea not null,
  updated_at timestamptz not null default now()
);

create table consumer (
  id             uuid primary key,
  provider_id    text not null,
  uid_index      bytea not null,
  uid            bytea not null,
  friend         boolean,
  friend_at      timestamptz,
  notices_wanted boolean not null default true,
  created_at     timestamptz not null default now(),
  unique (provider_id, uid_index)
);

create table consent (
  consumer_id uuid not null references consumer,
  version     int not null,
  given_at    timestamptz not null default now(),
  primary key (consumer_id, version)
);

create table consumer_session (
  id_hash      bytea primary key,
  consumer_id  uuid not null references consumer,
  created_at   timestamptz not null default now(),
  last_seen_at timestamptz not null default now()
);
create index consumer_session_consumer on consumer_session (consumer_id);

create table staff_session (
  id_hash      bytea primary key,
  account_id   uuid not null,
  name         bytea not null,
  roles        text[] not null,
  provider_sid text not null,
  refresh      bytea,
  checked_at   timestamptz not null default now(),
  created_at   timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  locked_at    timestamptz
);
create index staff_session_account on staff_session (account_id);
create index staff_session_provider_sid on staff_session (provider_sid);

-- Staff as last seen at a login, so that lists can name colleagues. The truth about accounts is the realm's.
create table staff (
  id      uuid primary key,
  name    bytea not null,
  roles   text[] not null,
  seen_at timestamptz not null
);

create table case_number (
  fiscal_year int primary key,
  last        int not null
);

create table consultation (
  id              uuid primary key,
  consumer_id     uuid not null references consumer,
  fiscal_year     int not null,
  number          int not null,
  state           text not null check (state in ('waiting', 'assigned', 'closed')),
  opened_at       timestamptz not null,
  closed_at       timestamptz,
  last_seq        int not null default 0,
  version         bigint not null default 0,
  changed_at      timestamptz not null default now(),
  turn            text not null check (turn in ('centre', 'consumer')),
  turn_since      timestamptz not null,
  assignee_id     uuid,
  handover_to     uuid,
  handover_from   uuid,
  handover_note   bytea,
  handover_at     timestamptz,
  refused_by      uuid,
  refused_reason  bytea,
  split           boolean not null default false,
  unique (fiscal_year, number)
);
create unique index consultation_one_open on consultation (consumer_id) where state <> 'closed' and not split;
create index consultation_state on consultation (state, turn_since);
create index consultation_assignee on consultation (assignee_id) where state = 'assigned';
create index consultation_changed on consultation (changed_at);
create index consultation_consumer on consultation (consumer_id, opened_at desc);

create table message (
  consultation_id uuid not null references consultation,
  seq             int not null,
  version         bigint not null,
  author_kind     text not null check (author_kind in ('consumer', 'staff')),
  author_id       uuid not null,
  client_id       uuid not null,
  body            bytea not null,
  at              timestamptz not null default now(),
  received_at     timestamptz,
  read_at         timestamptz,
  primary key (consultation_id, seq),
  unique (consultation_id, author_kind, author_id, client_id)
);
create index message_version on message (consultation_id, version);
create index message_unread on message (consultation_id, author_kind) where read_at is null;

create table draft (
  consultation_id uuid not null references consultation,
  account_id      uuid not null,
  body            bytea not null,
  saved_at        timestamptz not null default now(),
  primary key (consultation_id, account_id)
);

-- Who has a consultation on the screen just now. Losing it loses nothing.
create unlogged table viewer (
  consultation_id uuid not null,
  account_id      uuid not null,
  typing_at       timestamptz,
  seen_at         timestamptz not null,
  primary key (consultation_id, account_id)
);
