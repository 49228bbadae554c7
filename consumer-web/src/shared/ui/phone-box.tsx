import type { Entrance } from '@madoguchi/web-kit/api';

/** The way that is always open: the centre's telephone. */
export function PhoneBox({ phone }: { phone: Entrance['phone'] }) {
  return (
    <div class="phone-box">
      <a class="button phone-number" href={`tel:${phone.number.replace(/[^\d+#]/g, '')}`}>
        <span>電話</span> {phone.number}
      </a>
      <p>{phone.label}</p>
      <p>{phone.hours}</p>
    </div>
  );
}
