import type { Link } from '@madoguchi/web-kit/links';
import { LinkedText as Pieces } from '@madoguchi/web-kit/react';
import { useState } from 'preact/hooks';
import { LeaveDialog } from './leave-dialog';

/** A text whose web addresses ask before they lead away. */
export function LinkedText({ text }: { text: string }) {
  const [leaving, setLeaving] = useState<Link | null>(null);
  return (
    <>
      <Pieces text={text} onOpen={setLeaving} />
      {leaving && <LeaveDialog to={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}
