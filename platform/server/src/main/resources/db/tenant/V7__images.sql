-- Images are messages; what both sides may know of one stands at its message.
alter table message
  add column image_id uuid,
  add column image_state text check (image_state in ('checking', 'shown', 'infected')),
  add column width int,
  add column height int,
  add check ((image_id is null) = (image_state is null));

-- What is kept of an image. Its bytes lie as ciphertext in the object store, under names that tell nothing.
create table image (
  id               uuid primary key,
  consultation_id  uuid not null references consultation,
  state            text not null default 'receiving' check (state in ('receiving', 'checking', 'shown', 'infected')),
  type             text not null check (type in ('jpeg', 'png')),
  key              bytea not null,
  received_hash    bytea not null,
  stored_hash      bytea not null,
  received_object  uuid,
  image_object     uuid,
  thumbnail_object uuid,
  due_at           timestamptz,
  attempts         int not null default 0,
  created_at       timestamptz not null default now()
);
create index image_due on image (due_at) where due_at is not null;
create index image_consultation on image (consultation_id);
create unique index message_image on message (image_id) where image_id is not null;
