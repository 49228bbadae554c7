-- Lines the product writes by itself, such as the reply outside reception hours. They change nobody's turn.
alter table message drop constraint message_author_kind_check;
alter table message add constraint message_author_kind_check check (author_kind in ('consumer', 'staff', 'auto'));

-- When a consultation was taken first: what people waited is said from it.
alter table consultation add column first_taken_at timestamptz;
create index consultation_first_taken on consultation using brin (first_taken_at) with (pages_per_range = 8);

-- Whether someone of the staff takes consultations just now, and when a desk of theirs was last seen open.
create table presence (
  account_id uuid primary key,
  state      text not null check (state in ('available', 'on-phone', 'away', 'on-break', 'absent')),
  since      timestamptz not null default now(),
  here_at    timestamptz
);

-- Days on which someone of the staff is not there; both days included, days of Japan.
create table absence (
  id         uuid primary key,
  account_id uuid not null,
  first_day  date not null,
  last_day   date not null check (last_day >= first_day)
);
create index absence_last_day on absence (last_day);

-- Until when a counselor has promised to be in touch while looking into a matter.
alter table consultation add column next_contact_on date;

-- Notices wait for the morning; what a counselor wants told at once does not.
alter table message add column at_once boolean not null default false;
alter table line_notice add column at_once boolean not null default false;
