import { Asking } from './asking';

interface Props {
  wanted: boolean;
  onChoose: (wanted: boolean) => Promise<void>;
  onClose: () => void;
}

/** Whether LINE says that a reply is here. */
export function NoticesDialog({ wanted, onChoose, onClose }: Props) {
  return (
    <Asking
      view="notices"
      title="返事のお知らせ"
      back="もどる"
      act={wanted ? '通知を受け取らない' : '通知を受け取る'}
      onAct={() => onChoose(!wanted)}
      onClose={onClose}
    >
      <p>
        {wanted
          ? '返事がきたらLINEでお知らせします。お知らせに相談の内容は入りません。'
          : 'いまはLINEでお知らせしません。ときどきこの画面を開いて、返事を確かめてください。'}
      </p>
    </Asking>
  );
}
