import { type Upload, upload } from '@madoguchi/web-kit/api';
import { uuid7 } from '@madoguchi/web-kit/ids';
import { ProblemError, problemText } from '@madoguchi/web-kit/problem';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Dialog } from '../../../shared/ui/dialog';
import { shrink } from './shrink';
import { useAddress } from './use-address';
import './images.css';

/** 5(4)②: ten mebibytes, and not one byte more. */
const LIMIT = 10 * 1024 * 1024;

const TOO_LARGE = 'too-large';

interface Photo {
  /** Made once for each photo: sent again, it is still the same message. */
  id: string;
  file: Blob;
}

interface Props {
  consultation: string;
  onSent: () => void;
  onClose: () => void;
}

/** 写真: choose or take one, look at it, send it, and then the next. */
export default function PhotoDialog({ consultation, onSent, onClose }: Props) {
  const [photo, setPhoto] = useState<Photo | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [sent, setSent] = useState(0);
  const running = useRef<Upload | null>(null);
  useEffect(() => () => running.current?.cancel(), []);

  const choose = (file: Blob) => {
    setPhoto({ id: uuid7(), file });
    setProblem(file.size > LIMIT ? new ProblemError(TOO_LARGE, 413) : null);
  };
  const send = async ({ id, file }: Photo) => {
    setProblem(null);
    setProgress(0);
    running.current = upload(
      `/api/consumer/consultations/${consultation}/images?message=${id}`,
      file,
      setProgress,
    );
    try {
      await running.current.done;
      setSent(sent + 1);
      setPhoto(null);
      onSent();
    } catch (error) {
      setProblem(error instanceof ProblemError ? error : null);
    } finally {
      setProgress(null);
    }
  };
  const makeSmaller = async ({ file }: Photo) => {
    const smaller = await shrink(file, LIMIT);
    if (smaller === null) {
      setProblem(new ProblemError('image-broken', 422));
    } else {
      choose(smaller);
    }
  };

  return (
    <Dialog view="photo" title="写真を送る" class="photo" onClose={onClose}>
      {photo === null && sent === 0 && <Tips />}
      {photo === null && sent > 0 && (
        <p role="status">{sent}枚送りました。安全を確認してから相談員に届きます。</p>
      )}
      {photo && <Preview photo={photo} />}
      {progress !== null && (
        <p role="status">
          送信中… {Math.round(progress * 100)}%
          <progress max={1} value={progress} aria-label="送信の進みぐあい" />
        </p>
      )}
      {problem && <Trouble problem={problem} />}
      <div class="actions">
        {progress !== null && (
          <button type="button" class="button" onClick={() => running.current?.cancel()}>
            中止
          </button>
        )}
        {progress === null && photo && problem?.slug === TOO_LARGE && (
          <button type="button" class="button button-primary" onClick={() => void makeSmaller(photo)}>
            小さくして送る
          </button>
        )}
        {progress === null && photo && (problem === null || problem.passing) && (
          <button type="button" class="button button-primary" onClick={() => void send(photo)}>
            {problem === null ? '送る' : '送りなおす'}
          </button>
        )}
        {progress === null && (
          <>
            <Choose
              label={photo ? 'とりなおす' : chooseWords(sent)}
              primary={photo === null}
              onChoose={choose}
            />
            <button type="button" class="button" onClick={onClose}>
              {sent > 0 && photo === null ? 'おわる' : 'やめる'}
            </button>
          </>
        )}
      </div>
    </Dialog>
  );
}

function chooseWords(sent: number): string {
  return sent === 0 ? '写真をえらぶ・とる' : `つづけてもう1枚（${sent + 1}枚目）`;
}

function Tips() {
  return (
    <ul class="photo-tips">
      <li>契約書は おもて と うら を。明るい所で、影が入らないように。</li>
      <li>暗証番号・カード番号・マイナンバーは隠してください。</li>
    </ul>
  );
}

function Preview({ photo }: { photo: Photo }) {
  const address = useAddress(photo.file);
  return <div class="photo-preview">{address && <img src={address} alt="送る写真" />}</div>;
}

function Trouble({ problem }: { problem: ProblemError }) {
  if (problem.slug === TOO_LARGE) {
    return <p role="alert">大きすぎます（10MBまで）。小さくすると送れます。</p>;
  }
  if (problem.slug === 'offline') {
    return <p role="alert">電波がとぎれました。写真はここに残っています。</p>;
  }
  const { happened, next } = problemText(problem);
  return (
    <p role="alert">
      {happened}
      {next}
    </p>
  );
}

function Choose({
  label,
  primary,
  onChoose,
}: {
  label: string;
  primary: boolean;
  onChoose: (file: File) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        class="visually-hidden"
        type="file"
        accept="image/jpeg,image/png"
        tabIndex={-1}
        aria-label="写真のファイル"
        onChange={() => {
          const file = field.current?.files?.[0];
          if (file) {
            onChoose(file);
          }
        }}
      />
      <button
        type="button"
        class={primary ? 'button button-primary' : 'button'}
        onClick={() => field.current?.click()}
      >
        {label}
      </button>
    </>
  );
}
