import type { Entrance } from '@madoguchi/web-kit/api';
import { useEffect, useRef } from 'preact/hooks';
import { PhoneBox } from '../../shared/ui/phone-box';

interface Props {
  phone: Entrance['phone'];
  onBack: () => void;
}

export function Declined({ phone, onBack }: Props) {
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <>
      <p ref={text} tabIndex={-1}>
        同意されない場合、この画面での相談はできません。ここまでに何も保存していません。お電話でご相談ください。
      </p>
      <PhoneBox phone={phone} />
      <div class="actions">
        <button type="button" class="button button-wide" onClick={onBack}>
          「はじめる前に」にもどる
        </button>
      </div>
    </>
  );
}
