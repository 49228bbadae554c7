import { ProblemError } from '@madoguchi/web-kit/problem';

export interface Upload {
  /** Resolves when the server has the image; rejects with a {@link ProblemError}, or with null when it was cancelled. */
  done: Promise<void>;
  cancel(): void;
}

/** Sends a photo and tells how far it is, which only this old way of asking can. The same id may be sent again. */
export function upload(
  consultation: string,
  message: string,
  file: Blob,
  onProgress: (part: number) => void,
): Upload {
  const request = new XMLHttpRequest();
  const done = new Promise<void>((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      if (request.status < 300) {
        resolve();
      } else {
        void ProblemError.of(new Response(request.responseText, { status: request.status })).then(reject);
      }
    };
    request.onerror = () => reject(ProblemError.offline());
    request.onabort = () => reject(null);
    request.open('POST', `/api/consumer/consultations/${consultation}/images?message=${message}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.send(file);
  });
  return { done, cancel: () => request.abort() };
}
