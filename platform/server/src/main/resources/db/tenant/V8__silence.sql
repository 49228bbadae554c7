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
