const PREFIX = 'urn:madoguchi:problem:';

const SLUGS = [
  'unknown-host',
  'tenant-suspended',
  'unavailable',
  'not-signed-in',
  'desk-locked',
  'forbidden',
  'not-found',
  'invalid-request',
  'too-large',
  'image-unsupported',
  'image-broken',
  'image-not-pure',
  'image-oversized',
  'too-many-requests',
  'consent-needed',
  'consent-outdated',
  'intake-outdated',
  'message-conflict',
  'consultation-closed',
  'not-assigned',
  'already-taken',
  'unseen-changes',
  'blank-unfilled',
  'template-outdated',
  'limit-reached',
  'handover-pending',
  'restricted',
  'restriction-stands',
  'tags-missing',
  'code-list-unreadable',
  'sheet-outdated',
  'second-person-needed',
  'account-too-new',
  'disclosure-settled',
  'disclosure-closed',
  'wrong-origin',
  'internal',
] as const;

/** `offline` is ours: the request got no answer at all. The others come from the server. */
export type ProblemSlug = (typeof SLUGS)[number] | 'offline';

/** A call that did not succeed, by the stable type of the server's RFC 9457 answer. */
export class ProblemError extends Error {
  constructor(
    readonly slug: ProblemSlug,
    readonly status: number,
    /** Seconds to wait before the next try, when the server named them. */
    readonly retryAfter: number | null = null,
  ) {
    super(slug);
    this.name = 'ProblemError';
  }

  static offline(): ProblemError {
    return new ProblemError('offline', 0);
  }

  static async of(response: Response): Promise<ProblemError> {
    const retryAfter = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
    const body = await response.json().catch(() => null);
    return new ProblemError(
      slugOf(body, response.status),
      response.status,
      Number.isNaN(retryAfter) ? null : retryAfter,
    );
  }

  /** Whether the same request may succeed later, unchanged. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** A proxy on the way may answer without a problem body: then the status alone decides. */
function slugOf(body: unknown, status: number): ProblemSlug {
  const type = typeof body === 'object' && body !== null && 'type' in body ? String(body.type) : '';
  const slug = SLUGS.find((known) => type === PREFIX + known);
  return slug ?? slugOfStatus(status);
}

function slugOfStatus(status: number): ProblemSlug {
  switch (status) {
    case 401:
      return 'not-signed-in';
    case 403:
      return 'forbidden';
    case 404:
      return 'not-found';
    case 413:
      return 'too-large';
    case 423:
      return 'desk-locked';
    case 429:
      return 'too-many-requests';
    case 502:
    case 503:
    case 504:
      return 'unavailable';
    default:
      return status >= 500 ? 'internal' : 'invalid-request';
  }
}
