import type { ConsumerMessage } from '@madoguchi/web-kit/api';
import { useState } from 'preact/hooks';
import { Dialog } from '../../../shared/ui/dialog';
import './images.css';

export type Attached = NonNullable<ConsumerMessage['image']>;

interface Props {
  consultation: string;
  image: Attached;
  own: boolean;
}

/** An image in the conversation, or in words why there is none to see. */
export function ImageBubble({ consultation, image, own }: Props) {
  const [whole, setWhole] = useState(false);
  if (image.state !== 'shown') {
    return <p>{image.state === 'checking' ? '写真の安全を確認しています' : infectedWords(own)}</p>;
  }
  const address = `/api/consumer/consultations/${consultation}/images/${image.id}`;
  const size = { width: image.width ?? undefined, height: image.height ?? undefined };
  return (
    <>
      <button type="button" class="image-open" onClick={() => setWhole(true)}>
        <img src={`${address}/thumbnail`} {...size} loading="lazy" alt="写真（押すと大きく見られます）" />
      </button>
      {whole && (
        <Dialog view="picture" title="写真" class="picture" onClose={() => setWhole(false)}>
          <img src={address} {...size} alt="写真" />
          <div class="actions">
            <button type="button" class="button" onClick={() => setWhole(false)}>
              とじる
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

function infectedWords(own: boolean): string {
  return own
    ? 'ウイルスの疑いがあるため届けていません。端末の確認をおすすめします。'
    : '相談員の写真は、ウイルスの疑いがあるため表示していません。';
}
