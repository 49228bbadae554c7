import { Asking } from './asking';

interface Props {
  onEnd: () => Promise<void>;
  onClose: () => void;
}

export function EndDialog({ onEnd, onClose }: Props) {
  return (
    <Asking
      view="end"
      title="相談を終わりますか"
      back="つづける"
      act="終わる"
      onAct={onEnd}
      onClose={onClose}
    >
      <p>終わったあとも、30日以内ならここに書くと続けられます。</p>
    </Asking>
  );
}
