import { ProblemError } from '../problem/problem';

export interface Upload {
  /** Resolves to the image's place when the server has it; rejects with a {@link ProblemError}, or with null when it was cancelled. */
  done: Promise<{ seq: number }>;
  cancel(): void;
}

/**
 * Sends a file as it is and tells how far it is, from 0 to 1: only this old way of asking can. There is no time limit;
 * people cancel.
 */
export function upload(path: string, file: Blob, onProgress: (part: number) => void): Upload {
  const request = new XMLHttpRequest();
  const done = new Promise<{ seq: number }>((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) {
        resolve(JSON.parse(request.responseText));
      } else {
        void ProblemError.of(new Response(request.responseText, { status: request.status })).then(reject);
      }
    };
    request.onerror = () => reject(ProblemError.offline());
    request.onabort = () => reject(null);
    request.open('POST', path);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.send(file);
  });
  return { done, cancel: () => request.abort() };
}
