/** The server takes no longer message. */
export const MAX_LENGTH = 4_000;
const SAID_FROM = 3_500;

/** Says how much room is left, once that matters. */
export function LengthHint({ length }: { length: number }) {
  const left = MAX_LENGTH - length;
  return (
    <p id="message-length" class="length-hint" role="status">
      {length >= SAID_FROM && left >= 0 && `あと${left}文字`}
      {left < 0 && `${-left}文字多すぎます。二つに分けて送ってください。`}
    </p>
  );
}
