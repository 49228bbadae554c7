interface Props {
  number: string;
  when: string;
  onNumber: (number: string) => void;
  onWhen: (when: string) => void;
}

export function PhoneInputs({ number, when, onNumber, onWhen }: Props) {
  return (
    <>
      <label class="intake-labelled">
        電話番号
        <input
          class="intake-field"
          type="tel"
          autocomplete="off"
          maxLength={20}
          value={number}
          onInput={(event) => onNumber(event.currentTarget.value)}
        />
      </label>
      <label class="intake-labelled">
        都合のよい時間
        <input
          class="intake-field"
          autocomplete="off"
          maxLength={100}
          value={when}
          onInput={(event) => onWhen(event.currentTarget.value)}
        />
      </label>
    </>
  );
}
