import { render } from 'preact';
import { Chat } from '../features/chat/chat';
import { openOutboxStore } from '../features/chat/outbox/outbox-store';
import { endWhatWasLeft } from '../shared/hide/end-session';
import { keepHidden } from '../shared/hide/hide';
import { applyTextSize } from '../shared/text-size';
import { App } from './app';
import './app.css';

async function start(place: HTMLElement): Promise<void> {
  applyTextSize();
  await endWhatWasLeft().catch(() => undefined);
  const chat = new Chat(await openOutboxStore());
  await chat.outbox.refresh();
  render(<App chat={chat} />, place);
}

const place = document.getElementById('app');
if (place && !keepHidden()) {
  void start(place);
}
