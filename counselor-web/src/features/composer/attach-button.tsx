import { useRef } from 'react';

interface Props {
  onChoose(files: readonly File[]): void;
}

export function AttachButton({ onChoose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        className="visually-hidden"
        type="file"
        accept="image/jpeg,image/png"
        multiple
        tabIndex={-1}
        aria-label="画像のファイル"
        onChange={() => {
          onChoose([...(field.current?.files ?? [])]);
          if (field.current) {
            field.current.value = '';
          }
        }}
      />
      <button type="button" className="button button-compact" onClick={() => field.current?.click()}>
        画像
      </button>
    </>
  );
}
