import type { Attached, Message } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { imageAddress } from './image-address';

interface Props {
  consultation: string;
  from: Message['from'];
  image: Attached;
}

/** An image in the conversation, in the room its size asks for; or in words why there is none to see. */
export function ImageFigure({ consultation, from, image }: Props) {
  const desk = useDesk();
  if (image.state === 'checking') {
    return <p className="bubble-text">画像の安全を確認しています。終わると自動で表示します</p>;
  }
  if (image.state === 'infected') {
    return (
      <p className="bubble-text">
        ウイルスの疑いがあるため隔離しました。だれにも表示されません
        {from === 'consumer' && '（相談者にも、端末の確認をすすめています）'}
      </p>
    );
  }
  return (
    <button
      type="button"
      className="image-open"
      onClick={() => desk.dialog.set({ kind: 'image', id: consultation, image: image.id })}
    >
      <img
        src={`${imageAddress(consultation, image)}/thumbnail`}
        width={image.width ?? undefined}
        height={image.height ?? undefined}
        loading="lazy"
        alt="添付画像（押すと大きく見られます）"
      />
    </button>
  );
}
