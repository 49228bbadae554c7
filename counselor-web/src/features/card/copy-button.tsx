import { useEffect, useState } from 'react';

interface Props {
  name: string;
  text: string;
}

const SHOWN_MS = 2_000;

/** For typing it into PIO-NET: what stands in one field, taken along. */
export function CopyButton({ name, text }: Props) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    const timer = copied ? setTimeout(() => setCopied(false), SHOWN_MS) : undefined;
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <button
      type="button"
      className="card-copy"
      aria-label={`${name}をコピー`}
      disabled={text === ''}
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      {copied ? '✓ コピー' : 'コピー'}
    </button>
  );
}
