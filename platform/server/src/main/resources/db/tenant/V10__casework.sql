-- What counselors record of a consultation for themselves. A row for each revision; none is ever changed.
create table sheet (
  consultation_id uuid not null references consultation,
  kind            text not null check (kind in ('tags', 'memo', 'card')),
  revision        int not null check (revision > 0),
  author_id       uuid not null,
  at              timestamptz not null,
  body            bytea not null,
  primary key (consultation_id, kind, revision)
);

-- What was told elsewhere and need not be written again.
create table prefill (
  consultation_id uuid primary key references consultation,
  facts           bytea not null
);
