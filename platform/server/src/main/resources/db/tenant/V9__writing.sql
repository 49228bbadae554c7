-- Texts to answer with: the centre's own, and those of one person. What they say is ciphertext.
create table template (
  id          uuid primary key,
  owner_id    uuid,
  content     bytea not null,
  valid_until date,
  changed_at  timestamptz not null default now()
);
create index template_owner on template (owner_id);

-- What became of a message after it was sent. A message that was read and then corrected is unread again.
alter table message
  add column corrected_at timestamptz,
  add column withdrawn_at timestamptz,
  add column unread_again_at timestamptz,
  add column step int check (step between 1 and steps),
  add column steps int,
  add column understood_at timestamptz,
  add column redacted_at timestamptz,
  add column redacted_for text check (redacted_for in ('secret', 'third-party', 'harmful', 'mistake')),
  add check ((step is null) = (steps is null)),
  add check ((redacted_at is null) = (redacted_for is null));
drop index message_unacknowledged;
create index message_unacknowledged on message ((coalesce(unread_again_at, at)))
  where author_kind = 'staff' and received_at is null;

-- What a message said before it was corrected or withdrawn, and who changed it.
create table message_original (
  id              uuid primary key,
  consultation_id uuid not null,
  seq             int not null,
  body            bytea not null,
  changed_by      uuid not null,
  changed_at      timestamptz not null default now(),
  foreign key (consultation_id, seq) references message
);
create index message_original_message on message_original (consultation_id, seq);

-- An image whose message was blacked out: its objects are cleared away, and then its row.
alter table image drop constraint image_state_check;
alter table image add constraint image_state_check
  check (state in ('receiving', 'checking', 'shown', 'infected', 'removed'));
