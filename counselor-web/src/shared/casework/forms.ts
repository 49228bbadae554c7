import type { CardEntry, CaseDeadline, Memo, Step, Tag } from '../api/types';
import type { Parts } from './merge-parts';
import type { Form } from './sheet';

const STEP = 'step:';

export const NO_DEADLINE: CaseDeadline = { kind: null, paper: null, day: null, confirmed: false };

/** A memo's texts, and each step of its course, are written by themselves. */
export const memoForm: Form<Memo> = {
  apart({ summary, policy, internal, course }) {
    const texts = Object.entries({ summary, policy, internal });
    const steps = course.map((step) => [STEP + step.id, timed(step)] as const);
    return new Map([...texts, ...steps].map(([part, value]) => [part, canonical(value)]));
  },
  together(parts) {
    const text = (part: string) => JSON.parse(parts.get(part) ?? '""') as string;
    return {
      summary: text('summary'),
      policy: text('policy'),
      internal: text('internal'),
      course: [...parts]
        .filter(([part]) => part.startsWith(STEP))
        .map(([, json]) => JSON.parse(json) as Step)
        .sort(byTime),
    };
  },
};

/** Each group of tags is chosen by itself. */
export const tagForm: Form<readonly Tag[]> = {
  apart(tags) {
    const groups = new Map<string, Tag[]>();
    for (const tag of tags) {
      groups.set(tag.group, [...(groups.get(tag.group) ?? []), tag]);
    }
    return new Map([...groups].map(([group, chosen]) => [group, canonical(chosen.sort(byId))]));
  },
  together(parts: Parts) {
    return [...parts.values()].flatMap((json) => JSON.parse(json) as Tag[]);
  },
};

/** Each field of the card is written by itself. */
export const cardForm: Form<readonly CardEntry[]> = {
  apart(entries) {
    return new Map(entries.map((entry) => [entry.field, canonical(entry)]));
  },
  together(parts) {
    return [...parts.values()].map((json) => JSON.parse(json) as CardEntry);
  },
};

const WHOLE = 'deadline';

/** A deadline is one thing: its kind, its paper and its day hang together. */
export const deadlineForm: Form<CaseDeadline> = {
  apart(deadline) {
    return new Map([[WHOLE, canonical(deadline)]]);
  },
  together(parts) {
    return JSON.parse(parts.get(WHOLE) ?? canonical(NO_DEADLINE)) as CaseDeadline;
  },
};

export function stepOf(part: string): string | null {
  return part.startsWith(STEP) ? part.slice(STEP.length) : null;
}

/** Server and browser write the same moment differently. */
function timed(step: Step): Step {
  return { ...step, at: new Date(step.at).toISOString() };
}

function byTime(a: Step, b: Step): number {
  return Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1);
}

function byId(a: Tag, b: Tag): number {
  return a.tag < b.tag ? -1 : 1;
}

/** The same JSON for the same value, whatever order its fields came in. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
