import { useEffect, useState } from 'react';
import type { DeskApi } from '../../shared/api/desk-api';
import { EMPTY_ROOM } from '../../shared/desk/disclosure-room';
import { DisclosureStrip } from './disclosure-strip';
import { DisclosuresDialog } from './disclosures-dialog';

interface Props {
  api: DeskApi;
  idleMinutes: number;
}

const TOUCHES = ['pointerdown', 'keydown'] as const;

/** What an administrator who opens no consultations has at the desk. Left alone, it shuts and locks like a desk. */
export function AdministratorsRoom({ api, idleMinutes }: Props) {
  const [room, setRoom] = useState<typeof EMPTY_ROOM | null>(null);
  const [left, setLeft] = useState(false);
  useEffect(() => {
    const leave = () => {
      setRoom(null);
      setLeft(true);
      api.lock().catch(() => undefined);
    };
    let timer = setTimeout(leave, idleMinutes * 60_000);
    const touched = () => {
      clearTimeout(timer);
      timer = setTimeout(leave, idleMinutes * 60_000);
    };
    for (const touch of TOUCHES) {
      window.addEventListener(touch, touched);
    }
    return () => {
      clearTimeout(timer);
      for (const touch of TOUCHES) {
        window.removeEventListener(touch, touched);
      }
    };
  }, [api, idleMinutes]);
  if (left) {
    return <p role="status">しばらく操作がなかったため、ロックしました。</p>;
  }
  return (
    <>
      <DisclosureStrip api={api.disclosure} onShow={() => setRoom(EMPTY_ROOM)} />
      <button type="button" className="button button-primary" onClick={() => setRoom(EMPTY_ROOM)}>
        識別番号の開示
      </button>
      {room && (
        <DisclosuresDialog api={api.disclosure} room={room} onRoom={setRoom} onClose={() => setRoom(null)} />
      )}
    </>
  );
}
